import type { Instant } from '../../domain/time/instant.ts';
import type { Timer } from '../../domain/time/timer.ts';
import { nextWorkingTime } from '../../domain/time/working-hours.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import { letters } from './actions/letters.ts';
import {
  type Engagement,
  type EngagementEvent,
  openEngagementStates,
  type RecordedEngagementEvent,
} from './domain/engagement/engagement.ts';
import type { ParsedClosingCommand } from './domain/engagement/moves/commands.ts';
import { decide } from './domain/engagement/moves/decide.ts';
import { isBeside, transitions } from './domain/engagement/moves/transitions.ts';
import { noticesOf } from './domain/engagement/notices.ts';
import { type ClosingFacts, rolesIn } from './domain/engagement/roles.ts';
import { sumsOf } from './domain/engagement/sums.ts';
import { type ClosingTimer, calendarOf, timersOf } from './domain/engagement/timers.ts';
import type { EngagementView } from './domain/views.ts';
import { closingFacts } from './store/load.ts';
import { storedEngagement } from './store/stored-engagement.ts';

/** What an FM does with one customer, until the FM leaves. */
export const engagement: Kind<Engagement, ParsedClosingCommand, EngagementEvent, ClosingFacts> = {
  ...storedEngagement,
  idKey: 'engagementId',
  openStates: openEngagementStates,
  transitions,
  isBeside,
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedEngagementEvent, facts) => noticesOf(state, event, facts),
  timersOf,
  letters,
  shownView: ({ id, version }): EngagementView => ({
    ...{ kind: 'engagement', streamId: id, purpose: 'shown', event: version },
  }),
  sums: (_db, _now, { before, event, state }) =>
    sumsOf({ before, event: event as RecordedEngagementEvent, state }),
  load: async (db, now, id) => {
    const state = await loadStream<Engagement>(db, id);
    return state && { state, facts: await closingFacts(db, now, state) };
  },
  factsAbout: closingFacts,
  dueAt,
  fire: async (_db, timer) => {
    const { wait, service, step } = timer as ClosingTimer;
    return { kind: 'reminded', of: wait, service, step };
  },
};

/** The FM is reminded in their own working hours, everybody else in the region's. */
async function dueAt(
  db: Db,
  app: AppContext,
  state: Engagement,
): Promise<(timer: Timer) => Instant> {
  const calendar = calendarOf(state, app.program());
  const fm = await readerByMail(db, state.fm);
  return (timer) => {
    const ofFm = ['talk', 'announced', 'leave'].includes((timer as ClosingTimer).wait);
    const zone = (ofFm && fm?.timeZone) || calendar.timeZone;
    return nextWorkingTime(timer.wanted, zone, calendar);
  };
}
