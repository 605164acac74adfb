import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { rolesAround } from '../summary/roles.ts';
import type { OrderView, SummaryView } from '../summary/views.ts';
import type { OrderFacts } from './decide.ts';
import type { Order, RecordedOrderEvent } from './order.ts';

/** Who gets a message of their own about an event of an order (process, section 9). */
export function noticesOf(
  order: Order,
  event: RecordedOrderEvent,
  facts: OrderFacts,
): readonly Notice[] {
  const { id: streamId } = order;
  const told: OrderView = { kind: 'order', streamId, purpose: 'told', event: event.version };
  const tell = (recipients: readonly Mail[], view: OrderView | SummaryView = told): Notice[] =>
    recipients.map((recipient) => ({ recipient, purpose: view.purpose, view }));
  const { fm } = facts.customer;
  switch (event.kind) {
    case 'asked':
    case 'asked-again':
    case 'passed-on':
      return tell(fm ? [fm] : []);
    case 'answered': {
      const view: SummaryView = {
        ...{ kind: 'summary', streamId: event.summary, purpose: 'ordered', event: 0 },
      };
      return tell(askerOf(order, facts), view);
    }
    case 'declined':
      return tell(askerOf(order, facts));
    case 'withdrawn':
    case 'readdressed':
      return [];
    case 'reminded':
      return tell(event.of === 'passed' ? askerOf(order, facts) : fm ? [fm] : []);
  }
}

/** Who is no RM of this customer any more is answered nothing. */
const askerOf = ({ rm }: Order, { customer, program }: OrderFacts): readonly Mail[] =>
  rolesAround(customer, { mail: rm }, program).includes('rm') ? [rm] : [];
