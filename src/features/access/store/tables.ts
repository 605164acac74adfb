import type { Kysely } from 'kysely';
import type { Db, Tables } from '../../../store/database/tables.ts';
import type { PersonTable } from '../../../store/people/people-tables.ts';

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

/** With what somebody wanted who had no access, and when. */
interface WishingPersonTable extends PersonTable {
  wish: string | null;
  wish_at: number | null;
}

interface AccessTables extends Tables {
  access: AccessTable;
  person: WishingPersonTable;
}

/** The same database with the tables of registrations, which nothing else reads or writes. */
export const withAccess = (db: Db) => db as unknown as Kysely<AccessTables>;
