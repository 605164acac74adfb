import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import { type Pipeline, pipelineBehind } from '../database/postgres/pipeline.ts';
import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

/** Until when each route waits to be tried again; undefined: they are too many to read them all. */
type Waiting = ReadonlyMap<string, Instant> | undefined;

const looked = new WeakMap<Pipeline, Promise<Waiting>>();

/** On most days nobody waits; where many do, they are asked for by name. */
const most = 100;

/**
 * In a transaction on a server: asks for every route that waits, beside what else is asked for just now and before it
 * is known which routes matter. It counts for the rest of the transaction. The embedded database answers at once.
 */
export function lookForWaiting(db: Db): void {
  const pipeline = pipelineBehind(db);
  if (!pipeline || looked.has(pipeline)) return;
  const found = routesIn(db);
  // Told to those who ask.
  found.catch(() => undefined);
  looked.set(pipeline, found);
}

/** What that has found; undefined also where it was not asked for. */
export async function allWaiting(db: Db): Promise<Waiting> {
  const pipeline = pipelineBehind(db);
  return pipeline && looked.get(pipeline);
}

async function routesIn(db: Db): Promise<Waiting> {
  const { rows } = await some(db);
  if (rows.length > most) return undefined;
  const until = new Map<string, Instant>();
  for (const { route_key, due_at } of rows)
    until.set(route_key, Math.max(due_at, until.get(route_key) ?? 0));
  return until;
}

const some = prepared((db) =>
  db
    .selectFrom('job')
    .select(['route_key', 'due_at'])
    // Written out and ordered as in the index `job_waiting`, which holds no others.
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is', null)
    .where('last_error', 'is not', null)
    .orderBy('route_key')
    .limit(most + 1),
);
