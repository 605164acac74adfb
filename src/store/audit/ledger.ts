import type { Instant } from '../../domain/time/instant.ts';

import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { digestOf, linkHash } from './audit-chain.ts';

/** An event whose body was replaced: its digest before and after. */
export interface ReplacedRow {
  readonly request: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** What is done to the audit trail itself, by whom it is not said: an operator, or the clock. */
export type LedgerBody =
  /** A person's data was erased; `who` is what stands in their place from then on. */
  | { readonly why: 'person'; readonly who: string; readonly rows: readonly ReplacedRow[] }
  /** The data of everybody in requests that ended long ago was erased. */
  | { readonly why: 'retention'; readonly rows: readonly ReplacedRow[] }
  /** Events of an older version that ran beside this one were chained afterwards. */
  | { readonly why: 'late'; readonly request: string; readonly versions: readonly number[] }
  /** Numbers, both included, that nothing has: data were lost, and what had them may be known to somebody. */
  | { readonly why: 'skipped'; readonly from: number; readonly to: number };

/** The name under which the ledger's own chain runs, in the place of a request's. */
export const ledgerName = 'audit';

/** Ledger entries are no secret. */
export const ledgerSalt = '';

const ledgerKind = ({ why }: LedgerBody): string => kinds[why];

const kinds = {
  person: 'erased',
  retention: 'erased',
  late: 'chained',
  skipped: 'skipped',
} as const;

const newest = prepared((db) =>
  db.selectFrom('audit_entry').select(['number', 'hash']).orderBy('number', 'desc').limit(1),
);

/** In the transaction of what it tells of; two at once clash, and one of them is run again. */
export async function appendToLedger(db: Db, entry: LedgerBody, at: Instant): Promise<void> {
  const [last] = (await newest(db)).rows;
  const number = (last?.number ?? 0) + 1;
  const body = JSON.stringify(entry);
  const kind = ledgerKind(entry);
  const link = { request: ledgerName, version: number, kind, at };
  const hash = linkHash(last?.hash ?? '', link, digestOf(ledgerSalt, body));
  await db.insertInto('audit_entry').values({ number, kind, at, body, hash }).execute();
}
