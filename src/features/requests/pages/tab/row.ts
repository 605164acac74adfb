import { workloadOf } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { TabRow } from '../../../../engine/tab-part.ts';
import { timersOf } from '../../domain/clock/timers.ts';
import type { Request } from '../../domain/request.ts';

/** A request as a line of a list. */
export function rowOf(app: AppContext, request: Request, waiting: boolean): TabRow {
  const { id, state, form, partner } = request;
  const due = nextDeadline(app, request);
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

/** The next date by which somebody has to act; null: none is set in this state. */
export function nextDeadline(app: AppContext, request: Request): Instant | null {
  const dues = timersOf(request, app.program()).flatMap(({ does, due }) =>
    does === 'overdue' || does === 'end' ? [due] : [],
  );
  return dues.length === 0 ? null : Math.min(...dues);
}
