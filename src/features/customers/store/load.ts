import type { RequestId } from '../../../domain/ids.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { Now } from '../../../engine/kind.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegateOf } from '../../../store/people/delegations.ts';
import { keepManagers } from '../../../store/people/managers.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import { type Customer, type CustomerId, customerId } from '../domain/customer/customer.ts';
import { managersOf } from '../domain/customer/managers.ts';
import type { CustomerFacts } from '../domain/customer/roles.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import type { ClosingFacts } from '../domain/engagement/roles.ts';
import { openEngagementOf, requestsAbout } from './shared.ts';
import { withCustomers } from './tables.ts';

/** The newest engagements with a customer, the newest first. */
export async function lastEngagementsOf(
  db: Db,
  id: CustomerId,
  most: number,
): Promise<readonly Engagement[]> {
  const rows = await withCustomers(db)
    .selectFrom('engagement')
    .innerJoin('stream', 'stream.number', 'engagement.number')
    .select('stream.body')
    .where('customer_number', '=', streamNumber(id))
    .orderBy('engagement.number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Engagement);
}

/** The customer about whom the request is known to be; undefined: none yet. */
export async function customerNotedFor(db: Db, request: RequestId): Promise<Customer | undefined> {
  const row = await withCustomers(db)
    .selectFrom('customer_request')
    .select('customer_number')
    .where('request_number', '=', streamNumber(request))
    .executeTakeFirst();
  return row && loadStream<Customer>(db, customerId(row.customer_number));
}

/**
 * Whether the request is known to be about this customer, and its row says so: a version before this one, which may run
 * beside it, does not write that.
 */
export async function notedAbout(
  db: Db,
  request: RequestId,
  customer: CustomerId,
): Promise<{ readonly known: boolean; readonly told: boolean }> {
  const row = await withCustomers(db)
    .selectFrom('customer_request')
    .innerJoin('request', 'request.number', 'request_number')
    .select(['customer_request.customer_number as noted', 'request.customer_number as told'])
    .where('request_number', '=', streamNumber(request))
    .executeTakeFirst();
  const number = streamNumber(customer);
  return { known: row?.noted === number, told: row?.told === number };
}

/** The request is about this customer from now on, and read by the FM and the RMs of that customer. */
export async function noteRequest(db: Db, request: RequestId, customer: Customer): Promise<void> {
  const row = { request_number: streamNumber(request), customer_number: streamNumber(customer.id) };
  const { customer_number } = row;
  await withCustomers(db)
    .insertInto('customer_request')
    .values(row)
    .onConflict((conflict) => conflict.column('request_number').doUpdateSet({ customer_number }))
    .execute();
  const noted = withCustomers(db)
    .selectFrom('customer_request')
    .select('request_number')
    .where('request_number', '=', row.request_number);
  await keepManagers(db, noted, managersOf(customer));
}

export async function customerFacts(
  db: Db,
  { program }: Now,
  id: CustomerId,
): Promise<CustomerFacts> {
  const requests = await requestsAbout(db, id);
  const open = await openEngagementOf(db, id);
  return { program: program(), requests, open: open ? { id: open.id, fm: open.fm } : null };
}

export async function closingFacts(
  db: Db,
  { program, clock }: Now,
  { id, customer, fm }: Pick<Engagement, 'id' | 'customer' | 'fm'>,
): Promise<ClosingFacts> {
  const found = await loadStream<Customer>(db, customer);
  if (!found) throw new Error(`${id} is with ${customer}, which is not there`);
  return {
    ...{ program: program(), customer: found, requests: await requestsAbout(db, customer) },
    delegate: await delegateOf(db, fm, clock()),
  };
}
