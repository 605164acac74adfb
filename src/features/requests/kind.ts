import type { RequestId } from '../../domain/ids.ts';
import type { Kind } from '../../engine/kind.ts';
import { hasArrived } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { confirmationSlot } from './actions/confirmation.ts';
import { never, nextDeadline } from './domain/clock/next-deadline.ts';
import { type RequestTimer, timersOf } from './domain/clock/timers.ts';
import { mailAddresses, unknownAddress } from './domain/form/mail-addresses.ts';
import { isBeside } from './domain/moves/beside.ts';
import type { RequestCommand } from './domain/moves/commands.ts';
import { decide } from './domain/moves/decide.ts';
import { transitions } from './domain/moves/transitions.ts';
import { asksToAct, isToldInPlace, unreached } from './domain/next-in-line.ts';
import { noticesFor } from './domain/notices/notice-views.ts';
import type { Request } from './domain/request.ts';
import type { RecordedEvent, RequestEvent } from './domain/request-events.ts';
import { type Facts, rolesIn } from './domain/roles.ts';
import { openStates } from './domain/states.ts';
import { repeatedSum, sumsOf } from './domain/sums.ts';
import { isNews, isNotice, type Page, type View } from './domain/views.ts';
import { lookForPage } from './pages/look-for-page.ts';
import { dueAt } from './store/lists/due-at.ts';
import { factsAbout, loadWithFacts } from './store/load.ts';
import { isRepeat } from './store/repeated.ts';
import { storedRequest } from './store/stored-request.ts';

/** Everybody's requests for an expert. */
export const request: Kind<Request, RequestCommand, RequestEvent, Facts> = {
  ...storedRequest,
  idKey: 'requestId',
  openStates,
  transitions,
  isBeside,
  lasting: ['form.again'],
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedEvent, facts) => noticesFor(state, event, facts),
  timersOf,
  replaces: (view) => (isNews(view as View) ? `news:${view.event ?? 0}` : 'card'),
  lookFor: lookForPage,
  shownView: ({ id, version }) => ({
    kind: 'request',
    streamId: id,
    purpose: 'shown',
    event: version,
  }),
  mail: {
    isNotice: (view) => isNotice(view as View),
    addresses: mailAddresses,
    stranger: unknownAddress,
    tells: (page) => asksForSomething(page as Page),
  },
  unreached: {
    asks: (page) => asksToAct(page as Page),
    isToldInPlace: (view) => isToldInPlace(view as View),
    eventOf: (state, missed, history, facts) =>
      unreached(state, missed, history as RecordedEvent[], facts),
  },
  sums: async (db, { program }, { before, event, state }) => {
    const sums = sumsOf(program(), { before, event: event as RecordedEvent, state });
    const repeats = event.kind === 'submitted' && (await isRepeat(db, program(), state));
    return repeats ? [...sums, repeatedSum(state)] : sums;
  },
  load: (db, now, id) => loadWithFacts(db, now, id as RequestId),
  nextDue: (state, program) => nextDeadline(state, program) ?? never,
  factsAbout,
  dueAt,
  fire: (db, timer, state) => eventOf(db, timer as RequestTimer, state),
};

/** What asks for work that somebody else has done meanwhile asks for nothing. */
function asksForSomething(page: Page): boolean {
  if (page.kind === 'news' || page.kind === 'reminders') return true;
  if (page.kind !== 'request' || page.superseded) return false;
  return page.purpose === 'confirmation' || page.actions.length > 0;
}

async function eventOf(db: Db, timer: RequestTimer, state: Request): Promise<RequestEvent | null> {
  if (timer.does === 'wait') {
    const { of, since, step } = timer;
    return { kind: 'waited', of, since, step };
  }
  const { does, of, due } = timer;
  if (of === 'confirmation')
    return (await hasArrived(db, confirmationSlot(state))) ? null : { kind: 'unconfirmed' };
  if (of === 'period') return { kind: 'period-ended', due };
  return { kind: does === 'remind' ? 'reminded' : 'overdue', of, due };
}
