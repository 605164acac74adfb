import type { Command } from '../../domain/decision/decision.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Timer } from '../../domain/time/timer.ts';
import { nextWorkingTime } from '../../domain/time/working-hours.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { Customer } from '../customers/domain/customer/customer.ts';
import { decide, rolesIn } from './domain/nudge/decide.ts';
import { nudgeEvery } from './domain/nudge/keys.ts';
import type { Nudge, NudgeEvent } from './domain/nudge/nudge.ts';
import { isNudged } from './domain/nudge/nudge-due.ts';
import { timersOf } from './domain/nudge/timers.ts';
import { transitions } from './domain/nudge/transitions.ts';
import type { OrderFacts } from './domain/order/decide.ts';
import { calendarFor } from './domain/order/timers.ts';
import type { NudgeView } from './domain/summary/views.ts';
import { orderFacts } from './store/summary/load.ts';
import { storedNudge } from './store/summary/stored-nudge.ts';

/** The FM is asked for a summary that nobody has ordered, where something significant has happened. */
export const nudge: Kind<Nudge, Command, NudgeEvent, OrderFacts> = {
  ...storedNudge,
  idKey: 'nudgeId',
  openStates: ['waiting'],
  transitions,
  isBeside: (_verb, event) => event !== 'summarised',
  decide,
  rolesIn: (_state, person, facts) => rolesIn(person, facts),
  noticesOf: ({ id }, event, { customer }) =>
    event.kind === 'nudged' && customer.fm !== null
      ? [{ recipient: customer.fm, purpose: 'nudged', view: viewOf(id, event.version) }]
      : [],
  timersOf: (state, program) =>
    timersOf(state, calendarFor(state.region, program), nudgeEvery(program)),
  shownView: ({ id, version }) => viewOf(id, version),
  load: async (db, now, id) => {
    const state = await loadStream<Nudge>(db, id);
    return state && { state, facts: await orderFacts(db, now, state) };
  },
  factsAbout: orderFacts,
  dueAt,
  // Whether the customer is important enough is asked when the time has come.
  fire: async (db, _timer, { customer }) => {
    const found = await loadStream<Customer>(db, customer);
    return found && found.fm !== null && isNudged(found.priority) ? { kind: 'nudged' } : null;
  },
};

const viewOf = (streamId: Nudge['id'], event: number): NudgeView => ({
  ...{ kind: 'nudge', streamId, event },
});

async function dueAt(db: Db, app: AppContext, state: Nudge): Promise<(timer: Timer) => Instant> {
  const { customer } = await orderFacts(db, app, state);
  const calendar = calendarFor(state.region, app.program());
  const fm = customer.fm === null ? undefined : await readerByMail(db, customer.fm);
  return ({ wanted }) => nextWorkingTime(wanted, fm?.timeZone ?? calendar.timeZone, calendar);
}
