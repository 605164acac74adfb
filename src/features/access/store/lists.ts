import type { Mail } from '../../../domain/people/people.ts';
import type { ListPlace } from '../../../engine/tab/listing.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { AccessState, Registration } from '../domain/registration.ts';
import { withAccess } from './tables.ts';

export const registrationsPerPage = 6;

/** What of the registrations somebody keeps: those of these approvers (null: the team), or all. */
export interface AccessSight {
  readonly approvers: readonly (Mail | null)[] | 'all';
}

/** Nobody but the applicant sees what was not sent. */
const unseen: readonly AccessState[] = ['draft', 'discarded'];

interface Asked {
  readonly sight: AccessSight;
  readonly states?: readonly AccessState[] | undefined;
  readonly skip?: number;
  readonly most: number;
}

const query = (db: Db, { sight: { approvers }, states }: Asked) => {
  const mails = approvers === 'all' ? [] : approvers.filter((one) => one !== null);
  const team = approvers !== 'all' && approvers.includes(null);
  return withAccess(db)
    .selectFrom('access')
    .innerJoin('stream', 'stream.number', 'access.number')
    .where('access.state', 'not in', [...unseen])
    .$if(states !== undefined, (rows) => rows.where('access.state', 'in', [...(states ?? [])]))
    .$if(approvers !== 'all', (rows) =>
      rows.where((row) =>
        row.or([
          ...(mails.length > 0 ? [row('access.approver', 'in', mails)] : []),
          ...(team ? [row('access.approver', 'is', null)] : []),
          row.and([row('access.number', '<', 0)]),
        ]),
      ),
    );
};

/** The newest first. */
export async function registrationsIn(db: Db, asked: Asked): Promise<Registration[]> {
  const rows = await query(db, asked)
    .select('stream.body')
    .orderBy('access.number', 'desc')
    .limit(asked.most)
    .offset(asked.skip ?? 0)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Registration);
}

/** The next of them, by number. */
export async function nextRegistrations(
  db: Db,
  sight: AccessSight,
  { direction, after }: ListPlace,
  most: number,
): Promise<Registration[]> {
  let next = query(db, { sight, most })
    .select('stream.body')
    .orderBy('access.number', direction)
    .limit(most);
  if (after !== null) next = next.where('access.number', direction === 'asc' ? '>' : '<', after);
  return (await next.execute()).map(({ body }) => JSON.parse(body) as Registration);
}

export async function countIn(db: Db, sight: AccessSight): Promise<number> {
  const { counted } = await query(db, { sight, most: 0 })
    .select((row) => row.fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  return Number(counted);
}

/** Those on which somebody may still have to act, above a number, to go through all in pieces. */
export async function openAbove(db: Db, above: number, most: number): Promise<Registration[]> {
  const rows = await withAccess(db)
    .selectFrom('access')
    .innerJoin('stream', 'stream.number', 'access.number')
    .select('stream.body')
    .where('access.number', '>', above)
    .where('access.state', 'in', [
      ...['asked', 'returned', 'invited', 'consented', 'expired', 'registered', 'suspended'],
    ])
    .orderBy('access.number')
    .limit(most)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Registration);
}
