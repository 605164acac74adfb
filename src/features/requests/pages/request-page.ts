import { type Mail, type Reader, type Role, roles } from '../../../domain/people/people.ts';
import { nameOf } from '../../../domain/program/program.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { isOver } from '../../../domain/time/period.ts';
import type { AppContext } from '../../../engine/context.ts';
import { directoryState } from '../../../engine/directory/directory-state.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { hasArrived } from '../../../store/cards/cards.ts';
import { isInDigest } from '../../../store/cards/lines.ts';
import { toldAbout } from '../../../store/cards/mails.ts';
import { undeliverableOf } from '../../../store/cards/reachability.ts';
import { together } from '../../../store/database/together.ts';
import { addressesOf, managerAt } from '../../../store/people/known-people.ts';
import { personOf } from '../../../store/people/people.ts';
import { customerId } from '../../customers/domain/customer/customer.ts';
import { confirmationSlot } from '../actions/confirmation.ts';
import { freshPresences } from '../actions/presence.ts';
import { actionsFor } from '../domain/actions.ts';
import { dueOf } from '../domain/clock/due-of.ts';
import { timersOf } from '../domain/clock/timers.ts';
import { waitOf } from '../domain/clock/waits.ts';
import { contactNobodyKnows } from '../domain/form/mail-addresses.ts';
import { candidates, formerSmes } from '../domain/matching/matching.ts';
import { isUndoOpen } from '../domain/moves/decide.ts';
import { isSuperseded } from '../domain/notices/superseded.ts';
import type { DueDates, Reached, Undeliverable } from '../domain/pages/request.ts';
import { type ToldEvent, toldEvent, toldHistory, toldRequest } from '../domain/reading.ts';
import type { Request } from '../domain/request.ts';
import type { RecordedEvent } from '../domain/request-events.ts';
import { type Facts, rolesIn, type Standing, smeOf } from '../domain/roles.ts';
import { isAtWork, isUndecided, openStates } from '../domain/states.ts';
import {
  isNotice,
  type NewsView,
  type Page,
  type RequestView,
  type View,
} from '../domain/views.ts';
import { loadWithFacts } from '../store/load.ts';
import { loadHistory, openAssignments } from '../store/requests.ts';
import { canChooseSme } from './look-for-page.ts';
import { remarksFor } from './remarks.ts';
import { repeatsFor } from './repeats.ts';
import { isTrace, tracePage } from './trace-page.ts';

