import type { Mail, Person } from '../../../../domain/people/people.ts';
import { workloadOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { TabRow } from '../../../../engine/tab-part.ts';
import { actionsFor } from '../../domain/actions.ts';
import { nextDeadline } from '../../domain/clock/next-deadline.ts';
import type { Request } from '../../domain/request.ts';
import { rolesIn } from '../../domain/roles.ts';
import { togetherVerbs } from './filters.ts';

/** Who reads, and for whom they stand in today. */
export interface RowReader {
  readonly person: Person;
  readonly standsInFor: readonly Mail[];
}

/** A request as a line of a list. */
export function rowOf(
  app: AppContext,
  request: Request,
  waiting: boolean,
  reader: RowReader,
): TabRow {
  const { id, state, form, partner } = request;
  const due = nextDeadline(request, app.program());
  const { name = form.workload } = workloadOf(app.program(), form.workload) ?? {};
  return {
    id,
    list: 'requests',
    title: { key: 'request.subject', values: { tenant: form.tenantName, topic: form.topic } },
    state: { id: state, label: { key: `state.${state}` } },
    facts: [partner.name, name],
    due,
    late: due !== null && due < app.clock(),
    waiting,
    ...together(app, request, reader),
  };
}

/** What the reader may do with it beside others. */
function together(app: AppContext, request: Request, { person, standsInFor }: RowReader) {
  const { id, version, fpm } = request;
  const delegate = fpm !== null && standsInFor.includes(fpm) ? person.mail : null;
  const facts = { program: app.program(), delegate, now: app.clock() };
  const actions = actionsFor(request, person, rolesIn(request, person, facts));
  const verbs = togetherVerbs.filter((verb) => actions.includes(verb));
  return verbs.length === 0 ? {} : { together: { verbs, data: { requestId: id, version } } };
}
