import { isByMonth } from '../../../../domain/insights/spans.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { regions, rolesOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { InsightsPart, InsightsQuery } from '../../../../engine/insights-part.ts';
import { readSums } from '../../../../store/sums/read-sums.ts';
import { requestSums } from '../../domain/sums.ts';
import { ownPartners } from '../tab/filters.ts';
import { counted } from './counted.ts';
import { takenElsewhere } from './elsewhere.ts';
import { dailyOf, type LinkTo, requestFigures } from './figures.ts';
import { loadFigures } from './load.ts';
import { asFpm, isFpmAlone, narrowedTo, scopesOf } from './sight.ts';

/** The figures of requests. */
export const requestsInsights: InsightsPart = {
  choices: async (app, reader) => {
    const scopes = await scopesOf(app, reader);
    if (scopes.length === 0) return undefined;
    const { partners } = app.program();
    return {
      regions: regions.filter((region) =>
        scopes.some((scope) => scope.regions?.includes(region) ?? true),
      ),
      partners: partners
        .filter(({ id }) => scopes.some((scope) => scope.partners?.includes(id) ?? true))
        .map(({ id, name }) => ({ value: id, label: name })),
    };
  },
  figures: async (app, reader, query) => {
    const scopes = narrowedTo(await scopesOf(app, reader), query);
    if (scopes.length === 0) return [];
    const rows = await readSums(app.store.db, {
      scopes,
      workloads: query.workload === null ? null : [query.workload],
      names: Object.values(requestSums),
      daily: dailyOf.map((what) => requestSums[what]),
      from: query.from,
      to: query.to,
      byMonth: isByMonth(query),
    });
    const { isNamed, linkTo } = knownTo(app, reader, query);
    const own = isFpmAlone(app.program(), reader) ? await asFpm(app, reader) : undefined;
    const elsewhere = own ? await takenElsewhere(app, own, query) : [];
    const listed = { sums: counted([...rows, ...elsewhere]), linkTo, isTheirs: own !== undefined };
    return [
      ...requestFigures(query, counted(rows), listed),
      // What an SME has to do is no partner's.
      ...(query.partner === null ? await loadFigures(app, query, isNamed) : []),
    ];
  },
};

/**
 * Who reads every request, or is an FPM and nothing that has more figures, has a list of what is counted; who assigns knows what
 * each SME has to do.
 */
function knownTo(app: AppContext, reader: Reader, query: InsightsQuery) {
  const roles = rolesOf(app.program(), reader.mail);
  const isNamed = roles.includes('assignmentTeam') || roles.includes('admin');
  const { partner, region, workload } = query;
  const narrowed = Object.entries({ partner, region, workload }).flatMap(([id, value]) =>
    value === null ? [] : [[id, value] as const],
  );
  const isFpm = isFpmAlone(app.program(), reader);
  const linkTo: LinkTo = (filters) =>
    isNamed || isFpm
      ? {
          list: 'requests',
          filters: {
            ...Object.fromEntries(narrowed),
            ...(isFpm && { whose: ownPartners }),
            ...filters,
          },
        }
      : null;
  return { isNamed, linkTo };
}
