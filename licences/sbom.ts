import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Package, packagesIn } from './list.ts';

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.looseObject({})).optional(),
});

/** CycloneDX 1.5, as far as something is changed in it. */
const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
type Bom = z.infer<typeof bom>;

/** What npm knows of everything in the lockfile; throws where it says nothing. */
function everything(): Bom {
  const asked = 'npm sbom --sbom-format=cyclonedx --sbom-type=application --package-lock-only';
  const { status, stdout, stderr } = spawnSync(asked, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${asked}: ${stderr}`);
  return bom.parse(JSON.parse(stdout));
}

/**
 * What is given on, as CycloneDX: the modules of the server and what the tab's page is made of. npm by itself leaves out the
 * page's, which are installed for building only, and names the project after its folder.
 */
function billOf(all: Bom, packages: readonly Package[], name: string): Bom {
  const shipped = new Map(
    packages.flatMap((one) => (one.shipped ? [[`${one.name} ${one.version}`, one] as const] : [])),
  );
  const components = all.components.flatMap((one) => {
    const known = shipped.get(`${one.name} ${one.version}`);
    if (!known) return [];
    // A licence that the lockfile does not name was read by hand.
    const licenses = one.licenses?.length ? one.licenses : [{ license: { id: known.licence } }];
    return [{ ...one, scope: 'required', licenses }];
  });
  const { component: own } = all.metadata;
  const refs = new Set([...components.map((one) => one['bom-ref']), String(own['bom-ref'])]);
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...own, name } },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}

/** Writes it to `build/sme-desk.cdx.json`; returns the file and how many components it has. */
export function writeBill(folder = 'build'): { readonly file: string; readonly count: number } {
  const { name } = z
    .object({ name: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const bill = billOf(everything(), packagesIn(), name);
  const file = `${folder}/${name}.cdx.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return { file, count: bill.components.length };
}

if (import.meta.main) {
  const { file, count } = writeBill();
  process.stdout.write(`${file}: ${count} components\n`);
}
