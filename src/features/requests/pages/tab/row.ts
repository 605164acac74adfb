import type { Mail, Person } from '../../../../domain/people/people.ts';
import { workloadOf } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { TabRow } from '../../../../engine/tab-part.ts';
import { type Action, actionsFor } from '../../domain/actions.ts';
import { deadlineFor } from '../../domain/clock/next-deadline.ts';
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
  const own = readingOf(app, request, reader);
  const due = deadlineFor(request, app.program(), own);
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
    ...together(request, own.actions),
  };
}

/** What the reader may do with it, and as whom. */
function readingOf(app: AppContext, request: Request, { person, standsInFor }: RowReader) {
  const { fpm } = request;
  const delegate = fpm !== null && standsInFor.includes(fpm) ? person.mail : null;
  const roles = rolesIn(request, person, { program: app.program(), delegate, now: app.clock() });
  return { roles, actions: actionsFor(request, person, roles) };
}

/** Whether the date that the reader goes by is not after this instant. */
export function isDueBy(
  app: AppContext,
  request: Request,
  reader: RowReader,
  until: Instant,
): boolean {
  const due = deadlineFor(request, app.program(), readingOf(app, request, reader));
  return due !== null && due <= until;
}

/** What the reader may do with it beside others. */
function together({ id, version }: Request, actions: readonly Action[]) {
  const verbs = togetherVerbs.filter((verb) => actions.includes(verb));
  return verbs.length === 0 ? {} : { together: { verbs, data: { requestId: id, version } } };
}
