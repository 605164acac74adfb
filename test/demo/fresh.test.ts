import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startEmpty } from '../../demo/fresh.ts';

it('the demo that starts empty leaves what it has not made', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-fresh-'));
  mkdirSync(join(dataDir, 'windows'));
  for (const name of ['sme-desk.db', 'sme-desk.db-wal', 'sme-desk.db-confirmed', 'demo.log'])
    writeFileSync(join(dataDir, name), '');
  for (const name of ['thesis.docx', 'sme-desk.db.replaced-2026', 'backup.gz'])
    writeFileSync(join(dataDir, name), '');
  startEmpty(dataDir);
  expect(readdirSync(dataDir).sort()).toEqual([
    'backup.gz',
    'sme-desk.db.replaced-2026',
    'thesis.docx',
  ]);
  startEmpty(join(dataDir, 'nowhere'));
  rmSync(dataDir, { recursive: true });
});
