import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { Order, OrderId, RecordedOrderEvent } from './order.ts';

/** The order after an event; undefined: nobody has asked yet. */
export function evolve(order: Order | undefined, event: RecordedOrderEvent): Order {
  const { streamId, version, at } = event;
  if (event.kind === 'asked') {
    const { customer, region, rm, wishedFor, reason } = event;
    return {
      ...{ id: streamId as OrderId, version, state: 'open', customer, region, rm },
      ...{ askedAt: at, wishedFor, reason, reminded: [], summary: null, comment: null },
    };
  }
  if (!order) throw new Error(`${event.kind} before asked in ${streamId}`);
  return { ...after(order, event), version };
}

function after(order: Order, event: Exclude<RecordedOrderEvent, { kind: 'asked' }>): Order {
  switch (event.kind) {
    case 'asked-again': {
      const { wishedFor, reason } = event;
      const reminded = wishedFor === order.wishedFor ? order.reminded : [];
      return { ...order, wishedFor, reason, reminded };
    }
    case 'passed-on':
      return order;
    case 'answered':
      return { ...order, state: 'done', summary: event.summary };
    case 'declined':
      return { ...order, state: 'declined', comment: event.comment };
    case 'withdrawn':
      return { ...order, state: 'withdrawn' };
    case 'reminded':
      return { ...order, reminded: [...order.reminded, event.of] };
    case 'readdressed':
      return { ...order, rm: todaysMail(event.people)(order.rm) };
  }
}
