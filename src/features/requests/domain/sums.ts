import type { Program } from '../../../domain/program/program.ts';
import { type Sum, takenBack } from '../../../domain/sums.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { dueOf } from './clock/due-of.ts';
import type { Request } from './request.ts';
import type { RecordedEvent } from './request-events.ts';
import { stateSince } from './selectors.ts';
import { endStates, openStates } from './states.ts';

/** What is counted of requests, each by the name that its sums have. */
export const requestSums = {
  /** Submitted by a partner, or taken up again. */
  asked: 'requests.asked',
  /** Proposed by Microsoft. */
  offered: 'requests.offered',
  /** A repeat of an earlier one (process, section 6). */
  repeated: 'requests.repeated',
  /** A guide was taken in place of a request. */
  guided: 'requests.guided',
  /** The confirmation had not arrived in time; counted on the day of the request. */
  unconfirmed: 'requests.unconfirmed',
  /** `on-time` or `late`. */
  triage: 'requests.triage',
  decision: 'requests.decision',
  /** By the state that was left; the amount is how long it was in it, in milliseconds. */
  stage: 'requests.stage',
  /** By how it ended. */
  end: 'requests.end',
  /** By the reason. */
  denied: 'requests.denied',
} as const;

/** How a request ends; `released`: its work ended before its plan did. */
export const ends = ['closed', 'released', 'denied', 'withdrawn', 'refused'] as const;
export type End = (typeof ends)[number];

/** What of a request decides in which figures it counts. */
const countedAs = ({ partner, form }: Pick<Request, 'partner' | 'form'>) => ({
  partner: partner.id,
  region: form.region,
  workload: form.workload,
});

/** What an event adds. What is taken back is taken away on the day on which it was counted. */
export function sumsOf(program: Program, { before, event, state }: Happening): readonly Sum[] {
  if (!before) return [one(state, event.kind === 'submitted' ? 'asked' : 'offered', '', event.at)];
  if (event.kind === 'undone') {
    const { undo } = before;
    return undo ? movedSums(program, undo.before, before, undo.at).map(takenBack) : [];
  }
  if (event.kind === 'unconfirmed') return [one(before, 'unconfirmed', '', before.submittedAt)];
  return [...correctedSums(before, state), ...movedSums(program, before, state, event.at)];
}

/** Submitted again for another workload, or region: it counts there, on the day on which it was asked for. */
function correctedSums(before: Request, after: Request): Sum[] {
  const [was, is] = [countedAs(before), countedAs(after)];
  if (was.partner === is.partner && was.region === is.region && was.workload === is.workload)
    return [];
  const what = after.proactive ? 'offered' : 'asked';
  const of = (request: Request) => one(request, what, '', after.submittedAt);
  return [takenBack(of(before)), of(after)];
}

/** A submission is a repeat: asked of the store. */
export const repeatedSum = (request: Request): Sum =>
  one(request, 'repeated', '', request.submittedAt);

interface Happening {
  readonly before: Request | undefined;
  readonly event: RecordedEvent;
  readonly state: Request;
}

/** What a move from one situation to the next adds. */
function movedSums(program: Program, before: Request, after: Request, at: Instant): Sum[] {
  return [
    ...stageSums(before, after, at),
    ...timelySums(program, before, after, at),
    ...endSums(before, after, at),
  ];
}

function stageSums(before: Request, after: Request, at: Instant): Sum[] {
  if (!openStates.includes(before.state)) return [];
  const since = stateSince(before);
  if (before.state === after.state && since === stateSince(after)) return [];
  return [{ ...one(before, 'stage', before.state, at), amount: Math.max(0, at - since) }];
}

/** Whether triage and decision came in time (process, section 5); an offer has neither. */
function timelySums(program: Program, before: Request, after: Request, at: Instant): Sum[] {
  if (before.proactive) return [];
  const { triage, decision } = dueOf(before, program);
  const judged = (what: 'triage' | 'decision', due: Instant | null) =>
    one(before, what, due === null || at <= due ? 'on-time' : 'late', at);
  const isTriaged =
    before.state === 'submitted' &&
    ['triaged', 'returned', 'approved', 'denied'].includes(after.state);
  const isDecided =
    (before.state !== 'denied' && after.state === 'denied') ||
    (before.attempt === 0 && after.attempt === 1);
  return [
    ...(isTriaged ? [judged('triage', triage)] : []),
    ...(isDecided ? [judged('decision', decision)] : []),
  ];
}

function endSums(before: Request, after: Request, at: Instant): Sum[] {
  return endOf(before) === null ? endedSums(after, at) : [];
}

function endedSums(request: Request, at: Instant): Sum[] {
  const end = endOf(request);
  if (end === null) return [];
  return [
    one(request, 'end', end, at),
    ...(request.state === 'denied' ? [one(request, 'denied', request.decision.reason, at)] : []),
  ];
}

/** What a request as it is now has added to those figures of which a list tells: that it began, and how it ended. */
export const listedSums = (request: Request): readonly Sum[] => [
  one(request, request.proactive ? 'offered' : 'asked', '', request.submittedAt),
  ...endedSums(request, stateSince(request)),
];

/** How it has ended; null: it is open. */
export function endOf(request: Request): End | null {
  if (request.state === 'closed') return request.ended ? 'closed' : 'released';
  return endStates.find((state) => state === request.state) ?? null;
}

const one = (
  request: Request,
  what: keyof typeof requestSums,
  detail: string,
  at: Instant,
): Sum => ({
  name: requestSums[what],
  detail,
  at,
  ...countedAs(request),
  count: 1,
});
