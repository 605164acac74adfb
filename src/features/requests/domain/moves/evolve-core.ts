import { type Core, type Question, type Request, undoableKinds, type Waited } from '../request.ts';
import { type ClockEvent, clockKinds, type RecordedEvent } from '../request-events.ts';

/** How a request begins: a partner asks, or Microsoft proposes an SME. */
export type Beginning = Extract<RecordedEvent, { kind: 'submitted' | 'offered' | 'proposed' }>;
export type Later = Exclude<RecordedEvent, Beginning>;

/** A request as its first event makes it. */
export const begun = (event: Beginning): Request => ({
  id: event.streamId,
  version: event.version,
  requester: event.requester,
  partner: event.partner,
  fpm: event.fpm,
  form: event.form,
  routing: event.routing,
  round: 1,
  attempt: 0,
  submittedAt: event.at,
  resubmittedAt: event.at,
  returns: [],
  changedAt: event.at,
  asked: [],
  ...(event.kind === 'submitted' && event.again ? { again: event.again } : {}),
  ...(event.kind === 'submitted'
    ? { state: 'submitted', proactive: null, answers: null }
    : { state: event.kind, proactive: event.proactive }),
});

/** What a request has in every state, after an event. */
export const core = (request: Request, event: Later): Omit<Core, 'proactive'> => ({
  id: request.id,
  version: event.version,
  ...whoseAfter(request, event),
  partner: request.partner,
  fpm: fpmAfter(request, event),
  form: formAfter(request, event),
  routing: isRevised(event) ? event.routing : request.routing,
  round: request.round + (event.kind === 'resubmitted' ? 1 : 0),
  attempt: attemptAfter(request, event),
  submittedAt: request.submittedAt,
  resubmittedAt: event.kind === 'resubmitted' ? event.at : request.resubmittedAt,
  returns: returnsAfter(request, event),
  changedAt: event.at,
  asked: askedAfter(request, event),
  ...waitedAfter(request, event),
  ...undoAfter(request, event),
  ...(request.again === undefined ? {} : { again: request.again }),
  ...(request.erasures === undefined ? {} : { erasures: request.erasures }),
});

function attemptAfter({ attempt, undo }: Request, event: Later): number {
  if (event.kind === 'undone') return undo?.before.attempt ?? attempt;
  return attempt + (event.kind === 'assigned' ? 1 : 0);
}

/** An action can be taken back by its actor as long as nobody but the clock has acted since. */
function undoAfter(request: Request, event: Later): Pick<Core, 'undo'> {
  if (isByClock(event))
    return request.undo && !changesHolder.includes(event.kind) ? { undo: request.undo } : {};
  // The SME asked before has been told that they are not needed: that cannot be taken back.
  if (event.kind === 'assigned' && request.state === 'assigned') return {};
  const of = undoableKinds.find((kind) => kind === event.kind);
  if (!of || !event.actor) return {};
  const { undo: _, ...before } = request;
  return { undo: { of, by: event.actor.id, at: event.at, before } };
}

/** Who holds the request is somebody else now: what was before is not what it would go back to. */
const changesHolder: readonly RecordedEvent['kind'][] = ['fpm-left', 'sme-left'];

const isByClock = (event: Later): event is Extract<Later, ClockEvent> =>
  clockKinds.includes(event.kind);

const isRevised = (event: Later) => event.kind === 'resubmitted' || event.kind === 'edited';

/** Who gives it away keeps no part in it: where they are the point of contact, that is given too. */
function formAfter({ form }: Request, event: Later): Request['form'] {
  if (isRevised(event)) return event.form;
  if (event.kind !== 'given') return form;
  const named = form.partnerEmail.toLowerCase();
  const isGiven = named === event.from.mail || named === event.actor?.mail;
  return isGiven ? { ...form, partnerEmail: event.to.mail } : form;
}

function whoseAfter(request: Request, event: Later): Pick<Core, 'requester' | 'formerly'> {
  const { requester, formerly } = request;
  if (event.kind === 'given')
    return { requester: event.to, formerly: [...(formerly ?? []), requester] };
  return { requester, ...(formerly && { formerly }) };
}

function fpmAfter(request: Request, event: Later): Request['fpm'] {
  if (isRevised(event)) return event.fpm;
  return event.kind === 'handed-over' || event.kind === 'fpm-left' ? event.to : request.fpm;
}

/** No time counts from a return to the next submission. */
function returnsAfter({ returns, undo }: Request, event: Later): Request['returns'] {
  if (event.kind === 'undone') return undo?.before.returns ?? returns;
  if (event.kind === 'returned') return [...returns, { from: event.at, to: null }];
  if (event.kind !== 'resubmitted') return returns;
  return returns.map((one) => (one.to === null ? { ...one, to: event.at } : one));
}

/**
 * Of each wait the last step is kept: the next one counts from it. That a decision is late begins
 * with its being told, and ends with a resubmission, which has another deadline.
 */
function waitedAfter({ waited = [], undo }: Request, event: Later): Pick<Core, 'waited'> {
  if (event.kind === 'undone') return waitedUndone(waited, undo?.before.waited ?? []);
  const next = waitedStep(event);
  const gone = event.kind === 'resubmitted' ? ['late', 'latePartner'] : [next?.of];
  const left = [...waited.filter(({ of }) => !gone.includes(of)), ...(next ? [next] : [])];
  return left.length > 0 ? { waited: left } : {};
}

/** As it was before, but what the clock has told meanwhile it has told: no timer says it twice. */
function waitedUndone(waited: readonly Waited[], was: readonly Waited[]): Pick<Core, 'waited'> {
  const kept = was.map(
    (one) => waited.find(({ of, since }) => of === one.of && since === one.since) ?? one,
  );
  const told = waited.filter(({ of }) => !was.some((one) => one.of === of));
  return kept.length + told.length > 0 ? { waited: [...kept, ...told] } : {};
}

function waitedStep(event: Later): Waited | null {
  if (event.kind === 'overdue' && event.of === 'decision')
    return { of: 'late', since: event.at, step: 0, at: event.at };
  if (event.kind !== 'waited') return null;
  const { of, since, step, at } = event;
  return { of, since, step, at };
}

function askedAfter({ asked }: Request, event: Later): readonly Question[] {
  if (event.kind === 'answered') return asked.filter((one) => one.event !== event.question);
  if (event.kind !== 'asked') return asked;
  const { at, party, question, version } = event;
  return [...asked, { by: event.actor?.name ?? '', at, comment: question, event: version, party }];
}