/** A request, or one piece of news about it, as this reader may see it and act on it now. */
export async function requestPage(
  app: AppContext,
  view: RequestView | NewsView,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const { db } = app.store;
  const [found, history] = await together([
    loadWithFacts(db, app, view.streamId),
    loadHistory(db, view.streamId),
  ]);
  if (!found) return says({ code: 'not-found', id: view.streamId }).view;
  const { state: request, facts } = found;
  const person = personOf(reader);
  const standing = rolesIn(request, person, facts);
  const as = shownAs(standing);
  const sees = standing.length > 0;
  const event = history.find(({ version }) => version === view.event);
  const by = { id: person.id, as };
  const told = toldHistory(history, by);
  const shown = toldRequest(request, by, told);
  const news = event ? toldEvent(event, by, history) : null;
  const actions = actionsFor(request, person, standing).filter(
    (action) => action !== 'request.undo' || isUndoOpen(request, facts.now),
  );
  const choosesSme = canChooseSme(actions);
  if (sees && !answer.refusal && isTrace(view, actions, history))
    return tracePage(shown, view, { event, told: news, history });
  const due = { ...dueDates(app, request, history), readAt: facts.now };
  // Whose part has just been taken from them still reads that.
  if (
    view.kind === 'news' &&
    news &&
    !answer.refusal &&
    (sees || leavesTelling.includes(news.kind) || wasReplaced(news, reader, history))
  )
    return {
      kind: 'news',
      request: shown,
      event: news,
      as,
      actions,
      due,
      delegate: facts.delegate,
    };
  if (!sees) {
    const own = history.findLast(({ actor }) => actor?.id === person.id);
    const id = view.streamId;
    if (own?.kind === 'handed-over')
      return { kind: 'sentence', say: { code: 'you-handed-over', id, to: own.to } };
    const code = leftBy[own?.kind ?? ''] ?? 'no-longer-yours';
    return { kind: 'sentence', say: { code, id } };
  }
  const historyOpen = view.kind === 'request' && view.historyOpen === true;
  const alone = view.kind === 'request' && view.alone === true;
  const confirmed = alone && history.some(({ version }) => version > view.event);
  const purpose = view.kind === 'news' ? 'shown' : confirmed ? 'status' : view.purpose;
  if (view.kind === 'request' && purpose === 'reminder' && !answer.refusal)
    if (movedOn(app, request, event))
      return { kind: 'nothing', instead: { ...view, purpose: 'shown' } as RequestView };
  const replaced =
    view.keepsButtons !== true &&
    isSuperseded({ purpose, sentWith: view.event }, person, request, history, facts) &&
    // What stands in a digest has no buttons of its own that would take the place of these.
    !(await isInDigest(db, reader.id, request.id));
  const [open, presence] = choosesSme
    ? await together([openAssignments(db), freshPresences(app)])
    : [new Map<Mail, number>(), undefined];
  return {
    kind: 'request',
    request: shown,
    purpose,
    told: news,
    as,
    ...(alone && { alone }),
    actions: replaced ? [] : actions,
    superseded: replaced,
    due,
    repeats: as.includes('fpm') && isUndecided(request) ? await repeats(app, request) : [],
    unconfirmed: await isUnconfirmed(app, request, history),
    isOver: hasPassed(request, facts),
    delegate: facts.delegate,
    chatWith: chatWith(request, standing),
    writeTo: standing.includes('fpm') ? await unknownContact(app, request) : null,
    ...(app.panelsInDialogs && { panels: 'in-dialogs' as const }),
    ...((view.from?.kind === 'reminders' || view.from?.kind === 'digest') && {
      from: view.from.kind,
    }),
    refusal: answer.refusal,
    typed: answer.typed,
    candidates: choosesSme
      ? candidates(app.program(), request.form, open, formerSmes(history)).filter(
          ({ mail }) => mail !== smeOf(request),
        )
      : [],
    history: told,
    historyOpen,
    reached: historyOpen ? await reached(app, request) : [],
    undeliverable: as.includes('admin') ? await undeliverable(app, request) : [],
    ...(presence && { presence }),
    ...(as.some((role) => role === 'fpm' || role === 'assignmentTeam')
      ? { remarks: await remarksFor(app, request) }
      : {}),
    ...(facts.managers &&
      standing.includes('manager') && { customer: customerId(facts.managers.customer) }),
    directorySilentSince: as.includes('admin') ? await silentSince(app) : null,
  };
}

/** By what a person has given up their role in it, and what they read of that. */
const leftBy: Readonly<Record<string, 'you-declined' | 'you-turned-down'>> = {
  declined: 'you-declined',
  'turned-down': 'you-turned-down',
};

/** What took somebody's part from them, and that they still read. */
const leavesTelling: readonly ToldEvent['kind'][] = ['released', 'undone', 'given'];

/** Whether this is the event by which the team asked another SME in this one's place. */
function wasReplaced(
  { kind, version }: ToldEvent,
  { mail }: Reader,
  history: readonly RecordedEvent[],
): boolean {
  const before = history.filter((one) => one.kind === 'assigned' && one.version < version).at(-1);
  return kind === 'assigned' && before?.kind === 'assigned' && before.sme === mail;
}

/** A colleague of the requester's reads what the partner reads, whatever else they may do; who takes care of the customer has no role. */
const shownAs = (standing: readonly Standing[]): Role[] =>
  roles.filter(
    (role) => standing.includes(role) || (role === 'partner' && standing.includes('reader')),
  );

