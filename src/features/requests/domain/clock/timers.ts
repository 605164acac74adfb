import type { Program } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { periodBetween } from '../../../../domain/time/period.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Deadline, Proactive, Request } from '../request.ts';
import { isUndecided } from '../states.ts';
import { type Due, deadlinesFor } from './deadlines.ts';

/** What the clock does for a request. */
export interface RequestTimer extends Timer {
  readonly does: 'remind' | 'overdue' | 'unconfirmed' | 'end';
  readonly of: Deadline | 'confirmation' | 'period';
}

/** Each event and each card asks for the same dates again, and a calendar takes long to compute. */
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
 * What the clock still has to do in the state of the request. Nobody is reminded of work that is
 * done. The decision counts until the first SME is assigned, since within the five days a request
 * is "approved and a resource assigned, or denied" (process, section 5).
 */
export function timersOf(request: Request, program: Program): RequestTimer[] {
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

/** A proactive assignment is for a set period: at its end all three are reminded (section 7). */
function periodOf(request: Request, proactive: Proactive, program: Program): RequestTimer[] {
  if (request.state !== 'onboarding' && request.state !== 'engaged') return [];
  const { timeZone } = program.calendars[request.form.region];
  const endDate = request.plan?.endDate ?? proactive.endDate;
  const due = periodBetween(endDate, endDate, timeZone).from;
  return [{ does: 'end', of: 'period', wanted: due, due }];
}

const watch = (of: Deadline, due: Instant | null, reminders: readonly Instant[]): RequestTimer[] =>
  due === null
    ? []
    : [
        ...reminders.map((wanted) => ({ does: 'remind', of, wanted, due }) as const),
        { does: 'overdue', of, wanted: due, due },
      ];
