import type { Calendar, Program } from '../../../../domain/program/program.ts';
import {
  addBusinessDays,
  addCalendarDays,
  halfwayThroughBusiness,
  nextBusinessDay,
} from '../../../../domain/time/calendar.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { atHour, dayOf } from '../../../../domain/time/local-days.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import { keysOf } from '../keys.ts';
import type { ServiceCode } from '../workloads.ts';
import type { ClosingWait, Engagement, Service } from './engagement.ts';

/** What the clock does for an engagement: it reminds somebody, for the `step`th time. */
export interface ClosingTimer extends Timer {
  readonly does: 'remind';
  readonly wait: ClosingWait;
  readonly service: ServiceCode | null;
  readonly step: number;
}

/** So many steps are planned at once: after an outage the last one that is due is enough. */
const ahead = 4;

/** By the calendar of the tenant's region, or of EMEA where it is not known. */
export const calendarOf = ({ region }: Engagement, { calendars }: Program): Calendar =>
  calendars[region ?? 'emea'];

/** What the clock still has to do. */
export function timersOf(engagement: Engagement, program: Program): ClosingTimer[] {
  const calendar = calendarOf(engagement, program);
  const { closing } = keysOf(program);
  const { state, since, reminded, asked, nextAction } = engagement;
  const steps = (wait: ClosingWait, done: number, at: (step: number) => Instant) =>
    stepsOf({ wait, service: null, done, at });
  switch (state) {
    case 'active':
      return engagement.services.flatMap((service) => ofService(service, program, calendar));
    case 'queue-asked': {
      const due = addBusinessDays(calendar, since, closing.queue.businessDays);
      const half = halfwayThroughBusiness(calendar, since, due);
      return steps('queue', reminded, (step) =>
        step === 1 ? half : addBusinessDays(calendar, due, step - 2),
      );
    }
    case 'queued':
      return steps('leave', reminded, (step) => addBusinessDays(calendar, since, 5 * step - 2));
    case 'closed': {
      if (!asked || !nextAction || nextAction.done || reminded > 0) return [];
      const day = nextBusinessDay(calendar, dayOf(nextAction.date));
      const wanted = atHour(calendar.timeZone, day, 9);
      return [timer('next-action', null, 1, wanted)];
    }
    case 'abandoned':
      return [];
  }
}

function ofService(service: Service, program: Program, calendar: Calendar): ClosingTimer[] {
  const { code, state, since, reminded } = service;
  const { talkReminder, announcedReminder } = keysOf(program).closing;
  if (state === 'announced')
    return stepsOf({
      ...{ wait: 'announced', service: code, done: reminded },
      at: (step) => addCalendarDays(calendar, since, announcedReminder.days * step),
    });
  const { reachedAt } = service;
  if (reachedAt === null || (state !== 'reached' && state !== 'prepared')) return [];
  return stepsOf({
    ...{ wait: 'talk', service: code, done: reminded },
    at: (step) => addBusinessDays(calendar, reachedAt, talkReminder.businessDays * step),
  });
}

const stepsOf = (what: {
  readonly wait: ClosingWait;
  readonly service: ServiceCode | null;
  readonly done: number;
  readonly at: (step: number) => Instant;
}): ClosingTimer[] =>
  Array.from({ length: ahead }, (_, index) => what.done + index + 1).map((step) =>
    timer(what.wait, what.service, step, what.at(step)),
  );

const timer = (
  wait: ClosingWait,
  service: ServiceCode | null,
  step: number,
  wanted: Instant,
): ClosingTimer => ({
  ...{ does: 'remind', wait, service, step, wanted, due: wanted },
  of: service === null ? wait : `${wait}:${service}`,
});
