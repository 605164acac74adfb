import { isByMonth } from '../../../../domain/insights/spans.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { regions, rolesOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { InsightsPart, InsightsQuery } from '../../../../engine/insights-part.ts';
import { readSums } from '../../../../store/sums/read-sums.ts';
import { requestSums } from '../../domain/sums.ts';
import { counted } from './counted.ts';
import { dailyOf, type LinkTo, requestFigures } from './figures.ts';
import { loadFigures } from './load.ts';
import { narrowedTo, scopesOf } from './sight.ts';

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
    return [
      ...requestFigures(query, counted(rows), linkTo),
      // What an SME has to do is no partner's.
      ...(query.partner === null ? await loadFigures(app, query, isNamed) : []),
    ];
  },
};

/** Who reads single requests has the list of them; who assigns knows what each SME has to do. */
function knownTo(app: AppContext, { mail }: Reader, query: InsightsQuery) {
  const roles = rolesOf(app.program(), mail);
  const isNamed = roles.includes('assignmentTeam') || roles.includes('admin');
  const { partner, region, workload } = query;
  const narrowed = Object.entries({ partner, region, workload }).flatMap(([id, value]) =>
    value === null ? [] : [[id, value] as const],
  );
  const linkTo: LinkTo = (filters) =>
    isNamed || roles.includes('fpm')
      ? { list: 'requests', filters: { ...Object.fromEntries(narrowed), ...filters } }
      : null;
  return { isNamed, linkTo };
}
