import { z } from 'zod';
import { jsonIn } from '../../domain/json.ts';
import type { StreamId } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';
import type { SavedRow, StoredKinds } from '../streams/stored-kind.ts';
import { ledgerName, ledgerSalt, type ReplacedRow } from './ledger.ts';

/** One link of a chain, as stored: of a stream's, or of the ledger's. */
export interface TrailRow {
  /** The id of the stream; in the CSV, and in what is hashed, it has this name. */
  readonly request: string;
  readonly version: number;
  readonly kind: string;
  readonly at: Instant;
  readonly body: string;
  readonly salt: string | null;
  readonly digest: string | null;
  readonly hash: string | null;
}

/** A stream's chain, and what its events have made; null: that was removed, or put in. */
export interface Chain {
  readonly number: number;
  readonly stream: StreamRow | null;
  /** The row of its kind's own table. */
  readonly listRow: SavedRow | null;
  readonly rows: readonly TrailRow[];
}

export interface StreamRow {
  readonly id: StreamId;
  readonly kind: string;
  readonly version: number;
  readonly state: string;
  readonly body: string;
}

/** How many numbers are read at once. */
const piece = 200;

/** Every number for which there is a stream or an event, in order. */
export async function* chains(db: Db, kinds: StoredKinds): AsyncGenerator<Chain> {
  for (let above = 0; ; ) {
    const upTo = await pieceAfter(db, above);
    if (upTo === undefined) return;
    const streams = await streamsIn(db, above, upTo);
    const listRows = await listRowsIn(db, kinds, above, upTo);
    const events = await eventsIn(db, above, upTo);
    const numbers = new Set([...streams.keys(), ...events.keys()]);
    for (const number of [...numbers].sort((one, other) => one - other)) {
      const stream = streams.get(number) ?? null;
      const listRow = listRows.get(`${stream?.kind} ${number}`) ?? null;
      const request = chainName(number, stream);
      const rows = (events.get(number) ?? []).map((row) => ({ ...row, request }));
      yield { number, stream, listRow, rows };
    }
    above = upTo;
  }
}

/** Of a stream that was removed only the number is known. */
export const chainName = (number: number, stream: StreamRow | null = null): string =>
  stream?.id ?? `number ${number}`;

async function streamsIn(db: Db, above: number, upTo: number): Promise<Map<number, StreamRow>> {
  const rows = await db
    .selectFrom('stream')
    .select(['number', 'id', 'kind', 'version', 'state', 'body'])
    .where('number', '>', above)
    .where('number', '<=', upTo)
    .execute();
  return new Map(rows.map(({ number, id, ...row }) => [number, { ...row, id: id as StreamId }]));
}

/** By kind and number. */
async function listRowsIn(db: Db, kinds: StoredKinds, above: number, upTo: number) {
  const found = new Map<string, SavedRow>();
  for (const kind of kinds.values())
    for (const row of await kind.rowsIn(db, above, upTo))
      found.set(`${kind.name} ${row.number}`, row);
  return found;
}

async function eventsIn(db: Db, above: number, upTo: number) {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('stream_number', '>', above)
    .where('stream_number', '<=', upTo)
    .orderBy('stream_number')
    .orderBy('version')
    .execute();
  return Map.groupBy(rows, (row) => row.stream_number);
}

/** The last number of the next piece; holes in between cost nothing. */
async function pieceAfter(db: Db, above: number): Promise<number | undefined> {
  const stream = await db
    .selectFrom('stream')
    .select((row) => row.fn.min('number').as('first'))
    .where('number', '>', above)
    .executeTakeFirst();
  const event = await db
    .selectFrom('event')
    .select((row) => row.fn.min('stream_number').as('first'))
    .where('stream_number', '>', above)
    .executeTakeFirst();
  const firsts = [stream?.first, event?.first].flatMap((first) => (first ? [Number(first)] : []));
  return firsts.length === 0 ? undefined : Math.min(...firsts) + piece - 1;
}

/** The ledger's own chain, oldest first. */
export async function ledgerRows(db: Db): Promise<(TrailRow & { readonly hash: string })[]> {
  const rows = await db.selectFrom('audit_entry').selectAll().orderBy('number').execute();
  return rows.map(({ number, ...row }) => ({
    ...row,
    request: ledgerName,
    version: number,
    salt: ledgerSalt,
    digest: null,
  }));
}

export const replacedKey = (request: string, version: number): string => `${request}:${version}`;

const replacing = z.object({
  rows: z.array(
    z.object({ request: z.string(), version: z.number(), from: z.string(), to: z.string() }),
  ),
});

/** By event, what the ledger says of its replacements, oldest first; its chain tells of anything else. */
export function replacedBy(ledger: readonly TrailRow[]): Map<string, ReplacedRow[]> {
  const rows = ledger.flatMap(({ body }) => {
    const entry = z.string().transform(jsonIn).pipe(replacing).safeParse(body);
    return entry.success ? entry.data.rows : [];
  });
  return Map.groupBy(rows, ({ request, version }) => replacedKey(request, version));
}
