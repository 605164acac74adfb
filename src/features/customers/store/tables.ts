import type { Kysely } from 'kysely';
import type { Db, Tables } from '../../../store/database/tables.ts';

/** What lists show, and by what a tenant is found. */
export type CustomerTable = {
  number: number;
  /** No two customers have the same. */
  tenant_id: string;
  name: string;
  fm: string | null;
  region: string | null;
  priority: string;
  state: string;
};

/** Whose engagement is open. */
export type EngagementTable = {
  number: number;
  customer_number: number;
  fm: string;
  state: string;
};

export interface CustomerTables extends Tables {
  customer: CustomerTable;
  engagement: EngagementTable;
  customer_request: { request_number: number; customer_number: number };
}

/** The same database with the customers' own tables, which nothing else reads or writes. */
export const withCustomers = (db: Db) => db as unknown as Kysely<CustomerTables>;
