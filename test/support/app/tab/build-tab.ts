import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tab's page as it is shipped, in a folder of the test's own; throws where it cannot be built. */
export function buildTab(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sme-desk-tab-'));
  const { status, stderr } = spawnSync(process.execPath, ['src/tab/build.ts', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
