import type { Instant } from '../../domain/time/instant.ts';
import type { Timer } from '../../domain/time/timer.ts';
import { nextWorkingTime } from '../../domain/time/working-hours.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind, Now } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { CustomerAround } from './domain/note/roles.ts';
import { decide, type ParsedRiskCommand } from './domain/risk/decide.ts';
import { noticesOf } from './domain/risk/notices.ts';
import type { RecordedRiskEvent, Risk, RiskEvent } from './domain/risk/risk.ts';
import { rolesIn } from './domain/risk/roles.ts';
import { riskCalendar, timersOf } from './domain/risk/timers.ts';
import { transitions } from './domain/risk/transitions.ts';
import type { RiskView } from './domain/views.ts';
import { factsOfCustomer } from './store/load.ts';
import { storedRisk } from './store/stored-risk.ts';

/** What may go wrong with a customer. */
export const risk: Kind<Risk, ParsedRiskCommand, RiskEvent, CustomerAround> = {
  ...storedRisk,
  idKey: 'riskId',
  openStates: ['open'],
  transitions,
  isBeside: (_verb, event) => event !== 'risk-closed',
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedRiskEvent, facts) => noticesOf(state, event, facts),
  timersOf,
  shownView: ({ id, version }): RiskView => ({
    ...{ kind: 'risk', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Risk>(db, id);
    return state && { state, facts: await riskFacts(db, now, state) };
  },
  factsAbout: riskFacts,
  dueAt,
  fire: async () => ({ kind: 'risk-quiet' }),
};

async function riskFacts(db: Db, now: Now, { id, customer }: Risk): Promise<CustomerAround> {
  const facts = await factsOfCustomer(db, now, customer);
  if (!facts) throw new Error(`${id} is about ${customer}, who is not there`);
  return facts;
}

/** In the FM's own working hours. */
async function dueAt(db: Db, app: AppContext, state: Risk): Promise<(timer: Timer) => Instant> {
  const calendar = riskCalendar(state, app.program());
  const { fm } = (await riskFacts(db, app, state)).customer;
  const reader = fm === null ? undefined : await readerByMail(db, fm);
  return ({ wanted }) => nextWorkingTime(wanted, reader?.timeZone ?? calendar.timeZone, calendar);
}
