import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packagesIn } from '../../licences/list.ts';
import { writeBill } from '../../licences/sbom.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly object[];
}

describe('the bill of materials', () => {
  let bill: {
    readonly bomFormat: string;
    readonly specVersion: string;
    readonly metadata: { readonly component: { readonly [key: string]: unknown } };
    readonly components: readonly Component[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: string[] }[];
  };
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'sme-desk-sbom-'));
    bill = JSON.parse(readFileSync(writeBill(folder).file, 'utf8'));
    rmSync(folder, { recursive: true });
  });

  it('is CycloneDX, of this version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bill.metadata.component).toMatchObject({
      name: 'sme-desk',
      version,
      type: 'application',
    });
  });
  it('lists everything that is given on, the page too, and nothing else', () => {
    const given = packagesIn().flatMap((one) =>
      one.shipped ? [`${one.name} ${one.version}`] : [],
    );
    const listed = bill.components.map(({ name, version }) => `${name} ${version}`);
    expect([...new Set(listed)].sort()).toEqual(given.sort());
    expect(listed.filter((one) => /^(react|botbuilder|pg) /.test(one))).toHaveLength(3);
    expect(listed.filter((one) => /^(jest|typescript|vite) /.test(one))).toEqual([]);
  });
  it('names the licence, the address and the checksum of each', () => {
    for (const { name, purl, licenses, hashes = [] } of bill.components) {
      expect([name, purl]).toEqual([name, expect.stringMatching(/^pkg:npm\//)]);
      expect([name, licenses.length]).toEqual([name, 1]);
      expect([name, hashes.map(({ alg }) => alg)]).toEqual([name, ['SHA-512']]);
    }
  });
  it('says what needs what, among these alone', () => {
    const refs = bill.components.map((one) => one['bom-ref']);
    const all = new Set([...refs, String(bill.metadata.component['bom-ref'])]);
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...all].sort());
    const unknown = bill.dependencies.flatMap(({ dependsOn }) =>
      dependsOn.filter((ref) => !all.has(ref)),
    );
    expect(unknown).toEqual([]);
  });
});
