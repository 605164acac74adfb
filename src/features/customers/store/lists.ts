import type { ExpressionBuilder } from 'kysely';
import type { Mail } from '../../../domain/people/people.ts';
import type { Region } from '../../../domain/program/program.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import { type Customer, customerId } from '../domain/customer/customer.ts';
import type { CustomerRow } from '../domain/pages.ts';
import { openEngagementOf } from './load.ts';
import { type CustomerTables, withCustomers } from './tables.ts';
import { isWanted } from './wanted.ts';

/** Whose customers are listed; both empty: everybody's. */
export interface CustomerSight {
  readonly fms: readonly Mail[];
  readonly regions: readonly Region[];
  /** Those of this FM are on a list of their own. */
  readonly without: Mail | null;
  readonly everybody: boolean;
}

export const customersPerPage = 6;

/** By this part of the name, of the GUID, or by the number; null: all. */
export type WantedCustomer = string | null;

/** Whether a customer is in one of these sights. */
export const seenIn = (
  row: ExpressionBuilder<CustomerTables, 'customer'>,
  sights: readonly CustomerSight[],
) => row.or(sights.map((sight) => row.and(conditionsOf(row, sight))));

function conditionsOf(
  row: ExpressionBuilder<CustomerTables, 'customer'>,
  { fms, regions, without, everybody }: CustomerSight,
) {
  const [fm, region] = ['customer.fm', 'customer.region'] as const;
  const oneOf = row.or([
    row(fm, 'in', fms.length > 0 ? [...fms] : ['']),
    // A tenant of an unknown region is everybody's who looks after one.
    ...(regions.length > 0 ? [row(region, 'in', [...regions]), row(region, 'is', null)] : []),
  ]);
  return [
    ...(everybody ? [] : [oneOf]),
    ...(without === null ? [] : [row.or([row(fm, 'is', null), row(fm, '!=', without)])]),
  ];
}

function inSight(db: Db, sight: CustomerSight, wanted: WantedCustomer) {
  const all = withCustomers(db)
    .selectFrom('customer')
    .where((row) => seenIn(row, [sight]));
  return wanted === null ? all : all.where(isWanted(wanted));
}

/** One page, by name; a page beyond the end is the last one. */
export async function loadCustomers(
  db: Db,
  sight: CustomerSight,
  { wanted, page: asked }: { readonly wanted: WantedCustomer; readonly page: number },
) {
  const { counted } = await inSight(db, sight, wanted)
    .select((row) => row.fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  const total = Number(counted);
  const pages = Math.max(1, Math.ceil(total / customersPerPage));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const found = await inSight(db, sight, wanted)
    .select('number')
    .orderBy('name')
    .orderBy('number')
    .limit(customersPerPage)
    .offset(page * customersPerPage)
    .execute();
  const rows: CustomerRow[] = [];
  for (const { number } of found) {
    const customer = await loadStream<Customer>(db, customerId(number));
    if (!customer) continue;
    rows.push({ customer, engagement: (await openEngagementOf(db, customer.id)) ?? null });
  }
  return { total, pages, page, rows };
}
