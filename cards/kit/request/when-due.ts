import type { Instant } from '../../../src/domain/time/instant.ts';
import type { CardContext } from '../card-context.ts';

/** `Monday 2 Mar, 10:00 CET`; the midnight at which a day begins is the end of the day before. */
export function whenDue({ t, format }: CardContext, at: Instant): string {
  return format.isMidnight(at)
    ? t('due.end-of', { day: format.weekday(at - 1) })
    : t('due.at', { day: format.weekday(at), time: format.time(at) });
}
