import type { Instant } from '../../domain/time/instant.ts';
import { appendToLedger } from '../audit/ledger.ts';
import type { Db } from '../database/tables.ts';
import { lastNumber } from './numbers.ts';

/**
 * Numbers go on after `last`: what is new gets none that something had which is lost. The ledger tells
 * which were passed over, so that nobody looks for them.
 */
export async function skipNumbers(db: Db, last: number, at: Instant): Promise<void> {
  const before = await lastNumber(db);
  if (last <= before) return;
  await db.updateTable('counter').set({ value: last }).where('name', '=', 'stream').execute();
  await appendToLedger(db, { why: 'skipped', from: before + 1, to: last }, at);
}
