import type { Program } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { periodBetween } from '../../../../domain/time/period.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Deadline, Proactive, Request } from '../request.ts';
import { isUndecided } from '../states.ts';
import { dueOf } from './due-of.ts';
import { type WaitTimer, waitTimers } from './wait-timers.ts';

/** What the clock does for a request. */
export type RequestTimer = DeadlineTimer | WaitTimer;

interface DeadlineTimer extends Timer {
  readonly does: 'remind' | 'overdue' | 'unconfirmed' | 'end';
  readonly of: Deadline | 'confirmation' | 'period';
}

/**
 * What the clock still has to do in the state of the request. Nobody is reminded of work that is
 * done. The decision counts until the first SME is assigned, since within the five days a request
 * is "approved and a resource assigned, or denied" (process, section 5).
 */
export const timersOf = (request: Request, program: Program): RequestTimer[] => [
  ...deadlineTimers(request, program),
  ...waitTimers(request, program),
];

/** Those that keep a date: what nobody has promised waits without one. */
export function deadlineTimers(request: Request, program: Program): DeadlineTimer[] {
  if (request.proactive) return periodOf(request, request.proactive, program);
  const due = dueOf(request, program);
  const unassigned = request.state === 'approved' && request.attempt === 0;
  return [
    { does: 'unconfirmed', of: 'confirmation', wanted: due.confirmation, due: due.confirmation },
    ...(request.state === 'submitted' ? watch('triage', due.triage, due.reminders.triage) : []),
    ...(isUndecided(request) || unassigned
      ? watch('decision', due.decision, due.reminders.decision)
      : []),
  ];
}

/**
 * A proactive assignment is for a set period: at its end all three are reminded (process, section 7), as of
 * the end of any plan that all have confirmed.
 */
function periodOf(request: Request, proactive: Proactive, program: Program): DeadlineTimer[] {
  if (request.state !== 'onboarding') return [];
  const { timeZone } = program.calendars[request.form.region];
  const endDate = request.plan?.endDate ?? proactive.endDate;
  const due = periodBetween(endDate, endDate, timeZone).from;
  return [{ does: 'end', of: 'period', wanted: due, due }];
}

const watch = (
  of: Deadline,
  due: Instant | null,
  reminders: readonly Instant[],
): DeadlineTimer[] =>
  due === null
    ? []
    : [
        ...reminders.map((wanted) => ({ does: 'remind', of, wanted, due }) as const),
        { does: 'overdue', of, wanted: due, due },
      ];
