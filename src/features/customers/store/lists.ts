import type { Db } from '../../../store/database/tables.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import { type Customer, customerId } from '../domain/customer/customer.ts';
import type { CustomerRow } from '../domain/pages.ts';
import { isWanted, openEngagementOf } from './shared.ts';
import { type CustomerSight, seenIn } from './sight.ts';
import { withCustomers } from './tables.ts';

const customersPerPage = 6;

/** By this part of the name, of the GUID, or by the number; null: all. */
export type WantedCustomer = string | null;

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
