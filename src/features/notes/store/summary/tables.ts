import type { Kysely } from 'kysely';
import type { Db, Tables } from '../../../../store/database/tables.ts';
import type { RiskTable, SeenTables } from '../tables.ts';

/** The columns by which the newest summary of a customer is found. */
export type SummaryTable = {
  number: number;
  customer_number: number;
  state: string;
  /** Null: it is not published. */
  published_at: number | null;
};

/** Who waits for a summary of which customer. */
export type OrderTable = {
  number: number;
  customer_number: number;
  rm: string;
  state: string;
};

/** Of which customer it is known what has happened since the last summary. */
export type NudgeTable = {
  number: number;
  /** There is one for each customer. */
  customer_number: number;
};

interface SummaryTables extends Tables, Pick<SeenTables, 'customer'> {
  note_summary: SummaryTable;
  note_order: OrderTable;
  note_nudge: NudgeTable;
  risk: RiskTable;
}

/** The same database with the tables of summaries and orders, which nothing else reads or writes. */
export const withSummaries = (db: Db) => db as unknown as Kysely<SummaryTables>;
