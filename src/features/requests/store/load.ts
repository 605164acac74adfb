import { type RequestId, requestNumber } from '../../../domain/ids.ts';
import type { KnownThing, Now } from '../../../engine/kind.ts';
import { prepared } from '../../../store/database/prepared.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegateOf } from '../../../store/people/delegations.ts';
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

/**
 * What is known around a request now: the program, and its FPM's delegate of today. `known` is what was known in
 * this transaction before an event, which may have made another FPM's of it.
 */
export async function factsAbout(
  db: Db,
  app: Now,
  { fpm }: Pick<Request, 'fpm'>,
  known?: KnownThing<Pick<Request, 'fpm'>, Facts>,
): Promise<Facts> {
  if (known && known.state.fpm === fpm) return known.facts;
  const now = app.clock();
  const delegate = fpm ? await delegateOf(db, fpm, now) : null;
  const managers = known?.facts.managers;
  return { program: app.program(), delegate, now, ...(managers && { managers }) };
}
