import { type Sum, startOfUtcDay, takenBack, utcDay } from '../../../../domain/sums.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { InsightsQuery } from '../../../../engine/insights-part.ts';
import type { SumRow } from '../../../../store/sums/read-sums.ts';
import { listedSums } from '../../domain/sums.ts';
import { requestsElsewhere } from '../../store/elsewhere.ts';
import { type AsFpm, isInScope } from './sight.ts';

/**
 * What takes out of an FPM's figures the requests of their partners that are with somebody else: handed over, sent to another
 * FPM by the person who asked, or from before the partner was theirs.
 */
export async function takenElsewhere(
  { store }: AppContext,
  { fpms, scopes }: AsFpm,
  query: InsightsQuery,
): Promise<readonly SumRow[]> {
  const all = scopes.flatMap(({ partners }) => partners);
  const partners = [...new Set(all)].filter((one) => isMeant(query.partner, one));
  if (partners.length === 0) return [];
  const found: SumRow[] = [];
  const before = startOfUtcDay(query.to);
  for await (const some of requestsElsewhere(store.db, { partners, fpms, before }))
    for (const request of some) {
      if (!isInScope(scopes, request)) continue;
      for (const sum of listedSums(request).map(takenBack))
        if (isAsked(sum, query)) found.push({ ...sum, day: utcDay(sum.at), amount: 0 });
    }
  return found;
}

const isAsked = (sum: Sum, { from, to, partner, region, workload }: InsightsQuery): boolean =>
  utcDay(sum.at) >= from &&
  utcDay(sum.at) < to &&
  isMeant(partner, sum.partner) &&
  isMeant(region, sum.region) &&
  isMeant(workload, sum.workload);

const isMeant = (asked: string | null, value: string): boolean => asked === null || asked === value;
