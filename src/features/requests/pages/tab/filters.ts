import type { Reader } from '../../../../domain/people/people.ts';
import {
  type Partner,
  type Program,
  partnersOf,
  rolesOf,
} from '../../../../domain/program/program.ts';
import type { ListInfo } from '../../../../domain/tab/contract.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Sayable } from '../../../../engine/tab-part.ts';
import { states } from '../../domain/states.ts';

/** How the list can be ordered. */
export const sorts = ['newest', 'oldest', 'due'] as const;
export type Sort = (typeof sorts)[number];

/** What of the dates can be asked for. */
export const dues = ['late', 'week'] as const;

/** The requests, as this reader may ask for them. */
export function requestsInfo(app: AppContext, reader: Reader): ListInfo<Sayable> {
  const program = app.program();
  const said = (key: string): Sayable => ({ key: `requests-tab.${key}` });
  const filter = (id: string, choices: ListInfo<Sayable>['filters'][number]['choices']) => ({
    id,
    label: said(`filter.${id}`),
    choices,
  });
  return {
    name: 'requests',
    title: said('title'),
    filters: [
      filter(
        'state',
        states.map((state) => ({ value: state, label: { key: `state.${state}` } })),
      ),
      filter(
        'partner',
        partnersToChoose(program, reader).map(({ id, name }) => ({ value: id, label: name })),
      ),
      filter('customer', null),
      filter(
        'workload',
        program.workloads.map(({ id, name }) => ({ value: id, label: name })),
      ),
      filter(
        'due',
        dues.map((due) => ({ value: due, label: said(`due.${due}`) })),
      ),
    ],
    sorts: sorts.map((sort) => ({ value: sort, label: said(`sort.${sort}`) })),
  };
}

/** Who works for the programme knows its partners; a partner knows its own companies. */
function partnersToChoose(program: Program, { mail }: Reader): readonly Partner[] {
  const roles = rolesOf(program, mail);
  const knowsAll = roles.some(
    (role) => role === 'fpm' || role === 'assignmentTeam' || role === 'admin',
  );
  return knowsAll ? program.partners : partnersOf(program, mail);
}
