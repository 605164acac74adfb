import { isDeepStrictEqual } from 'node:util';
import { type SqlBool, sql } from 'kysely';
import type { RequestId } from '../../domain/ids.ts';
import { requestId, requestNumber } from '../../domain/ids.ts';
import type { Mail, PersonId } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { RecordedEvent, Request, State } from '../../features/requests/domain/request.ts';
import { smeOf } from '../../features/requests/domain/roles.ts';
import { seal } from '../audit/audit-chain.ts';
import { chainMissing } from '../audit/chain-gaps.ts';
import { Clash } from '../database/open.ts';
import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

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

/** The number that was given last. */
export async function lastNumber(db: Db): Promise<number> {
  const { value } = await db
    .selectFrom('counter')
    .select('value')
    .where('name', '=', 'request')
    .executeTakeFirstOrThrow();
  return value;
}

const bodyOf = prepared((db, number: number) =>
  db.selectFrom('request').select('body').where('number', '=', number),
);

export async function loadRequest(db: Db, id: RequestId): Promise<Request | undefined> {
  const [row] = (await bodyOf(db, requestNumber(id))).rows;
  return row && (JSON.parse(row.body) as Request);
}

/**
 * Stores the event, chained to the one before, and what the request became by it; throws Clash where
 * somebody was faster, be it only in erasing personal data. `before` is the request as it is stored:
 * what the event has not changed is then left alone, and the indexes on it.
 */
export async function saveRequest(
  db: Db,
  request: Request,
  event: RecordedEvent,
  before?: Request,
): Promise<void> {
  const number = requestNumber(request.id);
  const body = JSON.stringify(event);
  const previous = await saveRow(db, number, request, event, before);
  const { version, kind, at } = event;
  const { salt, digest, hash } = seal(previous, { request: request.id, version, kind, at }, body);
  await insertEvent(db, number, version, kind, at, body, salt, digest, hash);
}

/** Returns the hash of the event before. */
async function saveRow(
  db: Db,
  number: number,
  request: Request,
  event: RecordedEvent,
  before: Request | undefined,
) {
  const { version, state } = request;
  const body = JSON.stringify(request);
  const columns = columnsOf(request);
  if (version === 1) {
    const row = { number, version, state, ...columns, body };
    const never = { requester: request.requester.id, partner_id: request.partner.id };
    await db
      .insertInto('request')
      .values({ ...row, ...never, submitted_at: request.submittedAt })
      .execute();
    return '';
  }
  const erasures = request.erasures ?? 0;
  const same = before !== undefined && isDeepStrictEqual(columns, columnsOf(before));
  const { rows } = same
    ? await updateState(db, version, state, body, number, version - 1, erasures)
    : await updateAll(
        db,
        ...([version, state, body, number, version - 1, erasures] as const),
        ...([columns.fpm, columns.sme, columns.tenant_name, columns.topic] as const),
        ...([columns.workload, columns.partner_name] as const),
      );
  const [row] = rows;
  if (!row) throw new Clash(request.id);
  return row.previous ?? chainMissing(db, number, event.at);
}

/** What lists look for and show, and an event may change, besides the version and the state. */
const columnsOf = (request: Request) => ({
  fpm: request.fpm,
  sme: smeOf(request),
  tenant_name: request.form.tenantName,
  topic: request.form.topic,
  workload: request.form.workload,
  partner_name: request.partner.name,
});

/** The one row, as it was before; gives the hash of the event before. */
const rowBefore = (db: Db, number: number, before: number, erasures: number) =>
  db
    .updateTable('request')
    .where('number', '=', number)
    .where('version', '=', before)
    .where('erasures', '=', erasures)
    .returning((row) =>
      row
        .selectFrom('event')
        .select('hash')
        .where('request_number', '=', number)
        .where('event.version', '=', before)
        .as('previous'),
    );

const updateState = prepared(
  (
    db,
    version: number,
    state: string,
    body: string,
    number: number,
    before: number,
    erasures: number,
  ) => rowBefore(db, number, before, erasures).set({ version, state, body }),
);

const updateAll = prepared(
  (
    db,
    version: number,
    state: string,
    body: string,
    number: number,
    before: number,
    erasures: number,
    fpm: string | null,
    sme: string | null,
    tenantName: string,
    topic: string,
    workload: string,
    partnerName: string,
  ) =>
    rowBefore(db, number, before, erasures).set({
      ...{ version, state, body, fpm, sme, topic, workload },
      tenant_name: tenantName,
      partner_name: partnerName,
    }),
);

const insertEvent = prepared(
  (
    db,
    number: number,
    version: number,
    kind: string,
    at: number,
    body: string,
    salt: string,
    digest: string,
    hash: string,
  ) =>
    db
      .insertInto('event')
      .values({ request_number: number, version, kind, at, body, salt, digest, hash }),
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

/** How many requests somebody has submitted after an instant. */
export async function submittedSince(db: Db, requester: PersonId, after: Instant): Promise<number> {
  const { counted } = await db
    .selectFrom('request')
    .select((row) => row.fn.countAll<number>().as('counted'))
    .where('requester', '=', requester)
    .where('submitted_at', '>', after)
    .executeTakeFirstOrThrow();
  return Number(counted);
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
