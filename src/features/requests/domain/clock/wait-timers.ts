import type { Calendar, Program } from '../../../../domain/program/program.ts';
import type { Every, WaitName } from '../../../../domain/program/waits.ts';
import {
  addBusinessDays,
  addCalendarDays,
  halfwayThroughBusiness,
} from '../../../../domain/time/calendar.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { dayAt, startOfDay } from '../../../../domain/time/local-days.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Request } from '../request.ts';
import { type Wait, waits } from './waits.ts';

/** A step of a row of the waits; `step` counts from 1. */
export interface WaitTimer extends Timer {
  readonly does: 'wait';
  readonly of: WaitName;
  readonly since: Instant;
  readonly step: number;
}

/** What the clock still has to do for everything that the request waits for now. */
export const waitTimers = (request: Request, program: Program): WaitTimer[] =>
  waits.flatMap((row) => {
    const since = row.since(request, program);
    return since === null ? [] : timersOfRow(row, since, request, program);
  });

/**
 * The steps that are left, all at once: after an outage one message is enough. A row that goes on
 * then has one timer at a time, counted from when people were last told.
 */
function timersOfRow(row: Wait, since: Instant, request: Request, program: Program): WaitTimer[] {
  const { wait } = row;
  const calendar = program.calendars[request.form.region];
  const { after, every } = program.deadlines.waits[wait];
  const last = request.waited?.find((one) => one.of === wait && one.since === since);
  const told = last?.step ?? 0;
  const timer = (step: number, wanted: Instant) =>
    ({ does: 'wait', of: wait, since, step, wanted, due: wanted }) as const;
  const left = after.slice(told).map((days, index) => {
    return timer(told + index + 1, stepAt(wait, since, days, calendar));
  });
  if (left.length > 0) return left;
  if (!last || !every || !row.onward) return [];
  return [timer(told + 1, later(last.at, every, calendar))];
}

function stepAt(wait: WaitName, since: Instant, days: number, calendar: Calendar): Instant {
  const zone = calendar.timeZone;
  if (wait === 'end') return startOfDay(zone, dayAt(zone, since) - days);
  const from = addBusinessDays(calendar, since, Math.floor(days));
  if (Number.isInteger(days)) return from;
  return halfwayThroughBusiness(calendar, from, addBusinessDays(calendar, from, 1));
}

const later = (from: Instant, every: Every, calendar: Calendar): Instant =>
  'days' in every
    ? addCalendarDays(calendar, from, every.days)
    : addBusinessDays(calendar, from, every.businessDays);
