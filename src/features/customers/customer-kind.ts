import type { Kind } from '../../engine/kind.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { ParsedCustomerCommand } from './domain/customer/commands.ts';
import {
  type Customer,
  type CustomerEvent,
  customerKey,
  customerStates,
  type RecordedCustomerEvent,
} from './domain/customer/customer.ts';
import { decide } from './domain/customer/decide.ts';
import { noticesOf } from './domain/customer/notices.ts';
import { type CustomerFacts, rolesIn } from './domain/customer/roles.ts';
import { transitions } from './domain/customer/transitions.ts';
import type { CustomerView } from './domain/views.ts';
import { customerFacts } from './store/load.ts';
import { storedCustomer } from './store/stored-customer.ts';

/** The tenant of a customer: what everything about the customer hangs on. */
export const customer: Kind<Customer, ParsedCustomerCommand, CustomerEvent, CustomerFacts> = {
  ...storedCustomer,
  ...customerKey,
  openStates: customerStates.filter((state) => state !== 'resting'),
  transitions,
  isBeside: (_verb, event) =>
    ['named-by-request', 'disengaged', 'marked', 'unmarked', 'readdressed'].includes(event),
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedCustomerEvent, facts) => noticesOf(state, event, facts),
  timersOf: () => [],
  shownView: ({ id, version }): CustomerView => ({
    ...{ kind: 'customer', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Customer>(db, id);
    return state && { state, facts: await customerFacts(db, now, state.id) };
  },
  factsAbout: (db, now, { id }) => customerFacts(db, now, id),
  dueAt: async () => (timer) => timer.wanted,
  fire: async () => null,
};
