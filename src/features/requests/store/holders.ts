import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type RequestId, requestId } from '../../../domain/ids.ts';
import type { NewAddress } from '../../../domain/people/people.ts';
import { fpmMails, type Program } from '../../../domain/program/program.ts';
import type { Db } from '../../../store/database/tables.ts';
import { atWorkStates, endStates, offerStates } from '../domain/states.ts';
import { isOpen, stateIn } from './conditions.ts';

/** Who can hold a request, or act in it for the partner, as the program has them today. */
export interface Holders {
  readonly fpms: readonly string[];
  readonly smes: readonly string[];
  /** The companies that have a contact. */
  readonly partners: readonly string[];
}

export const holdersIn = (program: Program): Holders => ({
  fpms: fpmMails(program),
  smes: program.smes.map(({ mail }) => mail),
  partners: program.partners.filter(({ contacts }) => contacts.length > 0).map(({ id }) => id),
});

const isNone = (column: string, some: readonly string[]): RawBuilder<SqlBool> =>
  some.length === 0
    ? sql<SqlBool>`${sql.ref(column)} is not null`
    : sql<SqlBool>`${sql.ref(column)} not in (${sql.join(some)})`;

const smeIsGone = ({ smes }: Holders) =>
  sql<SqlBool>`(${stateIn([...atWorkStates, ...offerStates])} and ${isNone('sme', smes)})`;

/** Open, with an FPM or an SME, at work or offered, whom the program does not have. */
const isLeft = (holders: Holders): RawBuilder<SqlBool> =>
  sql<SqlBool>`${isOpen} and (${isNone('fpm', holders.fpms)} or ${smeIsGone(holders)})`;

/** What an admin looks after: open, and without an FPM, an SME or a contact who is there. */
export const isUnheld = (holders: Holders): RawBuilder<SqlBool> =>
  sql<SqlBool>`${isOpen} and (fpm is null or ${isNone('fpm', holders.fpms)}
    or ${smeIsGone(holders)} or ${isNone('partner_id', holders.partners)})`;

/** The requests that somebody held who is not in the program, the oldest first, at most `most`. */
export async function heldByNobody(db: Db, holders: Holders, most: number): Promise<RequestId[]> {
  const rows = await db
    .selectFrom('request')
    .select('number')
    .where(isLeft(holders))
    // As an expression: the embedded database would go through the whole table for this order.
    .orderBy(sql`number + 0`)
    .limit(most)
    .execute();
  return rows.map(({ number }) => requestId(number));
}

/** The requests in which one of these people may have a part by an address that they no longer have. */
export async function naming(db: Db, moved: readonly NewAddress[]): Promise<RequestId[]> {
  const were = moved.map(({ was }) => was);
  const rows = await db
    .selectFrom('request')
    .innerJoin('stream', 'stream.number', 'request.number')
    .select('request.number')
    .where('stream.forgotten_at', 'is', null)
    .where((row) =>
      row.or([
        row('fpm', 'in', were),
        row('sme', 'in', were),
        row(
          'requester',
          'in',
          moved.map(({ id }) => id),
        ),
        row.and([
          row('request.state', 'not in', [...endStates]),
          row.or(
            were.map((was) => row(sql`lower(stream.body)`, 'like', `%${JSON.stringify(was)}%`)),
          ),
        ]),
      ]),
    )
    .orderBy('request.number')
    .execute();
  return rows.map(({ number }) => requestId(number));
}
