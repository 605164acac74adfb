import { streamNumber } from '../../../../domain/stream.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { ownTable } from '../../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../../store/streams/stored-kind.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import { evolve } from '../../domain/nudge/evolve.ts';
import { type Nudge, type NudgeEvent, nudgeId } from '../../domain/nudge/nudge.ts';
import { type NudgeTable, withSummaries } from './tables.ts';

const rowOf = ({ id, customer }: Nudge): NudgeTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer) },
});

/** How the store keeps what has happened since the last summary. */
export const storedNudge = {
  name: 'nudge',
  prefix: 'NUD',
  evolve,
  overStates: ['quiet'],
  // Nobody writes anything here.
  personal: new Map(),
  ...ownTable('note_nudge', rowOf),
  partiesOf: () => [],
} as const satisfies StoredKind<Nudge, NudgeEvent>;

/** What is known of a customer; undefined: nothing significant has happened yet. */
export async function nudgeOf(db: Db, id: CustomerId): Promise<Nudge | undefined> {
  const row = await withSummaries(db)
    .selectFrom('note_nudge')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .executeTakeFirst();
  return row && loadStream<Nudge>(db, nudgeId(row.number));
}
