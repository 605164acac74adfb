import type { Calendar, Program, Region } from '../../../../domain/program/program.ts';
import { isBusinessDay, lastBusinessDay } from '../../../../domain/time/calendar.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { atHour, dayOf, startOfDay } from '../../../../domain/time/local-days.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Order, OrderReminder } from './order.ts';

export interface OrderTimer extends Timer {
  readonly does: 'remind';
  readonly tells: OrderReminder;
}

/** By the calendar of the tenant's region, or of EMEA where it is not known. */
export const calendarFor = (region: Region | null, { calendars }: Program): Calendar =>
  calendars[region ?? 'emea'];

/**
 * The FM is reminded one business day before the wished day and on it, the RM hears once that it
 * has passed. What was over when the RM asked is not said any more; on a day on which nobody works
 * nobody is reminded.
 */
export function timersOf(order: Order, calendar: Calendar): OrderTimer[] {
  const { state, wishedFor, reminded, askedAt } = order;
  if (state !== 'open' || wishedFor === null) return [];
  const { timeZone } = calendar;
  const day = dayOf(wishedFor);
  const before = atHour(timeZone, lastBusinessDay(calendar, day - 1), 9);
  const timers = [
    timer('day-before', before),
    ...(isBusinessDay(calendar, wishedFor) ? [timer('on-the-day', atHour(timeZone, day, 9))] : []),
    timer('passed', startOfDay(timeZone, day + 1)),
  ];
  return timers.filter(({ tells, wanted }) => !reminded.includes(tells) && wanted > askedAt);
}

/** All of one wish: after an outage the last one that is due is enough. */
const timer = (tells: OrderReminder, wanted: Instant): OrderTimer => ({
  ...{ does: 'remind', of: 'wish', tells, wanted, due: wanted },
});
