import { createHash } from 'node:crypto';
import type { Store } from '../database/open.ts';
import type { Db } from '../database/tables.ts';
import { firstNumber, lastNumber } from '../streams/numbers.ts';
import type { StoredKinds } from '../streams/stored-kind.ts';
import { faultIn, faultOf } from './audit-faults.ts';
import { chainName, chains, ledgerRows, replacedBy, type TrailRow } from './audit-trail.ts';
import { missingNumbers, skippedIn } from './missing-numbers.ts';

export interface Audited {
  readonly requests: number;
  readonly events: number;
  /** Entries of the ledger: erasures of personal data, and what was chained afterwards. */
  readonly entries: number;
  /** The first that is wrong with the ledger, and with each stream; oldest first. */
  readonly faults: readonly string[];
  /** Of all chains as they end now: the same for the same trail, another for any other. */
  readonly fingerprint: string;
}

/**
 * Goes through the whole audit trail as it is at one moment, hands every row to `take`, and tells
 * everything that was changed, removed, put in or moved.
 */
export async function audit(
  store: Store,
  kinds: StoredKinds,
  take: (row: TrailRow) => Promise<void> = async () => undefined,
): Promise<Audited> {
  // What others commit meanwhile is not seen; the embedded database has nobody else.
  const begin = store.db.transaction();
  const reading = store.dialect === 'postgres' ? begin.setIsolationLevel('repeatable read') : begin;
  return reading.execute((db) => auditIn(db, kinds, take));
}

async function auditIn(
  db: Db,
  kinds: StoredKinds,
  take: (row: TrailRow) => Promise<void>,
): Promise<Audited> {
  const fingerprint = createHash('sha256');
  const faults: string[] = [];
  const found = (fault: string | null): void => void (fault && faults.push(fault));
  const count = { requests: 0, events: 0 };

  const ledger = await ledgerRows(db);
  found(faultIn(ledger));
  const replaced = replacedBy(ledger);
  const skipped = skippedIn(ledger);
  let expected: number | undefined;
  for await (const chain of chains(db, kinds)) {
    // Numbers are given in the transaction that stores the stream: there is none without one.
    for (const fault of missingNumbers(expected ?? firstNumber, chain.number - 1, skipped))
      found(fault);
    expected = chain.number + 1;
    found(faultOf(chain, replaced, kinds));
    count.requests += 1;
    count.events += chain.rows.length;
    for (const row of chain.rows) await take(row);
    fingerprint.update(`${chainName(chain.number, chain.stream)} ${chain.rows.at(-1)?.hash}\n`);
  }
  for (const fault of missingNumbers(expected ?? firstNumber, await lastNumber(db), skipped))
    found(fault);
  for (const row of ledger) await take(row);
  fingerprint.update(`ledger ${ledger.at(-1)?.hash ?? ''}\n`);
  return { ...count, entries: ledger.length, faults, fingerprint: fingerprint.digest('hex') };
}
