import { targetsOf } from '../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { Order, OrderId, RecordedOrderEvent } from './order.ts';
import { type OrderMove, orderMoves } from './transitions.ts';

type Beginning = Extract<RecordedOrderEvent, { kind: 'asked' }>;
type Later = Exclude<RecordedOrderEvent, Beginning>;

/** The order after an event; undefined: nobody has asked yet. */
export function evolve(order: Order | undefined, event: RecordedOrderEvent): Order {
  if (event.kind === 'asked') return asked(event);
  const { kind, streamId, version } = event;
  if (!order) throw new Error(`${kind} before asked in ${streamId}`);
  const to = leadsTo(order, event);
  const state = to === 'same' ? order.state : to;
  return { ...order, ...changesBy(order, event), state, version };
}

function asked({ streamId, version, at, ...event }: Beginning): Order {
  const { customer, region, rm, wishedFor, reason } = event;
  return {
    ...{ id: streamId as OrderId, version, state: 'open', customer, region, rm },
    ...{ askedAt: at, wishedFor, reason, reminded: [], summary: null, comment: null },
  };
}

const leadsTo = targetsOf<OrderMove, Order, Later>(orderMoves, {});

/** What an event changes, the state aside. */
function changesBy(order: Order, event: Later): Partial<Omit<Order, 'state'>> {
  switch (event.kind) {
    case 'asked-again': {
      const { wishedFor, reason } = event;
      return { wishedFor, reason, reminded: wishedFor === order.wishedFor ? order.reminded : [] };
    }
    case 'answered':
      return { summary: event.summary };
    case 'declined':
      return { comment: event.comment };
    case 'reminded':
      return { reminded: [...order.reminded, event.of] };
    case 'readdressed':
      return { rm: todaysMail(event.people)(order.rm) };
    case 'passed-on':
    case 'withdrawn':
      return {};
  }
}
