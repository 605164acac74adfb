import { z } from 'zod';
import type { Instant } from '../../domain/time/instant.ts';

import type { Db } from '../database/tables.ts';
import { chainName } from './audit-chain.ts';
import { ledgerName, ledgerSalt, type Replaced } from './ledger.ts';

/** One link of a chain, as stored: of a request's, or of the ledger's. */
export interface TrailRow {
  readonly request: string;
  readonly version: number;
  readonly kind: string;
  readonly at: Instant;
  readonly body: string;
  readonly salt: string | null;
  readonly digest: string | null;
  readonly hash: string | null;
}

/** A request's chain, and the row that its events have made; null: there are only events. */
export interface Chain {
  readonly number: number;
  readonly request: RequestRow | null;
  readonly rows: readonly TrailRow[];
}

export type RequestRow = Awaited<ReturnType<typeof requestRows>>[number];

/** How many numbers are read at once. */
const piece = 200;

const requestRows = (db: Db, above: number, upTo: number) =>
  db
    .selectFrom('request')
    .select(['number', 'version', 'state', 'requester', 'fpm', 'sme', 'partner_id', 'tenant_name'])
    .select(['topic', 'workload', 'partner_name', 'body', 'submitted_at'])
    .where('number', '>', above)
    .where('number', '<=', upTo)
    .execute();

/** Every number for which there is a request or an event, in order. */
export async function* chains(db: Db): AsyncGenerator<Chain> {
  for (let above = 0; ; ) {
    const upTo = await pieceAfter(db, above);
    if (upTo === undefined) return;
    const requests = new Map((await requestRows(db, above, upTo)).map((row) => [row.number, row]));
    const events = await db
      .selectFrom('event')
      .selectAll()
      .where('request_number', '>', above)
      .where('request_number', '<=', upTo)
      .orderBy('request_number')
      .orderBy('version')
      .execute();
    const rows = Map.groupBy(events, (event) => event.request_number);
    const numbers = new Set([...requests.keys(), ...rows.keys()]);
    for (const number of [...numbers].sort((one, other) => one - other))
      yield {
        number,
        request: requests.get(number) ?? null,
        rows: (rows.get(number) ?? []).map((row) => ({ ...row, request: chainName(number) })),
      };
    above = upTo;
  }
}

/** The last number of the next piece; holes in between cost nothing. */
async function pieceAfter(db: Db, above: number): Promise<number | undefined> {
  const request = await db
    .selectFrom('request')
    .select((row) => row.fn.min('number').as('first'))
    .where('number', '>', above)
    .executeTakeFirst();
  const event = await db
    .selectFrom('event')
    .select((row) => row.fn.min('request_number').as('first'))
    .where('request_number', '>', above)
    .executeTakeFirst();
  const firsts = [request?.first, event?.first].flatMap((first) => (first ? [Number(first)] : []));
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
export function replacedBy(ledger: readonly TrailRow[]): Map<string, Replaced[]> {
  const rows = ledger.flatMap(({ body }) => {
    const entry = z.string().transform(parsed).pipe(replacing).safeParse(body);
    return entry.success ? entry.data.rows : [];
  });
  return Map.groupBy(rows, ({ request, version }) => replacedKey(request, version));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
