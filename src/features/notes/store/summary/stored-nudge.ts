import { streamNumber } from '../../../../domain/stream.ts';
import type { Db } from '../../../../store/database/tables.ts';
import type { StoredKind } from '../../../../store/streams/stored-kind.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import { evolve } from '../../domain/nudge/evolve.ts';
import type { Nudge, NudgeEvent, NudgeId } from '../../domain/nudge/nudge.ts';
import { type NudgeTable, withSummaries } from './tables.ts';

const rowOf = ({ id, customer }: Nudge): NudgeTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer) },
});

async function saveRow(db: Db, nudge: Nudge): Promise<void> {
  await withSummaries(db)
    .insertInto('note_nudge')
    .values(rowOf(nudge))
    .onConflict((conflict) => conflict.column('number').doNothing())
    .execute();
}

/** How the store keeps what has happened since the last summary. */
export const storedNudge = {
  name: 'nudge',
  prefix: 'NUD',
  evolve,
  overStates: ['quiet'],
  // Nobody writes anything here.
  personal: new Map(),
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    withSummaries(db)
      .selectFrom('note_nudge')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: () => [],
} as const satisfies StoredKind<Nudge, NudgeEvent>;

/** What is known of a customer; undefined: nothing significant has happened yet. */
export async function nudgeOf(db: Db, id: CustomerId): Promise<Nudge | undefined> {
  const row = await withSummaries(db)
    .selectFrom('note_nudge')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .executeTakeFirst();
  return row && loadStream<Nudge>(db, `NUD-${row.number}` satisfies NudgeId);
}