/** Whether the time that was agreed on is over, in the region. */
function hasPassed(request: Request, { program, now }: Facts): boolean {
  if (request.state !== 'onboarding' && request.state !== 'engaged') return false;
  const endDate = request.plan?.endDate ?? request.proactive?.endDate;
  return !!endDate && isOver(endDate, program.calendars[request.form.region].timeZone, now);
}

/** The reminder's deadline no longer waits for anybody. */
function movedOn(app: AppContext, request: Request, event: RecordedEvent | undefined): boolean {
  const timers = timersOf(request, app.program());
  if (event?.kind === 'period-ended') return !timers.some(({ of }) => of === 'period');
  if (event?.kind === 'waited')
    return waitOf(event.of).since(request, app.program()) !== event.since;
  if (event?.kind !== 'reminded' && event?.kind !== 'overdue') return false;
  // Until an SME is assigned the deadline stands, but who was reminded of a decision has decided.
  if (event.kind === 'reminded' && request.state === 'approved')
    if (event.at <= request.decision.at) return true;
  return !timers.some((timer) => timer.of === event.of && timer.due === event.due);
}

function dueDates(
  app: AppContext,
  request: Request,
  history: readonly RecordedEvent[],
): Omit<DueDates, 'readAt'> {
  const due = dueOf(request, app.program());
  const waits = timersOf(request, app.program()).map(({ of }) => of);
  const awaited = {
    triage: waits.includes('triage') ? due.triage : null,
    decision: waits.includes('decision') ? due.decision : null,
  };
  const late = history.some((event) => event.kind === 'overdue' && awaited[event.of] === event.due);
  return { ...awaited, stopped: request.state === 'returned', late };
}

/** What the partner asked before; it matters while the FPM has to decide. */
async function repeats(app: AppContext, request: Request) {
  const { workload, topic, role } = request.form;
  const about = { partnerId: request.partner.id, workload, topic, role, at: request.submittedAt };
  return repeatsFor(app, about, request.id);
}

async function isUnconfirmed(app: AppContext, request: Request, history: readonly RecordedEvent[]) {
  if (!history.some((event) => event.kind === 'unconfirmed')) return false;
  return !(await hasArrived(app.store.db, confirmationSlot(request)));
}

/**
 * The other one's address, while partner and SME work together (process, section 7); the partner's, as
 * long as an FPM waits for an answer that may have reached nobody.
 */
function chatWith(request: Request, as: readonly Standing[]): Mail | null {
  if (request.state === 'returned' && as.includes('fpm')) return request.requester.mail;
  if (!isAtWork(request)) return null;
  if (as.includes('partner')) return smeOf(request);
  return as.includes('sme') ? request.requester.mail : null;
}

/** Whom the desk itself tells nothing that was typed: the FPM may write to them. */
async function unknownContact(app: AppContext, request: Request): Promise<Mail | null> {
  if (!openStates.includes(request.state)) return null;
  const { requester } = request;
  const own = await addressesOf(app.store.db, requester.id);
  return contactNobodyKnows(request, requester, { program: app.program(), own });
}

const reached = async (app: AppContext, request: Request): Promise<Reached[]> =>
  (await toldAbout(app.store.db, request.id, (view) => isNotice(view as View))).map(
    ({ event, name, recipient, mailedTo }) => ({
      event,
      who: name ?? nameOf(app.program(), recipient),
      mailedTo,
    }),
  );

const undeliverable = async (app: AppContext, request: Request): Promise<Undeliverable[]> =>
  Promise.all(
    (await undeliverableOf(app.store.db, request.id)).map(async ({ recipient, reason, name }) => ({
      recipient: name || nameOf(app.program(), recipient),
      reason: reason ?? '',
      manager: reason === 'left' ? await managerAt(app.store.db, recipient) : null,
    })),
  );

const silentSince = async ({ graph, store }: AppContext): Promise<Instant | null> =>
  graph ? ((await directoryState(store.db)).failing?.since ?? null) : null;
