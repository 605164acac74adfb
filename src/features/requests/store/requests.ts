import { type SqlBool, sql } from 'kysely';
import type { RequestId } from '../../../domain/ids.ts';
import type { Mail } from '../../../domain/people/people.ts';
import { prepared } from '../../../store/database/prepared.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadEvents, loadStream } from '../../../store/streams/streams.ts';
import type { Request } from '../domain/request.ts';
import type { RecordedEvent, RequestEvent } from '../domain/request-events.ts';
import { undecidedStates } from '../domain/states.ts';
import { fpmRanks, isOpen, notEnded, stateIn } from './conditions.ts';

export const loadRequest = (db: Db, id: RequestId): Promise<Request | undefined> =>
  loadStream<Request>(db, id);

/** The whole history, oldest first. */
export const loadHistory = async (db: Db, id: RequestId): Promise<RecordedEvent[]> =>
  (await loadEvents<RequestEvent>(db, id)).map((event) => ({ ...event, streamId: id }));

/** The requests behind rows of the list table. */
const bodies = (db: Db) =>
  db
    .selectFrom('request')
    .innerJoin('stream', 'stream.number', 'request.number')
    .select('stream.body');

const requestsIn = (rows: readonly { readonly body: string }[]): Request[] =>
  rows.map(({ body }) => JSON.parse(body) as Request);

/** What a partner asked for in any of these workloads since then, newest first: what a repeat is looked for in. */
export async function askedBefore(
  db: Db,
  about: {
    readonly partnerId: string;
    readonly workloads: readonly string[];
    readonly since: number;
    /** Without it, up to now. */
    readonly before?: number;
  },
): Promise<Request[]> {
  const { before } = about;
  const rows = await bodies(db)
    .where('partner_id', '=', about.partnerId)
    .where('workload', 'in', about.workloads)
    .where('submitted_at', '>=', about.since)
    .$if(before !== undefined, (query) => query.where('submitted_at', '<', before ?? 0))
    .orderBy('submitted_at', 'desc')
    .limit(before === undefined ? 200 : 20)
    .execute();
  return requestsIn(rows);
}

/** What waits for this FPM's decision, oldest first. */
export async function undecidedOf(db: Db, fpm: Mail): Promise<Request[]> {
  const undecided = db
    .selectFrom('request')
    .select('number')
    .where('fpm', '=', fpm)
    .where(notEnded)
    .where(fpmRanks[0])
    .where(stateIn(undecidedStates));
  const rows = await db
    .selectFrom(undecided.as('undecided'))
    .innerJoin('stream', 'stream.number', 'undecided.number')
    .select('stream.body')
    .orderBy('undecided.number')
    .execute();
  return requestsIn(rows);
}

/** The FPMs for whose decision something waits. */
export async function fpmsToDecide(db: Db): Promise<Mail[]> {
  const rows = await db
    .selectFrom('request')
    .select('fpm')
    .distinct()
    .where('fpm', 'is not', null)
    .where(isOpen)
    .where(stateIn(undecidedStates))
    .execute();
  return rows.flatMap(({ fpm }) => fpm ?? []);
}

/** Open assignments of each SME, for the choice of the next one. */
export async function openAssignments(db: Db): Promise<Map<string, number>> {
  const { rows } = await openBySme(db);
  return new Map(rows.map((row) => [row.sme ?? '', Number(row.open)]));
}

const openBySme = prepared((db) =>
  db
    .selectFrom('request')
    .select(['sme', (row) => row.fn.countAll<number>().as('open')])
    .where('sme', 'is not', null)
    // Literals, as in the index that holds these only.
    .where(sql<SqlBool>`state in ('assigned', 'onboarding', 'engaged')`)
    .groupBy('sme'),
);
