import type { Reader } from '../../../../domain/people/people.ts';
import {
  fpmFor,
  type Program,
  type Region,
  regions,
  rolesOf,
} from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { InsightsQuery } from '../../../../engine/insights-part.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import type { SumScope } from '../../../../store/sums/read-sums.ts';
import { isLeadership, regionsOfRm } from '../../../customers/domain/keys.ts';

/**
 * Whose figures somebody may see: team, admins and leadership all, an RM those of their regions, an
 * FPM those of their partners; a delegate sees what the FPM sees. Empty: none.
 */
export async function scopesOf(app: AppContext, { mail }: Reader): Promise<readonly SumScope[]> {
  if (mail === null) return [];
  const program = app.program();
  const roles = rolesOf(program, mail);
  if (seesAll(program, mail)) return [{ partners: null, regions: null }];
  const byRegion = regionsOfRm(program, mail);
  const fpms = roles.includes('fpm')
    ? [mail, ...(await delegatorsOf(app.store.db, mail, app.clock()))]
    : [];
  return [
    ...(byRegion.length > 0 ? [{ partners: null, regions: byRegion }] : []),
    ...ofPartners(
      program,
      fpms,
      regions.filter((region) => !byRegion.includes(region)),
    ),
  ];
}

const seesAll = (program: Program, mail: string): boolean =>
  isLeadership(program, mail) ||
  rolesOf(program, mail).some((role) => role === 'assignmentTeam' || role === 'admin');

/** The partners whose requests go to these FPMs, put together by the regions in which they do. */
function ofPartners(
  program: Program,
  fpms: readonly string[],
  among: readonly Region[],
): SumScope[] {
  if (fpms.length === 0) return [];
  const found = new Map<string, { partners: string[]; regions: readonly Region[] }>();
  for (const partner of program.partners) {
    const theirs = among.filter((region) => {
      const fpm = fpmFor(program, null, partner, region);
      return fpm !== null && fpms.includes(fpm);
    });
    if (theirs.length === 0) continue;
    const scope = found.get(theirs.join()) ?? { partners: [], regions: theirs };
    scope.partners.push(partner.id);
    found.set(theirs.join(), scope);
  }
  return [...found.values()];
}

/** What of it is asked for. */
export const narrowedTo = (
  scopes: readonly SumScope[],
  { partner, region }: Pick<InsightsQuery, 'partner' | 'region'>,
): readonly SumScope[] =>
  scopes.flatMap((scope) => {
    if (partner !== null && scope.partners?.includes(partner) === false) return [];
    if (region !== null && scope.regions?.includes(region) === false) return [];
    return [
      {
        partners: partner === null ? scope.partners : [partner],
        regions: region === null ? scope.regions : [region],
      },
    ];
  });
