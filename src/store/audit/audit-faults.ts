import { isDeepStrictEqual } from 'node:util';
import type { Stream } from '../../domain/stream.ts';
import { eventIn } from '../streams/event-body.ts';
import { kindNamed, type SavedRow, type StoredKinds } from '../streams/stored-kind.ts';
import { digestOf, linkHash } from './audit-chain.ts';
import {
  type Chain,
  chainName,
  replacedKey,
  type StreamRow,
  type TrailRow,
} from './audit-trail.ts';
import type { ReplacedRow } from './ledger.ts';

/** By event (`replacedKey`), what the ledger tells of its replacements, oldest first. */
export type Replacements = ReadonlyMap<string, readonly ReplacedRow[]>;

const none: Replacements = new Map();

/** What is wrong first in a chain of rows, in the order of their versions; null: nothing. */
export function faultIn(rows: readonly TrailRow[], replaced: Replacements = none): string | null {
  let previous = '';
  for (const [index, row] of rows.entries()) {
    const where = `${row.request}, event ${row.version} (${row.kind})`;
    if (row.version !== index + 1) return `${row.request}, event ${index + 1}: was removed`;
    if (row.hash === null || row.salt === null)
      return `${where}: is not chained; put in by hand, or by an older version that is still running`;
    const now = digestOf(row.salt, row.body);
    const digest = row.digest ?? now;
    const rewritten = rewrittenBy(replaced.get(replacedKey(row.request, row.version)), digest, now);
    if (rewritten) return `${where}: ${rewritten}`;
    if (linkHash(previous, row, digest) !== row.hash)
      return `${where}: its kind, time, place or hash was changed, or an event before it was put in, removed or moved`;
    previous = row.hash;
  }
  return null;
}

/** Whether the body is the one committed to: at first, or by the ledger since. */
function rewrittenBy(
  steps: readonly ReplacedRow[] = [],
  first: string,
  now: string,
): string | null {
  let digest = first;
  for (const { from, to } of steps) {
    if (from !== digest) return 'what the ledger says of its erasure was changed';
    digest = to;
  }
  return digest === now ? null : 'its content was changed';
}

/** What is wrong first with a stream and its events; null: nothing. */
export function faultOf(chain: Chain, replaced: Replacements, kinds: StoredKinds): string | null {
  const { number, stream, rows } = chain;
  const id = chainName(number, stream);
  if (!stream) return `${id}: the request was removed, ${rows.length} of its events are there`;
  const fault = faultIn(rows, replaced);
  if (fault) return fault;
  if (stream.version > rows.length) return `${id}, event ${rows.length + 1}: was removed`;
  if (stream.version < rows.length) return `${id}, event ${rows.length}: was put in`;
  return faultInState(stream, chain, kinds);
}

/** The stored state, and the row of its kind's own table, are what the events have made. */
function faultInState({ id, ...stream }: StreamRow, chain: Chain, kinds: StoredKinds) {
  try {
    const kind = kindNamed(kinds, stream.kind);
    const events = chain.rows.map(({ body }) => eventIn(body, id));
    const made = events.reduce<Stream | undefined>(
      (state, one) => kind.evolve(state, one),
      undefined,
    );
    if (!made) return `${id}: has no events`;
    const wrong = [
      ...(stream.state === made.state ? [] : ['state']),
      ...wrongColumns(chain.listRow, kind.rowOf(made)),
      ...wrongFields(stream.body, made),
    ];
    const names = [...new Set(wrong)].join(', ');
    return names ? `${id}: the row was changed (${names})` : null;
  } catch (error) {
    return `${id}: its events do not make a request (${error instanceof Error ? error.message : error})`;
  }
}

const wrongColumns = (row: SavedRow | null, made: SavedRow): string[] =>
  row === null ? ['list'] : Object.keys(made).filter((name) => row[name] !== made[name]);

/** Fields that the version which stored the state did not know are none that were changed. */
export function wrongFields(body: string, made: Stream): string[] {
  const { erasures: _, ...stored } = JSON.parse(body) as Record<string, unknown>;
  const wanted = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
  return Object.keys(stored).filter((name) => !isPartOf(stored[name], wanted[name]));
}

/** Whether all that is stored is as it was made, at any depth. */
function isPartOf(stored: unknown, made: unknown): boolean {
  if (!isNested(stored) || !isNested(made)) return isDeepStrictEqual(stored, made);
  if (Array.isArray(stored) && (!Array.isArray(made) || stored.length !== made.length))
    return false;
  return Object.entries(stored).every(([name, value]) => isPartOf(value, made[name]));
}

/** An object or a list. */
const isNested = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
