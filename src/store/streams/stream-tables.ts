import type { Generated } from 'kysely';

/** One thing that the product keeps, of any kind, as its events have made it. */
export interface StreamTable {
  /** Of the one counter for all kinds. */
  number: number;
  /** `SME-1042`: the prefix of its kind and the number. */
  id: string;
  kind: string;
  version: number;
  state: string;
  body: string;
  /** How often personal data in it was erased, as in its body: a change from before that is a clash. */
  erasures: Generated<number>;
  /** How many of its events, the oldest, are in the daily sums. */
  summed: Generated<number>;
  /** When everybody's personal data was erased for good; null: not yet. */
  forgotten_at: number | null;
}

export interface EventTable {
  stream_number: number;
  version: number;
  kind: string;
  at: number;
  /** The event without the id of its stream (`event-body.ts`). */
  body: string;
  /** Its place in the chain (`audit-chain.ts`); null: written by a version that knew none. */
  salt: string | null;
  digest: string | null;
  hash: string | null;
}

/** What was done to the audit trail itself: see `ledger.ts`. */
export interface AuditEntryTable {
  number: number;
  kind: string;
  at: number;
  body: string;
  hash: string;
}
