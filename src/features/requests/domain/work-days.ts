import { utcDay } from '../../../domain/sums.ts';
import { startOfUtcDate } from '../../../domain/time/utc-date.ts';
import type { Request } from './request.ts';

/**
 * The last day of an SME's work on a request, in days since 1970; what is late goes on today, and
 * without a plan nobody knows yet: infinity (process, section 11).
 */
export function lastWorkDay(request: Request, today: number): number {
  const plan = 'plan' in request ? request.plan : null;
  const date = plan?.endDate ?? request.proactive?.endDate;
  const at = date === undefined ? Number.NaN : startOfUtcDate(date);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : Math.max(utcDay(at), today);
}
