import type { Mail, Reader } from '../../../../domain/people/people.ts';
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
import type { Request } from '../../domain/request.ts';

/**
 * Whose figures somebody may see: team, admins and leadership all, an RM those of their regions, an
 * FPM those of their partners; a delegate sees what the FPM sees. Empty: none.
 */
export async function scopesOf(app: AppContext, reader: Reader): Promise<readonly SumScope[]> {
  const { mail } = reader;
  if (mail === null) return [];
  const program = app.program();
  if (seesAll(program, mail)) return [{ partners: null, regions: null }];
  const byRegion = regionsOfRm(program, mail);
  const others = regions.filter((region) => !byRegion.includes(region));
  return [
    ...(byRegion.length > 0 ? [{ partners: null, regions: byRegion }] : []),
    ...((await asFpm(app, reader, others))?.scopes ?? []),
  ];
}

const seesAll = (program: Program, mail: string): boolean =>
  isLeadership(program, mail) ||
  rolesOf(program, mail).some((role) => role === 'assignmentTeam' || role === 'admin');

/** Whether somebody has figures as an FPM alone. */
export const isFpmAlone = (program: Program, { mail }: Reader): boolean =>
  mail !== null &&
  rolesOf(program, mail).includes('fpm') &&
  !seesAll(program, mail) &&
  regionsOfRm(program, mail).length === 0;

/** Whom an FPM acts for, themselves among them, and the partners whose requests go to these. */
export interface AsFpm {
  readonly fpms: readonly Mail[];
  readonly scopes: readonly OfPartners[];
}

type OfPartners = SumScope & {
  readonly partners: readonly string[];
  readonly regions: readonly Region[];
};

/** Undefined: the reader is no FPM. */
export async function asFpm(
  app: AppContext,
  { mail }: Reader,
  among: readonly Region[] = regions,
): Promise<AsFpm | undefined> {
  const program = app.program();
  if (mail === null || !rolesOf(program, mail).includes('fpm')) return undefined;
  const fpms = [mail, ...(await delegatorsOf(app.store.db, mail, app.clock()))];
  return { fpms, scopes: ofPartners(program, fpms, among) };
}

/** Whether a request is one of these partners', and with one of these FPMs. */
export const isTheirs = ({ fpms, scopes }: AsFpm, { fpm, partner, form }: Request): boolean =>
  fpm !== null && fpms.includes(fpm) && isInScope(scopes, { partner, form });

export const isInScope = (
  scopes: readonly OfPartners[],
  { partner, form }: Pick<Request, 'partner' | 'form'>,
): boolean =>
  scopes.some(
    ({ partners, regions: some }) => partners.includes(partner.id) && some.includes(form.region),
  );

/** The partners whose requests go to these FPMs, put together by the regions in which they do. */
function ofPartners(
  program: Program,
  fpms: readonly string[],
  among: readonly Region[],
): OfPartners[] {
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
