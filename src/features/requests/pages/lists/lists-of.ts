import type { Reader, Role } from '../../../../domain/people/people.ts';
import { type Program, partnersOf, rolesOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import { personOf } from '../../../../store/people/people.ts';
import { isFm, rmOf } from '../../../customers/domain/keys.ts';
import type { ListName } from '../../domain/pages/lists.ts';
import { holdersIn } from '../../store/holders.ts';
import type { ListReader } from '../../store/lists/list-for.ts';

const listOf: readonly (readonly [Role, ListName])[] = [
  ['partner', 'mine'],
  ['partner', 'company'],
  ['fpm', 'fpm'],
  ['assignmentTeam', 'assignmentTeam'],
  ['sme', 'sme'],
  ['admin', 'unheld'],
];

/** The lists that a person's roles give; without a role, their own requests. */
export function listsOf(app: AppContext, reader: Reader): readonly [ListName, ...ListName[]] {
  const roles = rolesOf(app.program(), reader.mail);
  const hasColleagues = partnersOf(app.program(), reader.mail).some(
    ({ contacts }) => contacts.length > 1,
  );
  const ofRoles = listOf.flatMap(([role, list]) =>
    roles.includes(role) && (list !== 'company' || hasColleagues) ? [list] : [],
  );
  const [first = 'mine', ...more] = [...ofRoles, ...listsToRead(app.program(), reader)];
  return [first, ...more];
}

/** Those of who takes care of customers, or leads who does; the nearest first. */
export function listsToRead(program: Program, { mail }: Reader): readonly ListName[] {
  const { fms = [], regions = [] } = rmOf(program, mail) ?? {};
  return [
    ...(isFm(program, mail) ? (['fm'] as const) : []),
    ...(fms.length > 0 ? (['rm'] as const) : []),
    ...(regions.length > 0 ? (['region'] as const) : []),
  ];
}

/** Who looks at a list, as the store asks for it. */
export async function listReader(app: AppContext, reader: Reader): Promise<ListReader> {
  const program = app.program();
  const { db } = app.store;
  const { fms: fmsLed = [], regions = [] } = rmOf(program, reader.mail) ?? {};
  return {
    ...personOf(reader),
    standsInFor: reader.mail ? await delegatorsOf(db, reader.mail, app.clock()) : [],
    partners: partnersOf(program, reader.mail).map(({ id }) => id),
    holders: holdersIn(program),
    ...{ fmsLed, regions },
  };
}
