import { sql } from 'kysely';
import type { NewAddress } from '../../../../domain/people/people.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { ownTable } from '../../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../../store/streams/stored-kind.ts';
import { evolve } from '../../domain/order/evolve.ts';
import type { Order, OrderEvent } from '../../domain/order/order.ts';
import { personal } from '../../domain/summary/personal.ts';
import { type OrderTable, withSummaries } from './tables.ts';

const rowOf = ({ id, customer, rm, state }: Order): OrderTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), rm, state },
});

/**
 * Two RMs who have got each other's address may both have asked for the same customer: for a moment their
 * orders are nobody's, since no two open ones may be one RM's.
 */
export async function clearWhoAsked(db: Db, moved: readonly NewAddress[]): Promise<void> {
  const were = moved.map(({ was }) => was);
  if (were.length === 0) return;
  await withSummaries(db)
    .updateTable('note_order')
    .set({ rm: sql<string>`cast(number as text)` })
    .where('rm', 'in', were)
    .execute();
}

/** How the store keeps orders of summaries. */
export const storedOrder = {
  name: 'order',
  prefix: 'ORD',
  evolve,
  overStates: ['done', 'declined', 'withdrawn'],
  personal,
  ...ownTable('note_order', rowOf),
  partiesOf: ({ rm }) => [rm],
} as const satisfies StoredKind<Order, OrderEvent>;
