import { streamNumber } from '../../../domain/stream.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { personal } from '../domain/personal.ts';
import { evolve } from '../domain/risk/evolve.ts';
import type { Risk, RiskEvent } from '../domain/risk/risk.ts';
import type { RiskTable } from './tables.ts';

const rowOf = ({ id, customer, state, openedBy }: Risk): RiskTable => ({
  ...{ number: streamNumber(id), customer_number: streamNumber(customer), state },
  opened_by: openedBy,
});

/** How the store keeps risks. */
export const storedRisk = {
  name: 'risk',
  prefix: 'RISK',
  evolve,
  overStates: ['closed'],
  personal,
  ...ownTable('risk', rowOf),
  // It waits for the FM that the customer has at that time.
  partiesOf: () => [],
} as const satisfies StoredKind<Risk, RiskEvent>;
