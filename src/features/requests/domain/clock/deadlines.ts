import type { Calendar, Deadlines } from '../../../../domain/program/program.ts';
import {
  addBusinessDays,
  addCalendarDays,
  halfwayThroughBusiness,
} from '../../../../domain/time/calendar.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { after, before } from '../../../../domain/time/local-days.ts';

/** A time that a request was `returned`, up to the resubmission; null: it still is. */
export interface Returned {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** What has happened to a request, as far as its clocks go. */
export interface Course {
  /** The first submission. */
  readonly submittedAt: Instant;
  /** The last resubmission; without it, the end of the last time `returned` is taken for it. */
  readonly resubmittedAt?: Instant | undefined;
  /** In any order. */
  readonly returned: readonly Returned[];
  /** Of the customer's region. */
  readonly calendar: Calendar;
  readonly deadlines: Omit<Deadlines, 'gatherReminders' | 'waits'>;
}

/** When things are due; triage and decision are not (null) while the request is `returned`. */
export interface Due {
  readonly confirmation: Instant;
  readonly triage: Instant | null;
  readonly decision: Instant | null;
  /** Ascending, all of them after the first submission and before what they remind of. */
  readonly reminders: { readonly triage: Instant[]; readonly decision: Instant[] };
}

/** The clocks of a request (process, section 5), by its region's calendar alone. */
export function deadlinesFor(course: Course): Due {
  const { submittedAt, calendar, deadlines } = course;
  const stops = stopsAfter(submittedAt, course.returned);
  const stopped = stops.some(({ to }) => to === Infinity);
  const triageFrom = Math.max(
    submittedAt,
    course.resubmittedAt ?? submittedAt,
    ...stops.map(({ to }) => to),
  );
  const triage = stopped
    ? null
    : addBusinessDays(calendar, triageFrom, deadlines.triage.businessDays);
  const decision = stopped ? null : decisionDue(course) + elapsed(stops);
  return {
    confirmation: after(calendar.timeZone, submittedAt, deadlines.confirmation),
    triage,
    decision,
    reminders: {
      triage: triage === null ? [] : [halfwayThroughBusiness(calendar, triageFrom, triage)],
      decision: decision === null ? [] : remindersBefore(decision, course),
    },
  };
}

/** As if the request had never been returned. */
function decisionDue({ submittedAt, calendar, deadlines: { decision } }: Course): Instant {
  return 'days' in decision
    ? addCalendarDays(calendar, submittedAt, decision.days)
    : addBusinessDays(calendar, submittedAt, decision.businessDays);
}

/** A day before means the same wall-clock time on the day before, in the region's zone. */
function remindersBefore(due: Instant, { submittedAt, calendar, deadlines }: Course): Instant[] {
  const wanted = deadlines.remindBeforeDecision.map((ahead) =>
    before(calendar.timeZone, due, ahead),
  );
  return [...new Set(wanted)]
    .filter((instant) => instant > submittedAt && instant < due)
    .sort((one, other) => one - other);
}

interface Stop {
  readonly from: Instant;
  readonly to: Instant;
}

/** The times at which the clock was stopped, apart from each other; `to` is Infinity while it still is. */
function stopsAfter(submittedAt: Instant, returned: readonly Returned[]): Stop[] {
  const stops: Stop[] = [];
  for (const { from, to } of [...returned].sort((one, other) => one.from - other.from)) {
    const next = { from: Math.max(from, submittedAt), to: to ?? Infinity };
    const last = stops.at(-1);
    if (next.to <= next.from) continue;
    if (last === undefined || next.from > last.to) stops.push(next);
    else stops[stops.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return stops;
}

const elapsed = (stops: readonly Stop[]): number =>
  stops.reduce((sum, { from, to }) => sum + to - from, 0);
