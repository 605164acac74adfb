import type { Mail } from '../../../domain/people/people.ts';
import type { Region } from '../../../domain/program/program.ts';
import type { ListPlace } from '../../../engine/tab/listing.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Customer } from '../domain/customer/customer.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import { type CustomerSight, seenIn } from './sight.ts';
import { withCustomers } from './tables.ts';

/** The next customers in one of these sights, by number. */
export async function nextCustomers(
  db: Db,
  sights: readonly CustomerSight[],
  { direction, after }: ListPlace,
  most: number,
): Promise<Customer[]> {
  let next = withCustomers(db)
    .selectFrom('customer')
    .innerJoin('stream', 'stream.number', 'customer.number')
    .select('stream.body')
    .where((row) => seenIn(row, sights))
    .orderBy('customer.number', direction)
    .limit(most);
  if (after !== null) next = next.where('customer.number', direction === 'asc' ? '>' : '<', after);
  return (await next.execute()).map(({ body }) => JSON.parse(body) as Customer);
}

/** Whose engagements are looked through: those of these FMs or regions, or everybody's. */
export interface EngagementSight {
  readonly fms: readonly Mail[];
  readonly regions: readonly Region[];
  readonly everybody: boolean;
}

export interface EngagementWith {
  readonly engagement: Engagement;
  readonly customer: Customer;
}

/** The next engagements, by number, in these states; null: in any. */
export async function nextEngagements(
  db: Db,
  { fms, regions, everybody }: EngagementSight,
  states: readonly string[] | null,
  { direction, after }: ListPlace,
  most: number,
): Promise<EngagementWith[]> {
  let next = withCustomers(db)
    .selectFrom('engagement')
    .innerJoin('customer', 'customer.number', 'engagement.customer_number')
    .innerJoin('stream as own', 'own.number', 'engagement.number')
    .innerJoin('stream as other', 'other.number', 'engagement.customer_number')
    .select(['own.body as engagement', 'other.body as customer'])
    .orderBy('engagement.number', direction)
    .limit(most);
  if (!everybody)
    next = next.where((row) =>
      row.or([
        row('engagement.fm', 'in', fms.length > 0 ? [...fms] : ['']),
        ...(regions.length > 0 ? [row('customer.region', 'in', [...regions])] : []),
      ]),
    );
  if (states) next = next.where('engagement.state', 'in', [...states]);
  if (after !== null)
    next = next.where('engagement.number', direction === 'asc' ? '>' : '<', after);
  const rows = await next.execute();
  return rows.map(({ engagement, customer }) => ({
    engagement: JSON.parse(engagement) as Engagement,
    customer: JSON.parse(customer) as Customer,
  }));
}
