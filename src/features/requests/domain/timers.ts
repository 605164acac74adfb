import type { Program } from '../../../domain/program/program.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { periodBetween } from '../../../domain/time/period.ts';
import { type Due, deadlinesFor } from './deadlines.ts';
import type { Deadline, Proactive, Request } from './request.ts';

/** Something that the clock does for a request, once. */
export interface Timer {
  readonly does: 'remind' | 'overdue' | 'unconfirmed' | 'end';
  readonly of: Deadline | 'confirmation' | 'period';
  /** When the playbook wants it; a reminder may go out somewhat beside it, in working hours. */
  readonly wanted: Instant;
  readonly due: Instant;
}

/** Each event and each card asks for the same dates again, and calendars are slow to reckon with. */
const known = new WeakMap<Program, Map<string, Due>>();
const mostKnown = 10_000;

/** When this request's confirmation, triage and decision are due (process, section 5). */
export function dueOf(request: Request, program: Program): Due {
  const { submittedAt, resubmittedAt, returns, form } = request;
  const key = JSON.stringify([submittedAt, resubmittedAt, returns, form.region]);
  let dues = known.get(program);
  if (!dues || dues.size >= mostKnown) dues = new Map();
  known.set(program, dues);
  const due =
    dues.get(key) ??
    deadlinesFor({
      submittedAt,
      resubmittedAt,
      returned: returns,
      calendar: program.calendars[form.region],
      deadlines: program.deadlines,
    });
  dues.set(key, due);
  return due;
}

/**
 * What is still to be watched in the state that the request is in: whoever has moved on is neither
 * reminded nor late. The decision counts until an SME is assigned for the first time, since within
 * the five days a request is "approved and a resource assigned, or denied" (process, section 5).
 */
export function timersOf(request: Request, program: Program): Timer[] {
  if (request.proactive) return periodOf(request, request.proactive, program);
  const due = dueOf(request, program);
  const undecided = request.state === 'submitted' || request.state === 'triaged';
  const unassigned = request.state === 'approved' && request.attempt === 0;
  return [
    { does: 'unconfirmed', of: 'confirmation', wanted: due.confirmation, due: due.confirmation },
    ...(request.state === 'submitted' ? watch('triage', due.triage, due.reminders.triage) : []),
    ...(undecided || unassigned ? watch('decision', due.decision, due.reminders.decision) : []),
  ];
}

/** A proactive assignment is for a set period: at its end all three are reminded (section 7). */
function periodOf(request: Request, proactive: Proactive, program: Program): Timer[] {
  if (request.state !== 'onboarding' && request.state !== 'engaged') return [];
  const { timeZone } = program.calendars[request.form.region];
  const endDate = request.plan?.endDate ?? proactive.endDate;
  const due = periodBetween(endDate, endDate, timeZone).from;
  return [{ does: 'end', of: 'period', wanted: due, due }];
}

const watch = (of: Deadline, due: Instant | null, reminders: readonly Instant[]): Timer[] =>
  due === null
    ? []
    : [
        ...reminders.map((wanted) => ({ does: 'remind', of, wanted, due }) as const),
        { does: 'overdue', of, wanted: due, due },
      ];

/**
 * Whether a timer that fires now still has something to say: its deadline stands as it was, and
 * nothing later about the same deadline is due as well (after a time off, one message is enough).
 */
export function stillDue(timer: Timer, current: readonly Timer[], now: Instant): boolean {
  const same = current.some(
    (one) =>
      one.does === timer.does &&
      one.of === timer.of &&
      one.wanted === timer.wanted &&
      one.due === timer.due,
  );
  const overtaken = current.some(
    (one) => one.of === timer.of && one.wanted > timer.wanted && one.wanted <= now,
  );
  return same && !overtaken;
}
