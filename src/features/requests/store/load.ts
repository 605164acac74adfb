import { sql } from 'kysely';
import { type RequestId, requestNumber } from '../../../domain/ids.ts';
import type { KnownThing, Now } from '../../../engine/kind.ts';
import { prepared } from '../../../store/database/prepared.ts';
import type { Db } from '../../../store/database/tables.ts';
import { managerColumns, managersIn } from '../../../store/people/managers.ts';
import type { Request } from '../domain/request.ts';
import type { Facts } from '../domain/roles.ts';

const bodyAndDelegate = prepared((db, number: number, at: number) =>
  db
    .selectFrom('request')
    .innerJoin('stream', 'stream.number', 'request.number')
    .select((row) => [
      'stream.body',
      ...managerColumns,
      row
        .selectFrom('delegation')
        .select('delegate')
        .whereRef('delegation.fpm', '=', 'request.fpm')
        .where('from_at', '<=', at)
        .where('to_at', '>', at)
        .as('delegate'),
    ])
    .where('request.number', '=', number),
);

/**
 * A request with what is known around it now, by one question: the program, who stands in for
 * its FPM, and who takes care of its customer. Undefined where there is none of this id.
 */
export async function loadWithFacts(
  db: Db,
  app: Now,
  id: RequestId,
): Promise<{ readonly state: Request; readonly facts: Facts } | undefined> {
  const now = app.clock();
  const [row] = (await bodyAndDelegate(db, requestNumber(id), now)).rows;
  if (!row) return undefined;
  const { delegate } = row;
  const managers = managersIn(row);
  const facts = { program: app.program(), delegate, now, ...(managers && { managers }) };
  return { state: JSON.parse(row.body) as Request, facts };
}

/** One row, also of a request that is not stored yet. */
const around = prepared((db, number: number, fpm: string, at: number) =>
  db
    .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('one'))
    .leftJoin('request', (join) => join.on('request.number', '=', number))
    .select((row) => [
      ...managerColumns,
      row
        .selectFrom('delegation')
        .select('delegate')
        .where('fpm', '=', fpm)
        .where('from_at', '<=', at)
        .where('to_at', '>', at)
        .as('delegate'),
    ]),
);

/**
 * What is known around a request now, as `loadWithFacts` tells it. `known` is what was known in this transaction before
 * an event, which may have made another FPM's of it.
 */
export async function factsAbout(
  db: Db,
  app: Now,
  { fpm, id }: Pick<Request, 'fpm'> & { readonly id?: RequestId },
  known?: KnownThing<Pick<Request, 'fpm'>, Facts>,
): Promise<Facts> {
  if (known && known.state.fpm === fpm) return known.facts;
  const now = app.clock();
  const none = { program: app.program(), now, delegate: null };
  if (!fpm && !id) return none;
  const [row] = (await around(db, id ? requestNumber(id) : 0, fpm ?? '', now)).rows;
  const managers = row && managersIn(row);
  return { ...none, delegate: row?.delegate ?? null, ...(managers && { managers }) };
}
