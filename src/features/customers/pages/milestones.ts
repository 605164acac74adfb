import { isoDay } from '../../../domain/insights/spans.ts';
import type { Reader } from '../../../domain/people/people.ts';
import { type Region, regions, rolesOf, workloadOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { InsightsPart } from '../../../engine/insights-part.ts';
import type { Sayable } from '../../../engine/tab-part.ts';
import { readSums } from '../../../store/sums/read-sums.ts';
import { type StepName, stepSums } from '../domain/engagement/sums.ts';
import { hasFms, isLeadership, regionsOfRm, rmOf } from '../domain/keys.ts';
import { serviceCodes, serviceLabel } from '../domain/workloads.ts';

const names = Object.keys(stepSums) as StepName[];
const said = (key: string): Sayable => ({ key: `customers-insights.${key}` });

/** Which steps customers' services have taken. */
export const milestonesInsights: InsightsPart = {
  choices: async (app, reader) => {
    const seen = regionsFor(app, reader);
    return seen === undefined ? undefined : { regions: seen ?? regions, partners: [] };
  },
  figures: async (app, reader, { from, to, region, partner, workload }) => {
    const seen = regionsFor(app, reader);
    // A service is no partner's.
    if (seen === undefined || partner !== null) return [];
    if (region !== null && seen?.includes(region) === false) return [];
    const asked = region === null ? seen : [region];
    const seesThem = seesAllOf(app, reader, asked);
    const code = workload === null ? null : workloadOf(app.program(), workload)?.code;
    const linkTo = (service: string) => ({
      list: 'engagements',
      filters: {
        ...{ service, 'reached-from': isoDay(from), 'reached-to': isoDay(to - 1) },
        ...(region !== null && { region }),
      },
    });
    const codes = serviceCodes.filter((one) => code === null || one === code);
    const rows = await readSums(app.store.db, {
      scopes: [{ partners: null, regions: asked }],
      workloads: codes,
      names: Object.values(stepSums),
      daily: [],
      ...{ from, to },
    });
    return [
      {
        id: 'milestones',
        title: said('title'),
        about: said('about'),
        chart: 'bars',
        head: said('head'),
        columns: names.map((name) => ({
          ...{ label: said(`step.${name}`), unit: 'count', drawn: name === 'reached' },
        })),
        rows: codes.map((one) => {
          const count = (name: StepName) =>
            rows
              .filter((row) => row.workload === one && row.name === stepSums[name])
              .reduce((sum, { count }) => sum + count, 0);
          return {
            label: serviceLabel(one),
            values: names.map(count),
            link: seesThem && count('reached') > 0 ? linkTo(one) : null,
          };
        }),
      },
    ];
  },
};

/** Leadership and admins see every region (null), an RM theirs and those of their FMs; undefined: nothing. */
function regionsFor(app: AppContext, { mail }: Reader): readonly Region[] | null | undefined {
  const program = app.program();
  if (mail === null || !hasFms(program)) return undefined;
  if (isLeadership(program, mail) || rolesOf(program, mail).includes('admin')) return null;
  const theirs = regionsOfRm(program, mail);
  return theirs.length > 0 ? theirs : undefined;
}

/** Figures of a region count all of its customers; an RM of some of its FMs has only theirs in a list. */
function seesAllOf(app: AppContext, { mail }: Reader, asked: readonly Region[] | null): boolean {
  const program = app.program();
  if (isLeadership(program, mail) || rolesOf(program, mail).includes('admin')) return true;
  const looksAfter = rmOf(program, mail)?.regions ?? [];
  return asked?.every((region) => looksAfter.includes(region)) ?? false;
}
