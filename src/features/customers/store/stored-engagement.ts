import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import type { Engagement, EngagementEvent } from '../domain/engagement/engagement.ts';
import { evolve } from '../domain/engagement/moves/evolve.ts';
import { personal } from '../domain/personal.ts';
import { type EngagementTable, withCustomers } from './tables.ts';

const rowOf = ({ id, customer, fm, state }: Engagement): EngagementTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), fm, state },
});

async function saveRow(db: Db, engagement: Engagement): Promise<void> {
  const { number, ...columns } = rowOf(engagement);
  await withCustomers(db)
    .insertInto('engagement')
    .values({ number, ...columns })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(columns))
    .execute();
}

/** How the store keeps engagements. */
export const storedEngagement = {
  name: 'engagement',
  prefix: 'ENG',
  evolve,
  overStates: ['closed', 'abandoned'],
  personal,
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    withCustomers(db)
      .selectFrom('engagement')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: ({ fm }) => [fm],
} as const satisfies StoredKind<Engagement, EngagementEvent>;
