import type { Kysely } from 'kysely';
import type { Db, Tables } from '../../../store/database/tables.ts';

/** What lists show. */
export type NoteTable = {
  number: number;
  customer_number: number;
  writer: string;
  state: string;
  /** When it was published; null: it is not. */
  published_at: number | null;
  /** Whose the next action is; null: nobody's whom the program names. */
  next_owner: string | null;
};

/** What is shown above everything else about a customer. */
export type RiskTable = {
  number: number;
  customer_number: number;
  state: string;
  /** Null: nobody knows. */
  opened_by: string | null;
};

/** As the customers keep them; here they are only read. */
export type SeenTables = {
  customer: {
    number: number;
    tenant_id: string;
    name: string;
    fm: string | null;
    region: string | null;
  };
  customer_request: { request_number: number; customer_number: number };
};

export interface NoteTables extends Tables, SeenTables {
  note: NoteTable;
  risk: RiskTable;
}

/** The same database with the notes' own tables, and what they read of customers. */
export const withNotes = (db: Db) => db as unknown as Kysely<NoteTables>;
