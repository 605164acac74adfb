import type { Instant } from '../../../../domain/time/instant.ts';
import type { Priority } from '../../../customers/domain/customer/customer.ts';

/** What has happened around the summaries of one customer. */
export interface NudgeHistory {
  readonly priority: Priority;
  /** When something significant happened last since the newest summary; null: nothing has. */
  readonly significantAt: Instant | null;
  readonly nudgedAt: Instant | null;
  /** When the FM said that no summary is needed. */
  readonly notNeededAt: Instant | null;
}

const day = 24 * 3600 * 1000;

/** So long an answer "not needed" holds, unless something significant happens meanwhile. */
const quiet = 90 * day;

/**
 * When the FM is to be asked whether a summary is due; null: never, as things are. Only for
 * customers of high or medium priority, only after something significant, and no more often than
 * every so many days.
 */
export function nudgeDue(
  { priority, significantAt, nudgedAt, notNeededAt }: NudgeHistory,
  everyDays: number,
): Instant | null {
  if (priority !== 'high' && priority !== 'medium') return null;
  if (significantAt === null) return null;
  const again = nudgedAt === null ? significantAt : nudgedAt + everyDays * day;
  const silenced = notNeededAt !== null && notNeededAt >= significantAt;
  return Math.max(significantAt, again, silenced ? notNeededAt + quiet : 0);
}
