import { streamNumber } from '../../../domain/stream.ts';
import type { Db, Tables } from '../../../store/database/tables.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import type { Engagement, EngagementEvent } from '../domain/engagement/engagement.ts';
import { evolve } from '../domain/engagement/evolve.ts';
import { personal } from '../domain/personal.ts';

type Row = { [Column in keyof Tables['engagement']]: Tables['engagement'][Column] };

const rowOf = ({ id, customer, fm, state }: Engagement): Row => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), fm, state },
});

async function saveRow(db: Db, engagement: Engagement): Promise<void> {
  const { number, ...columns } = rowOf(engagement);
  await db
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
    db
      .selectFrom('engagement')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: ({ fm }) => [fm],
} as const satisfies StoredKind<Engagement, EngagementEvent>;
