import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is given on with the product, not only used for tests, demo and building. */
  readonly shipped: boolean;
  readonly hasInstallScript: boolean;
}

/** Those that name none in the lockfile, read by hand in what is installed. */
const byHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
  limiter: 'MIT',
};

/** What the tab's page is made of: given on inside it, though it is installed for building only. */
const inThePage = [
  ...['@fluentui/react-components', '@microsoft/teams-js', 'adaptivecards', 'react', 'react-dom'],
];

/** These and all that they need, by name. */
function withNeeded(
  names: readonly string[],
  packages: z.infer<typeof lockfile>['packages'],
): ReadonlySet<string> {
  const found = new Set<string>();
  const need = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [path, { dependencies = {} }] of Object.entries(packages))
      if (nameAt(path) === name) Object.keys(dependencies).forEach(need);
  };
  names.forEach(need);
  return found;
}

const nameAt = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Every package of the lockfile once for each version, by name. */
export function packagesIn(file = 'package-lock.json'): Package[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const page = withNeeded(inThePage, packages);
  const found = new Map<string, Package>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    const name = nameAt(path);
    const shipped = !(entry.dev || entry.devOptional) || page.has(name);
    const key = `${name} ${entry.version}`;
    found.set(key, {
      name,
      version: entry.version ?? '',
      licence: entry.license ?? byHand[name] ?? 'none named',
      shipped: shipped || (found.get(key)?.shipped ?? false),
      hasInstallScript: entry.hasInstallScript ?? false,
    });
  }
  return [...found.values()].sort((a, b) =>
    `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1,
  );
}

/** Licences under which the server may be given on, closed source or open. */
const allowed = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'PSF-2.0', '(AFL-2.1 OR BSD-3-Clause)', '(ISC AND CC-BY-3.0)'],
  ...['Apache-2.0 AND MIT', 'MIT OR Apache-2.0', '(MIT OR CC0-1.0)'],
];

/** What only tests, demo and building use is not given on: by attribution, under its own terms, Microsoft's own tool. */
const allowedHere: Readonly<Record<string, string>> = {
  // The accessibility checks of the gallery: run by the tests, unchanged, and not shipped.
  'axe-core': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  lightningcss: 'MPL-2.0',
  '@microsoft/m365agentsplayground': 'SEE LICENSE IN LICENSE',
};

/** Packages whose licence nobody has agreed to. */
export const unwanted = (packages: readonly Package[]): Package[] =>
  packages.filter(
    ({ name, licence, shipped }) =>
      !allowed.includes(licence) && (shipped || allowedHere[ownName(name)] !== licence),
  );

/** A package for one sort of machine has the terms of the one that asks for it. */
const ownName = (name: string): string => name.replace(/^(lightningcss)-.+$/, '$1');

/** `docs/licences.md`. */
export function licencesText(packages: readonly Package[]): string {
  const table = (some: readonly Package[]) => [
    '| package | version | licence |',
    '|---|---|---|',
    ...some.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ];
  const shipped = packages.filter((one) => one.shipped);
  const others = packages.filter((one) => !one.shipped);
  return [
    '# Licences',
    '',
    'Everything in the lockfile; `npm run licences` writes this file, and a test compares it and',
    'refuses a licence that is not on the list in `licences/list.ts`.',
    '',
    `## Given on, as modules of the server or inside the tab: ${shipped.length}`,
    '',
    ...table(shipped),
    '',
    `## For tests, demo and building only: ${others.length}`,
    '',
    ...table(others),
    '',
  ].join('\n');
}
