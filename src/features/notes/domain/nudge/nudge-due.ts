import { dayMs, type Instant } from '../../../../domain/time/instant.ts';
import type { Priority } from '../../../customers/domain/customer/customer.ts';
import type { Nudge } from './nudge.ts';

/** So long an answer "not needed" holds, unless something significant happens meanwhile. */
const quiet = 90 * dayMs;

/** Only for customers of such a priority the FM is asked at all. */
export const isNudged = (priority: Priority): boolean =>
  priority === 'high' || priority === 'medium';

/**
 * When the FM is to be asked whether a summary is due; null: never, as things are. Only after
 * something significant, and no more often than every so many days.
 */
export function nudgeDue(
  {
    significantAt,
    nudgedAt,
    notNeededAt,
  }: Pick<Nudge, 'significantAt' | 'nudgedAt' | 'notNeededAt'>,
  everyDays: number,
): Instant | null {
  if (significantAt === null) return null;
  const again = nudgedAt === null ? significantAt : nudgedAt + everyDays * dayMs;
  const silenced = notNeededAt !== null && notNeededAt >= significantAt;
  return Math.max(significantAt, again, silenced ? notNeededAt + quiet : 0);
}
