import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../../store/database/dialect.ts';
import type { Migrations } from '../../../store/migrations/migrate.ts';

/**
 * The customers' own tables. The first migration was once among the store's. It keeps its name,
 * `017-customers`, so that a database that has run it does not run it again. The second one follows the store's `024-request-managers`.
 */
export const migrations: Migrations = (dialect) => ({
  '017-customers': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
  '024-request-managers-of-customers': { up: (db: Kysely<unknown>) => tellManagers(db, dialect) },
});

/** Customers' tenants, the engagements with them, and which requests are about which of them. */
async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
  const table = (name: string, columns: string): Promise<unknown> =>
    sql.raw(`create table ${name} (${columns})${strict}`).execute(db);
  await table(
    'customer',
    `number ${big} primary key, tenant_id text not null unique, name text not null, fm text,
     region text, priority text not null, state text not null`,
  );
  await table(
    'engagement',
    `number ${big} primary key, customer_number ${big} not null, fm text not null,
     state text not null`,
  );
  await table(
    'customer_request',
    `request_number ${big} primary key, customer_number ${big} not null`,
  );
  for (const index of [
    'customer_by_fm on customer (fm, number)',
    'customer_by_region on customer (region, number)',
    'customer_request_of on customer_request (customer_number, request_number)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
  // One open engagement a tenant: two that are begun at once are one.
  await sql
    .raw(
      `create unique index engagement_open on engagement (customer_number)
       where state in ('active', 'queue-asked', 'queued')`,
    )
    .execute(db);
}

/** Requests from before are told who takes care of their customers (`store/people/managers.ts`). */
async function tellManagers(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // Where there are many it takes longer than a statement may.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  const left =
    dialect === 'sqlite'
      ? sql`json_extract(stream.body, '$.parked.fm')`
      : sql`stream.body::json -> 'parked' ->> 'fm'`;
  await sql`
    update request set customer_number = told.number, customer_fm = told.fm,
      customer_last_fm = told.last_fm, customer_region = told.region
    from (
      select request_number, customer.number, customer.fm, coalesce(customer.fm, ${left}) as last_fm, customer.region
      from customer_request
        join customer on customer.number = customer_number
        join stream on stream.number = customer_number
    ) as told
    where request.number = told.request_number`.execute(db);
}
