import type { Mail } from '../../../domain/people/people.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Request } from '../domain/request.ts';
import type { State } from '../domain/states.ts';

/** The companies of which one of these FPMs holds or held a request. */
export async function partnersWith(db: Db, fpms: readonly Mail[]): Promise<string[]> {
  const rows = await db
    .selectFrom('request')
    .select('partner_id')
    .distinct()
    .where('fpm', 'in', fpms)
    .execute();
  return rows.map((row) => row.partner_id);
}

/** How many requests each of these companies has in each state. */
export const countsOf = async (
  db: Db,
  partners: readonly string[],
): Promise<{ readonly partnerId: string; readonly state: State; readonly count: number }[]> =>
  (
    await db
      .selectFrom('request')
      .select(['partner_id', 'state', (row) => row.fn.countAll<number>().as('counted')])
      .where('partner_id', 'in', partners)
      .groupBy(['partner_id', 'state'])
      .execute()
  ).map((row) => ({
    partnerId: row.partner_id,
    state: row.state as State,
    count: Number(row.counted),
  }));

/** The newest requests of a company. */
export async function newestOf(db: Db, partnerId: string, most: number): Promise<Request[]> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('stream', 'stream.number', 'request.number')
    .select('stream.body')
    .where('partner_id', '=', partnerId)
    .orderBy('request.number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Request);
}
