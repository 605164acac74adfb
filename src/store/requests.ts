import { type SqlBool, sql } from 'kysely';
import type { Mail } from '../domain/people.ts';
import { smeOf } from '../domain/relation.ts';
import type { RecordedEvent, Request, RequestId, State } from '../domain/request.ts';
import { Clash } from './open.ts';
import { prepared } from './prepared.ts';
import type { Db } from './tables.ts';

export const requestId = (number: number): RequestId => `SME-${number}`;
export const requestNumber = (id: RequestId): number => Number(id.slice('SME-'.length));

/** The next number; gaps are possible only where a submission is rolled back. */
export async function nextRequestId(db: Db): Promise<RequestId> {
  const { value } = await db
    .updateTable('counter')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('name', '=', 'request')
    .returning('value')
    .executeTakeFirstOrThrow();
  return requestId(value);
}

const bodyOf = prepared((db, number: number) =>
  db.selectFrom('request').select('body').where('number', '=', number),
);

export async function loadRequest(db: Db, id: RequestId): Promise<Request | undefined> {
  const [row] = (await bodyOf(db, requestNumber(id))).rows;
  return row && (JSON.parse(row.body) as Request);
}

/** Stores the event and what the request became by it; throws Clash where somebody was faster. */
export async function saveRequest(db: Db, request: Request, event: RecordedEvent): Promise<void> {
  const row = {
    number: requestNumber(request.id),
    version: request.version,
    state: request.state,
    requester: request.requester.id,
    fpm: request.fpm,
    sme: smeOf(request),
    partner_id: request.partner.id,
    tenant_name: request.form.tenantName,
    topic: request.form.topic,
    workload: request.form.workload,
    partner_name: request.partner.name,
    body: JSON.stringify(request),
    submitted_at: request.submittedAt,
  };
  // What never changes is left alone, and the indexes on it.
  const { number: _, requester, partner_id, submitted_at, ...changing } = row;
  if (request.version === 1) await db.insertInto('request').values(row).execute();
  else {
    const { numUpdatedRows } = await db
      .updateTable('request')
      .set(changing)
      .where('number', '=', row.number)
      .where('version', '=', request.version - 1)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Clash(request.id);
  }
  await insertEvent(db, row.number, event.version, event.kind, event.at, JSON.stringify(event));
}

const insertEvent = prepared(
  (db, number: number, version: number, kind: string, at: number, body: string) =>
    db.insertInto('event').values({ request_number: number, version, kind, at, body }),
);

const eventsOf = prepared((db, number: number) =>
  db.selectFrom('event').select('body').where('request_number', '=', number).orderBy('version'),
);

/** The whole history, oldest first. */
export async function loadEvents(db: Db, id: RequestId): Promise<RecordedEvent[]> {
  const { rows } = await eventsOf(db, requestNumber(id));
  return rows.map((row) => JSON.parse(row.body) as RecordedEvent);
}

/** Open assignments of each SME, for the choice of the next one. */
export async function openAssignments(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('request')
    .select(['sme', (row) => row.fn.countAll<number>().as('open')])
    .where('sme', 'is not', null)
    // Literals, as in the index that holds these only.
    .where(sql<SqlBool>`state in ('assigned', 'onboarding', 'engaged')`)
    .groupBy('sme')
    .execute();
  return new Map(rows.map((row) => [row.sme ?? '', Number(row.open)]));
}

/** What a partner asked for in a workload since then, newest first: what a repeat is looked for in. */
export async function askedBefore(
  db: Db,
  about: { readonly partnerId: string; readonly workload: string; readonly since: number },
): Promise<Request[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('partner_id', '=', about.partnerId)
    .where('workload', '=', about.workload)
    .where('submitted_at', '>=', about.since)
    .orderBy('submitted_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Request);
}

/** Requests in these states above a number, by number: to go through all of them in pieces. */
export async function requestsAfter(
  db: Db,
  states: readonly State[],
  number: number,
  most: number,
): Promise<Request[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('state', 'in', [...states])
    .where('number', '>', number)
    .orderBy('number')
    .limit(most)
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Request);
}

/** What waits for this FPM's decision, oldest first. */
export async function undecidedOf(db: Db, fpm: Mail): Promise<Request[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('fpm', '=', fpm)
    .where('state', 'in', ['submitted', 'triaged'])
    .orderBy('number')
    .execute();
  return rows.map((row) => JSON.parse(row.body) as Request);
}
