import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Mail, Person } from '../domain/people.ts';
import { openStates, type State } from '../domain/request.ts';
import { type ListName, type ListRow, rowsPerPage } from '../domain/view.ts';
import { requestId } from './requests.ts';
import type { Db, Tables } from './tables.ts';

type Where = (
  row: ExpressionBuilder<Tables, 'request'>,
  reader: ListReader,
) => ExpressionWrapper<Tables, 'request', SqlBool>;

/** Who looks, and for which FPMs they stand in today. */
export type ListReader = Person & { readonly standsInFor?: readonly Mail[] };

/** Whose requests a list holds, and in which states one waits for the reader. */
const lists: Record<ListName, { readonly of: Where; readonly waiting: readonly State[] }> = {
  mine: {
    of: (row, reader) => row('requester', '=', reader.id),
    waiting: ['returned', 'onboarding'],
  },
  fpm: {
    of: (row, reader) =>
      row.and([
        row('fpm', 'in', [reader.mail ?? '', ...(reader.standsInFor ?? [])]),
        row('state', 'in', [...openStates]),
      ]),
    waiting: ['submitted', 'triaged', 'completed'],
  },
  assignmentTeam: {
    of: (row) =>
      row.or([
        row('state', 'in', ['submitted', 'approved']),
        row.and([row('state', '=', 'triaged'), row('fpm', 'is', null)]),
      ]),
    waiting: ['submitted', 'triaged', 'approved'],
  },
  sme: {
    of: (row, reader) => row('sme', '=', reader.mail),
    waiting: ['assigned', 'onboarding', 'engaged'],
  },
};

/**
 * One page of a list, what waits for the reader first. In "mine" the newest come first, in a queue
 * the oldest. A page beyond the end is the last one.
 */
export async function loadList(db: Db, list: ListName, reader: ListReader, wantedPage: number) {
  const { of, waiting } = lists[list];
  const { total } = await db
    .selectFrom('request')
    .select((row) => row.fn.countAll<number>().as('total'))
    .where((row) => of(row, reader))
    .executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(Number(total) / rowsPerPage));
  const page = Math.min(Math.max(0, wantedPage), pages - 1);
  const rows = await db
    .selectFrom('request')
    .select(['number', 'state', 'tenant_name', 'topic', 'workload', 'partner_name', 'submitted_at'])
    .where((row) => of(row, reader))
    .orderBy(sql`case when state in (${sql.join(waiting)}) then 0 else 1 end`)
    .orderBy('number', list === 'mine' ? 'desc' : 'asc')
    .limit(rowsPerPage)
    .offset(page * rowsPerPage)
    .execute();
  return {
    total: Number(total),
    pages,
    page,
    rows: rows.map(
      (row): ListRow => ({
        id: requestId(row.number),
        state: row.state as State,
        tenantName: row.tenant_name,
        topic: row.topic,
        workload: row.workload,
        partner: row.partner_name,
        submittedAt: row.submitted_at,
        waiting: waiting.includes(row.state as State),
      }),
    ),
  };
}
