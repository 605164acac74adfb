import { utcDay } from '../../../../domain/sums.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { hasWords } from '../../../../engine/tab/asked.ts';
import type { TabQuery } from '../../../../engine/tab-part.ts';
import type { Request } from '../../domain/request.ts';
import { states } from '../../domain/states.ts';
import { lastWorkDay } from '../../domain/work-days.ts';
import { numberAt } from '../../store/number-at.ts';
import type { TabFilter } from '../../store/tab-lists.ts';

/** What the database narrows by. */
export async function narrowedBy({ store }: AppContext, { filters }: TabQuery): Promise<TabFilter> {
  const { state, partner, workload, sme } = filters;
  const [from, to] = daysIn(filters);
  const isDated = from > Number.NEGATIVE_INFINITY || to < Number.POSITIVE_INFINITY;
  return {
    states:
      state === undefined ? undefined : states.filter((one) => state.split(',').includes(one)),
    partner,
    workload,
    sme,
    numbers: isDated
      ? {
          from: await numberAt(store.db, Math.max(0, from - skew)),
          to: await numberAt(store.db, Math.min(to + skew, lastInstant)),
        }
      : undefined,
  };
}

/** So far the clocks of two instances may differ, which both give numbers. */
const skew = 60 * 60_000;
const day = 24 * 60 * 60_000;
const lastInstant = 8_640_000_000_000_000;

/** Submitted from one instant until just before the other; what is no day narrows nothing. */
function daysIn({ from, to }: TabQuery['filters']): readonly [number, number] {
  const at = (day: string | undefined) => Date.parse(`${day}T00:00:00Z`);
  const [first, last] = [at(from), at(to)];
  return [
    Number.isNaN(first) ? Number.NEGATIVE_INFINITY : first,
    Number.isNaN(last) ? Number.POSITIVE_INFINITY : last + day,
  ];
}

/** Whether everything that was typed is in it. */
export function isMeant(request: Request, { text, filters }: TabQuery, now: Instant): boolean {
  const { id, form, partner, submittedAt } = request;
  const until = Date.parse(`${filters.until}T00:00:00Z`);
  if (!Number.isNaN(until) && lastWorkDay(request, utcDay(now)) < utcDay(until)) return false;
  const [from, to] = daysIn(filters);
  if (submittedAt < from || submittedAt >= to) return false;
  if (filters.region !== undefined && form.region !== filters.region) return false;
  const customer = filters.customer?.toLowerCase() ?? '';
  if (!form.tenantName.toLowerCase().includes(customer)) return false;
  return hasWords([id, form.tenantName, form.topic, partner.name], text);
}
