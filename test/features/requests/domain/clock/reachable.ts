import { targetOf } from '../../../../../src/features/requests/domain/moves/transitions.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import {
  endedUnfinished,
  feedbackOf,
  planToConfirm,
  summaryOf,
} from '../../../../../src/features/requests/domain/selectors.ts';
import { isAtWork, openStates } from '../../../../../src/features/requests/domain/states.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  confirmedByFpm,
  confirmedByPartner,
  confirmedBySme,
  consented,
  declined,
  denied,
  type Happened,
  handedOver,
  offered,
  planned,
  proposed,
  ratedByPartner,
  ratedBySme,
  refused,
  released,
  releasedAndClosed,
  replanned,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
  turnedDown,
  withdrawn,
} from '../given.ts';
import { contacted, notInFtop } from './let-time-pass.ts';

const entered: Happened = [completed[0], { kind: 'entered' }];
const extended: Happened = [completed[0], { kind: 'extended', endDate: '2026-05-29' }];
const answered: Happened = [
  approved[0],
  { kind: 'answered', asker: 'partner', question: 1, answer: 'On Monday.' },
];

const askedBySme: Happened = [
  accepted[0],
  { kind: 'asked', party: 'sme', question: 'Who learns from it?' },
];
const assignedAnew: Happened = [assigned[0], { kind: 'assigned', sme: 'sofia@fasttrack.example' }];
const recalled: Happened = [offered[0], { kind: 'recalled' }];
const undone: Happened = [approved[0], { kind: 'undone', of: 'approved', sme: null }];
const clock = submitted[0];
const smeLeft: Happened = [clock, { kind: 'sme-left', from: 'sam@fasttrack.example' }];
const fpmLeft: Happened = [clock, { kind: 'fpm-left', from: 'frank@fasttrack.example', to: null }];

/** Everything that people do to a request, and that somebody leaves. */
export const deeds: readonly Happened[] = [
  ...[offered, agreed, turnedDown, recalled, undone, askedBySme, assignedAnew, handedOver],
  ...[smeLeft, fpmLeft],
  ...[triaged, returned, resubmitted, approved, denied, withdrawn, assigned, declined, accepted],
  ...[contacted, planned, confirmedByPartner, confirmedByFpm, confirmedBySme, extended],
  replanned,
  ...[completed, notInFtop, entered, ratedByPartner, ratedBySme, closed],
  ...[released, releasedAndClosed, consented, refused, asked, answered],
];

/** What is told apart: all that a clock could go by, but no times, names or words. */
function situationOf(request: Request): string {
  const { state, asked: open, proactive, fpm, attempt } = request;
  const more = request as unknown as Readonly<Record<string, unknown>>;
  return JSON.stringify([
    ...[state, open.length, proactive !== null, fpm !== null, Math.min(attempt, 1)],
    ...['declined', 'plan', 'contact', 'plannedAt', 'replaced', 'change', 'agreed', 'undo'].map(
      (name) => Boolean(more[name]),
    ),
    ...[planToConfirm(request)?.confirmed, more.feedback].map((list) =>
      ((list ?? []) as readonly (string | { party: string })[])
        .map((one) => (typeof one === 'string' ? one : one.party))
        .sort(),
    ),
    summaryOf(request)?.ftopUpdated ?? false,
  ]);
}

/** Whether the table of moves lets it happen now, and there is something to do it to. */
export function mayHappen(request: Request, [, event]: Happened): boolean {
  if (event.kind === 'sme-left') return isAtWork(request);
  if (event.kind === 'fpm-left') return request.fpm !== null && openStates.includes(request.state);
  if (event.kind === 'undone') return request.undo !== undefined;
  if (!targetOf(request.state, event.kind)) return false;
  if (event.kind === 'asked') return request.asked.length === 0;
  if (event.kind === 'answered') return request.asked.length > 0;
  if (event.kind === 'contacted')
    return request.state === 'onboarding' && !request.contact && !request.plan;
  if (event.kind === 'confirmed')
    return planToConfirm(request)?.confirmed.includes(event.party) === false;
  if (event.kind === 'entered') return summaryOf(request)?.ftopUpdated === false;
  if (event.kind !== 'rated') return true;
  if (endedUnfinished(request)) return false;
  return !feedbackOf(request).some(({ party }) => party === event.party);
}

/** One shortest history for each situation that people can bring a request to. */
export function reachable(): (readonly Happened[])[] {
  const found = new Map<string, readonly Happened[]>();
  let newest: (readonly Happened[])[] = [[submitted], [submittedWithoutFpm], [offered], [proposed]];
  while (newest.length > 0) {
    const fresh = newest.filter((history) => {
      const key = situationOf(requestAfter(...history));
      if (found.has(key)) return false;
      found.set(key, history);
      return true;
    });
    newest = fresh.flatMap((history) => {
      const request = requestAfter(...history);
      return deeds.filter((deed) => mayHappen(request, deed)).map((deed) => [...history, deed]);
    });
  }
  return [...found.values()];
}
