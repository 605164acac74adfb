import type { Instant } from '../../domain/time/instant.ts';
import type { Timer } from '../../domain/time/timer.ts';
import { nextWorkingTime } from '../../domain/time/working-hours.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { ParsedOrderCommand } from './domain/order/commands.ts';
import { decide, type OrderFacts, rolesIn } from './domain/order/decide.ts';
import { noticesOf } from './domain/order/notices.ts';
import type { Order, OrderEvent, RecordedOrderEvent } from './domain/order/order.ts';
import { calendarFor, type OrderTimer, timersOf } from './domain/order/timers.ts';
import { transitions } from './domain/order/transitions.ts';
import type { OrderView } from './domain/summary/views.ts';
import { orderFacts } from './store/summary/load.ts';
import { storedOrder } from './store/summary/stored-order.ts';

/** An RM asks the customer's FM for an executive summary. */
export const order: Kind<Order, ParsedOrderCommand, OrderEvent, OrderFacts> = {
  ...storedOrder,
  idKey: 'orderId',
  openStates: ['open'],
  transitions,
  isBeside: (_verb, event) => ['reminded', 'passed-on', 'readdressed'].includes(event),
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedOrderEvent, facts) => noticesOf(state, event, facts),
  timersOf: (state, program) => timersOf(state, calendarFor(state.region, program)),
  shownView: ({ id, version }): OrderView => ({
    ...{ kind: 'order', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Order>(db, id);
    return state && { state, facts: await orderFacts(db, now, state) };
  },
  factsAbout: orderFacts,
  dueAt,
  fire: async (_db, timer) => ({ kind: 'reminded', of: (timer as OrderTimer).tells }),
};

/** A person is told in their own working hours. */
async function dueAt(db: Db, app: AppContext, state: Order): Promise<(timer: Timer) => Instant> {
  const { customer } = await orderFacts(db, app, state);
  const calendar = calendarFor(state.region, app.program());
  const fm = customer.fm === null ? undefined : await readerByMail(db, customer.fm);
  const rm = await readerByMail(db, state.rm);
  return (timer) => {
    const reader = (timer as OrderTimer).tells === 'passed' ? rm : fm;
    return nextWorkingTime(timer.wanted, reader?.timeZone ?? calendar.timeZone, calendar);
  };
}
