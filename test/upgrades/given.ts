import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureOf } from './fixture.ts';

export const root = mkdtempSync(join(tmpdir(), 'sme-desk-upgrade-'));

export const minute = 60_000;

/** Where a message of that version stands. */
export function cardOf(version: string, slot: string): string {
  const cards = fixtureOf(version).tables.find(({ table }) => table === 'card');
  const at = (column: string) => cards?.columns.indexOf(column) ?? -1;
  const row = cards?.rows.find((one) => String(one[at('slot')]).startsWith(slot));
  const id = row?.[at('activity_id')];
  if (typeof id !== 'string') throw new Error(`no message ${slot}`);
  return id;
}
