import { utcDay } from '../../../../domain/sums.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { startOfUtcDate } from '../../../../domain/time/utc-date.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { daysBetween, hasWords, isChosen, isWithin } from '../../../../engine/tab/asked.ts';
import type { TabQuery } from '../../../../engine/tab-part.ts';
import type { Request } from '../../domain/request.ts';
import { stateSince } from '../../domain/selectors.ts';
import { endStates, states } from '../../domain/states.ts';
import { endOf } from '../../domain/sums.ts';
import { lastWorkDay } from '../../domain/work-days.ts';
import { numberAt } from '../../store/lists/number-at.ts';
import type { TabFilter } from '../../store/lists/tab-lists.ts';

/** What the database narrows by. */
export async function narrowedBy({ store }: AppContext, { filters }: TabQuery): Promise<TabFilter> {
  const { partner, workload, sme } = filters;
  const days = daysBetween(filters.from, filters.to);
  return {
    states: statesIn(filters),
    partner,
    workload,
    sme,
    numbers: days
      ? {
          from: await numberAt(store.db, Math.max(0, days[0] - skew)),
          to: await numberAt(store.db, Math.min(days[1] + skew, lastInstant)),
        }
      : undefined,
  };
}

/** So far the clocks of two instances may differ, which both give numbers. */
const skew = 60 * 60_000;
const lastInstant = 8_640_000_000_000_000;

/** Those in which what is asked for can be; undefined: in any. */
function statesIn({ state, end, reason, ...dates }: TabQuery['filters']) {
  const isEnd = end ?? reason ?? daysBetween(dates['ended-from'], dates['ended-to']);
  if (state === undefined && !isEnd) return undefined;
  const ended = end === 'released' ? 'closed' : end;
  return states.filter(
    (one) =>
      isChosen(state, one) &&
      (!isEnd || endStates.some((over) => over === one)) &&
      isChosen(ended, one) &&
      (reason === undefined || one === 'denied'),
  );
}

/** Whether everything that was typed is in it. */
export function isMeant(request: Request, { text, filters }: TabQuery, now: Instant): boolean {
  const { id, form, partner, submittedAt } = request;
  const until = startOfUtcDate(filters.until ?? '');
  if (!Number.isNaN(until) && lastWorkDay(request, utcDay(now)) < utcDay(until)) return false;
  const submitted = daysBetween(filters.from, filters.to);
  if (submitted && !isWithin(submitted, submittedAt)) return false;
  if (!hasEnded(request, filters)) return false;
  if (filters.partner !== undefined && partner.id !== filters.partner) return false;
  if (filters.region !== undefined && form.region !== filters.region) return false;
  const customer = filters.customer?.toLowerCase() ?? '';
  if (!form.tenantName.toLowerCase().includes(customer)) return false;
  return hasWords([id, form.tenantName, form.topic, partner.name], text);
}

/** So, for this reason, and in this time. */
function hasEnded(request: Request, { end, reason, ...dates }: TabQuery['filters']): boolean {
  if (end !== undefined && endOf(request) !== end) return false;
  if (reason !== undefined && (request.state !== 'denied' || request.decision.reason !== reason))
    return false;
  const days = daysBetween(dates['ended-from'], dates['ended-to']);
  return !days || (endOf(request) !== null && isWithin(days, stateSince(request)));
}
