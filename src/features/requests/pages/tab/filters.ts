import type { Reader } from '../../../../domain/people/people.ts';
import {
  type Partner,
  type Program,
  partnersOf,
  rolesOf,
} from '../../../../domain/program/program.ts';
import type { ListInfo } from '../../../../domain/tab/contract.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { dueFilter, filter, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import type { Sayable } from '../../../../engine/tab-part.ts';
import { states } from '../../domain/states.ts';

/** The requests, as this reader may ask for them. */
export function requestsInfo(app: AppContext, reader: Reader): ListInfo<Sayable> {
  const program = app.program();
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return {
    name: 'requests',
    title: said('requests-tab.title'),
    filters: [
      filter('state', 'filter.state', labelled('state', states)),
      filter(
        'partner',
        'requests-tab.filter.partner',
        partnersToChoose(program, reader).map(named),
      ),
      filter('customer', 'filter.customer', null),
      filter('workload', 'requests-tab.filter.workload', program.workloads.map(named)),
      dueFilter,
    ],
    sorts: sorts('newest', 'oldest', 'due'),
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
