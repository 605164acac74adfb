import type { Kysely } from 'kysely';
import type { Db, Tables } from '../../../store/database/tables.ts';

/** Whose registration is in which state, and who decides on it. */
export type AccessTable = {
  number: number;
  /** Of the applicant. */
  person: string;
  origin: string;
  state: string;
  partner: string | null;
  approver: string | null;
  alternate: string | null;
};

/** What somebody wanted who had no access. */
export type WishTable = {
  person: string;
  wanted: string;
  at: number;
};

interface AccessTables extends Tables {
  access: AccessTable;
  access_wish: WishTable;
}

/** The same database with the tables of registrations, which nothing else reads or writes. */
export const withAccess = (db: Db) => db as unknown as Kysely<AccessTables>;
