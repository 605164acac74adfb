import { workloadOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { TabRow } from '../../../../engine/tab-part.ts';
import { nextDeadline } from '../../domain/clock/next-deadline.ts';
import type { Request } from '../../domain/request.ts';

/** A request as a line of a list. */
export function rowOf(app: AppContext, request: Request, waiting: boolean): TabRow {
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
  };
}
