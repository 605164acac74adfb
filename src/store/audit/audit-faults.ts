import { isDeepStrictEqual } from 'node:util';
import { evolve } from '../../features/requests/domain/evolve.ts';
import type { RecordedEvent, Request } from '../../features/requests/domain/request.ts';
import { smeOf } from '../../features/requests/domain/roles.ts';
import { chainName, digestOf, hashOf } from './audit-chain.ts';
import { type Chain, type RequestRow, replacedKey, type TrailRow } from './audit-trail.ts';
import type { Replaced } from './ledger.ts';

/** By event (`replacedKey`), what the ledger tells of its replacements, oldest first. */
export type Replacements = ReadonlyMap<string, readonly Replaced[]>;

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
    if (hashOf(previous, row, digest) !== row.hash)
      return `${where}: its kind, time, place or hash was changed, or an event before it was put in, removed or moved`;
    previous = row.hash;
  }
  return null;
}

/** Whether the body is the one committed to: at first, or by the ledger since. */
function rewrittenBy(steps: readonly Replaced[] = [], first: string, now: string): string | null {
  let digest = first;
  for (const { from, to } of steps) {
    if (from !== digest) return 'what the ledger says of its erasure was changed';
    digest = to;
  }
  return digest === now ? null : 'its content was changed';
}

/** What is wrong first with a request and its events; null: nothing. */
export function faultOf({ number, request, rows }: Chain, replaced: Replacements): string | null {
  const id = chainName(number);
  if (!request) return `${id}: the request was removed, ${rows.length} of its events are there`;
  const fault = faultIn(rows, replaced);
  if (fault) return fault;
  if (request.version > rows.length) return `${id}, event ${rows.length + 1}: was removed`;
  if (request.version < rows.length) return `${id}, event ${rows.length}: was put in`;
  return faultInRow(id, request, rows);
}

/** The request's row says what its events have made of it. */
function faultInRow(id: string, row: RequestRow, rows: readonly TrailRow[]): string | null {
  try {
    const events = rows.map(({ body }) => JSON.parse(body) as RecordedEvent);
    const made = events.reduce<Request | undefined>(evolve, undefined);
    if (!made) return `${id}: has no events`;
    const wrong = [...wrongColumns(row, made), ...wrongFields(row, made)];
    return wrong.length === 0 ? null : `${id}: the row was changed (${wrong.join(', ')})`;
  } catch (error) {
    return `${id}: its events do not make a request (${error instanceof Error ? error.message : error})`;
  }
}

function wrongColumns(row: RequestRow, made: Request): string[] {
  const columns: Partial<Record<keyof RequestRow, unknown>> = {
    state: made.state,
    requester: made.requester.id,
    fpm: made.fpm,
    sme: smeOf(made),
    partner_id: made.partner.id,
    tenant_name: made.form.tenantName,
    topic: made.form.topic,
    workload: made.form.workload,
    partner_name: made.partner.name,
    submitted_at: made.submittedAt,
  };
  return Object.entries(columns).flatMap(([name, value]) =>
    row[name as keyof RequestRow] === value ? [] : [name],
  );
}

/** Fields that the version which stored the row did not know are none that were changed. */
function wrongFields(row: RequestRow, made: Request): string[] {
  const { erasures: _, ...stored } = JSON.parse(row.body) as Record<string, unknown>;
  const wanted = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
  return Object.keys(stored).filter((name) => !isDeepStrictEqual(stored[name], wanted[name]));
}
