import type { PackageVariables } from './settings.ts';

/** A template or a picture of the package that is not as Teams wants it: every fault, one a line. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
}

const placeholder = /\$\{\{([^}]*)\}\}/g;

/**
 * The template, which is JSON, with `${{NAME}}` replaced inside its strings. An entry of a list that
 * comes out empty is left out. Throws PackageFault for a name that nobody set.
 */
export function filledIn(template: string, variables: PackageVariables): unknown {
  const unknown = [...template.matchAll(placeholder)].flatMap(([, name = '']) =>
    name in variables ? [] : [name],
  );
  if (unknown.length > 0)
    throw new PackageFault(`the template has unknown variables: ${unknown.join(', ')}`);
  return JSON.parse(template, (_key, value: unknown) => {
    if (Array.isArray(value)) return value.filter((entry) => entry !== '');
    return typeof value === 'string'
      ? value.replace(placeholder, (_all, name: string) => variables[name] ?? '')
      : value;
  });
}
