import { streamNumber } from '../../../domain/stream.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import type { Engagement, EngagementEvent } from '../domain/engagement/engagement.ts';
import { evolve } from '../domain/engagement/moves/evolve.ts';
import { personal } from '../domain/personal.ts';
import type { EngagementTable } from './tables.ts';

const rowOf = ({ id, customer, fm, state }: Engagement): EngagementTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), fm, state },
});

/** How the store keeps engagements. */
export const storedEngagement = {
  name: 'engagement',
  prefix: 'ENG',
  evolve,
  overStates: ['closed', 'abandoned'],
  personal,
  ...ownTable('engagement', rowOf),
  partiesOf: ({ fm }) => [fm],
} as const satisfies StoredKind<Engagement, EngagementEvent>;
