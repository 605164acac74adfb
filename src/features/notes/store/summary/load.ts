import { sql } from 'kysely';
import { type StreamId, streamNumber } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Now } from '../../../../engine/kind.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import {
  type Customer,
  type CustomerId,
  customerId,
} from '../../../customers/domain/customer/customer.ts';
import type { OrderFacts } from '../../domain/order/decide.ts';
import { type Order, orderId } from '../../domain/order/order.ts';
import type { SummaryFacts } from '../../domain/summary/moves/decide.ts';
import {
  type ExecSummary,
  type ShownRisk,
  type SummaryId,
  summaryId,
} from '../../domain/summary/summary.ts';
import { withSummaries } from './tables.ts';

/** The draft of a customer; there is at most one. */
export async function summaryDraftOf(db: Db, id: CustomerId): Promise<ExecSummary | undefined> {
  const row = await withSummaries(db)
    .selectFrom('note_summary')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .where('state', '=', sql.lit('draft'))
    .executeTakeFirst();
  return row && loadStream<ExecSummary>(db, summaryId(row.number));
}

/** The published summaries of a customer, the newest first. */
export async function publishedOf(
  db: Db,
  id: CustomerId,
  { most, before }: { readonly most: number; readonly before?: SummaryId },
): Promise<ExecSummary[]> {
  const rows = await withSummaries(db)
    .selectFrom('note_summary')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .where('state', '=', 'published')
    .$if(before !== undefined, (query) =>
      query.where('number', '<', streamNumber(before as SummaryId)),
    )
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  const found = await Promise.all(
    rows.map(({ number }) => loadStream<ExecSummary>(db, summaryId(number))),
  );
  return found.filter((one) => one !== undefined);
}

/** The orders of a customer that are open, the oldest first. */
export async function openOrdersOf(db: Db, id: CustomerId): Promise<Order[]> {
  const rows = await withSummaries(db)
    .selectFrom('note_order')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .where('state', '=', sql.lit('open'))
    .orderBy('number')
    .execute();
  const found = await Promise.all(rows.map(({ number }) => loadStream<Order>(db, orderId(number))));
  return found.filter((one) => one !== undefined);
}

export async function orderFacts(
  db: Db,
  { program }: Now,
  { id, customer }: { readonly id: StreamId; readonly customer: CustomerId },
): Promise<OrderFacts> {
  const found = await loadStream<Customer>(db, customer);
  if (!found) throw new Error(`${id} is about ${customer}, which is not there`);
  return { program: program(), customer: found };
}

export async function summaryFacts(
  db: Db,
  now: Now,
  summary: Pick<ExecSummary, 'id' | 'customer'>,
): Promise<SummaryFacts> {
  return {
    ...(await orderFacts(db, now, summary)),
    risks: await openRisksOf(db, summary.customer),
  };
}

/** A risk as a summary needs it. */
export interface KnownRisk extends ShownRisk {
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** What of a risk a summary shows. */
interface RiskBody {
  readonly id: string;
  readonly text: string;
}

/** The risks of a customer, open and closed, the oldest first. */
export async function risksOf(db: Db, id: CustomerId): Promise<readonly KnownRisk[]> {
  const rows = await withSummaries(db)
    .selectFrom('risk')
    .innerJoin('stream', 'stream.number', 'risk.number')
    .innerJoin('event', 'event.stream_number', 'risk.number')
    .select(['stream.body', 'risk.state'])
    .select((row) => [row.fn.min('event.at').as('first'), row.fn.max('event.at').as('last')])
    .where('risk.customer_number', '=', streamNumber(id))
    .groupBy(['risk.number', 'stream.body', 'risk.state'])
    .orderBy('risk.number')
    .execute();
  return rows.map(({ body, state, first, last }) => {
    const { id, text } = JSON.parse(body) as RiskBody;
    const closedAt = state === 'open' ? null : Number(last);
    return { id, text, openedAt: Number(first), closedAt };
  });
}

/** Those that are open. */
export async function openRisksOf(db: Db, id: CustomerId): Promise<readonly ShownRisk[]> {
  const risks = await risksOf(db, id);
  return risks.filter(({ closedAt }) => closedAt === null).map(({ id, text }) => ({ id, text }));
}

/** The customers that have an open risk. */
export async function alertedCustomers(db: Db): Promise<ReadonlySet<CustomerId>> {
  const rows = await withSummaries(db)
    .selectFrom('risk')
    .select('customer_number')
    .where('state', '=', 'open')
    .execute();
  return new Set(rows.map((row) => customerId(row.customer_number)));
}
