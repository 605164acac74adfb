import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { copiedGuid } from '../../../domain/guid.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type { Request } from '../../requests/domain/request.ts';
import { type Customer, type CustomerId, customerId } from '../domain/customer/customer.ts';
import {
  type Engagement,
  engagementId,
  openEngagementStates,
} from '../domain/engagement/engagement.ts';
import { type CustomerSight, seenIn } from './sight.ts';
import { withCustomers } from './tables.ts';

// Other features may import this file too: it is what they ask about customers.

/** The customer of a tenant; undefined: the GUID was never used. */
export async function customerOfTenant(db: Db, tenantId: string): Promise<Customer | undefined> {
  const row = await withCustomers(db)
    .selectFrom('customer')
    .select('number')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row && loadStream<Customer>(db, customerId(row.number));
}

/** The engagement with a customer that is open; undefined: there is none. */
export async function openEngagementOf(db: Db, id: CustomerId): Promise<Engagement | undefined> {
  const row = await withCustomers(db)
    .selectFrom('engagement')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .where(
      'state',
      'in',
      openEngagementStates.map((state) => sql.lit(state)),
    )
    .executeTakeFirst();
  return row && loadStream<Engagement>(db, engagementId(row.number));
}

/** As many as a card and the rights of its readers need. */
const mostRequests = 50;

/** The newest requests about a tenant. */
export async function requestsAbout(db: Db, id: CustomerId): Promise<Request[]> {
  const rows = await withCustomers(db)
    .selectFrom('customer_request')
    .innerJoin('stream', 'stream.number', 'customer_request.request_number')
    .select('stream.body')
    .where('customer_number', '=', streamNumber(id))
    .orderBy('request_number', 'desc')
    .limit(mostRequests)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Request);
}

const within = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** The customers of which this is a part of the name or of the GUID, however it was copied, or the number. */
export function isWanted(wanted: string): RawBuilder<SqlBool> {
  const number = /^(?:cus-)?(\d{1,9})$/i.exec(wanted)?.[1];
  const numbered = number ? sql`or number = ${Number(number)}` : sql``;
  return sql`(lower(name) like ${within(wanted)} escape '\\'
    or tenant_id like ${within(copiedGuid(wanted))} escape '\\' ${numbered})`;
}

/** The first customers in sight that are wanted, by name. */
export async function firstWanted(
  db: Db,
  sight: CustomerSight,
  { wanted, most }: { readonly wanted: string; readonly most: number },
): Promise<readonly Customer[]> {
  const rows = await withCustomers(db)
    .selectFrom('customer')
    .select('number')
    .where((row) => seenIn(row, [sight]))
    .where(isWanted(wanted))
    .orderBy('name')
    .orderBy('number')
    .limit(most)
    .execute();
  const found: Customer[] = [];
  for (const { number } of rows) {
    const customer = await loadStream<Customer>(db, customerId(number));
    if (customer) found.push(customer);
  }
  return found;
}
