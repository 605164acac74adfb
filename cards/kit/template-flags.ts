import { CardFault } from './card-fault.ts';

/** A flag of the template, and the lists in whose entries it stands, the outermost first. */
interface Flag {
  readonly lists: readonly string[];
  readonly name: string;
}

/**
 * The engine takes a missing flag for false and warns of every flag that is false, so its warnings
 * tell nothing. Each flag that a `$when` of the template names has to be true or false in the data,
 * in every entry of its list; where one is not, the check throws a `CardFault`.
 */
export function checkFlags(template: string, layout: unknown): (data: unknown) => void {
  const flags = found(template, layout, []);
  return (data) => {
    for (const { lists, name } of flags)
      for (const scope of entries(data, lists))
        if (typeof fieldOf(scope, name) !== 'boolean')
          throw new CardFault(`${template}: ${name} is ${fieldOf(scope, name)}, not true or false`);
  };
}

function found(template: string, node: unknown, lists: readonly string[]): Flag[] {
  if (Array.isArray(node)) return node.flatMap((one) => found(template, one, lists));
  if (typeof node !== 'object' || node === null) return [];
  const inner = '$data' in node ? [...lists, nameIn(template, node.$data)] : lists;
  const own = '$when' in node ? [{ lists: inner, name: nameIn(template, node.$when) }] : [];
  return [...own, ...Object.values(node).flatMap((one) => found(template, one, inner))];
}

function nameIn(template: string, binding: unknown): string {
  const name = /^\$\{(\w+)\}$/.exec(String(binding))?.[1];
  if (!name) throw new CardFault(`${template}: ${binding} is not the name of one value`);
  return name;
}

function entries(data: unknown, lists: readonly string[]): unknown[] {
  return lists.reduce<unknown[]>(
    (scopes, list) => scopes.flatMap((scope) => fieldOf(scope, list) ?? []),
    [data],
  );
}

const fieldOf = (scope: unknown, name: string): unknown =>
  (scope as Readonly<Record<string, unknown>>)[name];
