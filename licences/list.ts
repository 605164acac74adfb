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
    }),
  ),
});

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is installed with the server, not only for tests and demo. */
  readonly shipped: boolean;
  readonly hasInstallScript: boolean;
}

/** Those that name none in the lockfile, read by hand in what is installed. */
const byHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
};

/** Every package of the lockfile once for each version, by name. */
export function packagesIn(file = 'package-lock.json'): Package[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const found = new Map<string, Package>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const shipped = !(entry.dev || entry.devOptional);
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

/** What only tests and the demo use is not given on: data by attribution, Microsoft's own tool. */
const allowedHere: Readonly<Record<string, string>> = {
  // The accessibility checks of the gallery: run by the tests, unchanged, and not shipped.
  'axe-core': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  '@microsoft/m365agentsplayground': 'SEE LICENSE IN LICENSE',
};

/** Packages whose licence nobody has agreed to. */
export const unwanted = (packages: readonly Package[]): Package[] =>
  packages.filter(
    ({ name, licence, shipped }) =>
      !allowed.includes(licence) && (shipped || allowedHere[name] !== licence),
  );

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
    `## Installed with the server: ${shipped.length}`,
    '',
    ...table(shipped),
    '',
    `## For tests, demo and building only: ${others.length}`,
    '',
    ...table(others),
    '',
  ].join('\n');
}
