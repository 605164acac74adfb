import type { Instant } from '../../domain/time/instant.ts';
import type { Timer } from '../../domain/time/timer.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadReader, readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import { accessLetters } from './actions/letters.ts';
import { accessMail, missedInvitation } from './domain/mail.ts';
import type { ParsedAccessCommand } from './domain/moves/commands.ts';
import { decide } from './domain/moves/decide.ts';
import { isBeside, transitions } from './domain/moves/transitions.ts';
import { noticesOf } from './domain/notices.ts';
import {
  type AccessEvent,
  type RecordedAccessEvent,
  type Registration,
  runningStates,
} from './domain/registration.ts';
import { type AccessFacts, rolesIn } from './domain/roles.ts';
import { type AccessTimer, accessCalendar, eventBy, firesAt, timersOf } from './domain/timers.ts';
import type { AccessView } from './domain/views.ts';
import { accessFacts } from './store/load.ts';
import { storedAccess } from './store/stored-access.ts';

/** How somebody becomes a contact of a partner; once registered it is that contact. */
export const access: Kind<Registration, ParsedAccessCommand, AccessEvent, AccessFacts> = {
  ...storedAccess,
  idKey: 'accessId',
  openStates: [...runningStates, 'registered', 'suspended'],
  transitions,
  isBeside,
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedAccessEvent, facts) => noticesOf(state, event, facts),
  timersOf,
  // Every message shows the whole registration: the newest is the one to act on.
  replaces: () => 'card',
  letters: accessLetters,
  mail: accessMail,
  unreached: missedInvitation,
  shownView: ({ id, version }): AccessView => ({
    ...{ kind: 'access', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Registration>(db, id);
    return state && { state, facts: await accessFacts(db, now, state) };
  },
  factsAbout: accessFacts,
  dueAt,
  fire: async (_db, timer) => eventBy(timer as AccessTimer),
};

/** A person is reminded in their own working hours. */
async function dueAt(
  db: Db,
  app: AppContext,
  state: Registration,
): Promise<(timer: Timer) => Instant> {
  const calendar = accessCalendar(state, app.program());
  const applicant = await loadReader(db, state.applicant.id);
  const approver = state.approver === null ? undefined : await readerByMail(db, state.approver);
  const zones = {
    applicant: applicant?.timeZone ?? calendar.timeZone,
    approver: approver?.timeZone ?? calendar.timeZone,
  };
  return (timer) => firesAt(timer as AccessTimer, (who) => zones[who], calendar);
}
