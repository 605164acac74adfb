import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { withoutFormula } from '../domain/spreadsheet.ts';
import type { Recorded } from '../domain/stream.ts';
import { digestOf, timeOf } from '../store/audit/audit-chain.ts';
import type { TrailRow } from '../store/audit/audit-trail.ts';
import { ledgerName } from '../store/audit/ledger.ts';

/** `previous` to `hash` check each other: `store/audit/audit-chain.ts` says how. */
const columns = [
  'request',
  'version',
  'event',
  'at',
  'actor',
  'mail',
  'as',
  'body',
  'salt',
  'digest',
  'previous',
  'hash',
] as const;

type Line = Record<(typeof columns)[number], string | number>;

/**
 * Writes rows of the audit trail to a new file that only its owner can read; rejects where it is
 * there already; to check the hashes, take the ' away again that stands in front of formulas. For Excel with a mark of its encoding, and separated by `;` as where the comma is decimal.
 */
export function csvFile(path: string, excel = false) {
  const lines = stringify({
    header: true,
    columns: [...columns],
    quoted: true,
    ...(excel ? { bom: true, delimiter: ';' } : {}),
    cast: { string: withoutFormula },
  });
  const written = pipeline(lines, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  // Looked at in the end; until then it must not count as unhandled.
  written.catch(() => undefined);
  let last: TrailRow | undefined;
  return {
    write: async (row: TrailRow): Promise<void> => {
      const previous = last?.request === row.request ? (last.hash ?? '') : '';
      last = row;
      if (lines.destroyed || lines.write(line(row, previous))) return;
      await Promise.race([new Promise((resolve) => lines.once('drain', resolve)), written]);
    },
    end: async (): Promise<void> => {
      lines.end();
      await written;
    },
  };
}

function line({ request, version, kind, at, body, ...row }: TrailRow, previous: string): Line {
  const { actor, as } = saidBy(request, body);
  return {
    ...{ request, version, event: kind, at: timeOf(at) },
    ...{ actor: actor?.name ?? '', mail: actor?.mail ?? '', as: as ?? '', body },
    ...{
      salt: row.salt ?? '',
      digest: row.digest ?? digestOf(row.salt ?? '', body),
      previous,
      hash: row.hash ?? '',
    },
  };
}

/** For readers; what counts is the body. */
function saidBy(request: string, body: string): Pick<Partial<Recorded>, 'actor' | 'as'> {
  if (request === ledgerName) return {};
  try {
    return JSON.parse(body) as Recorded;
  } catch {
    return {};
  }
}
