import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { BackupFault } from '../backup-fault.ts';
import { type Cell, end, head, rowLine, type Summary, tableLine } from '../format.ts';

/** What a backup holds, in its order; each is waited for. */
export interface Contents {
  readonly onTable?: (name: string, columns: readonly string[]) => Promise<void>;
  readonly onRow?: (row: readonly Cell[]) => Promise<void>;
}

/**
 * Reads a backup to its end, without doing anything. Throws BackupFault where it is none, is
 * damaged, or is cut off.
 */
export async function checkBackup(file: string): Promise<Summary> {
  try {
    return await readBackup(file);
  } catch (error) {
    if (error instanceof BackupFault) throw error;
    if (error instanceof Error && 'syscall' in error)
      throw new BackupFault(`The backup cannot be read: ${error.message}`, { cause: error });
    throw new BackupFault(`${file} is no backup of SME Desk, or is damaged: take another one`, {
      cause: error,
    });
  }
}

/** The same for one that was checked before. */
export async function readBackup(file: string, contents: Contents = {}): Promise<Summary> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let found: Summary['head'] | undefined;
  let table: { readonly name: string; readonly width: number } | undefined;
  let ended = false;

  const take = async (line: string): Promise<void> => {
    const value: unknown = JSON.parse(line);
    if (ended) throw new Error('more after the end');
    if (Array.isArray(value)) {
      if (table?.width !== value.length) throw new Error('a row of another table');
      rows[table.name] = (rows[table.name] ?? 0) + 1;
      hash.update(`${line}\n`);
      return contents.onRow?.(rowLine.parse(value));
    }
    const last = end.safeParse(value);
    if (last.success) {
      const { sha256, rows: counted } = last.data.end;
      if (sha256 !== hash.digest('hex') || !isDeepStrictEqual({ ...counted }, rows))
        throw new Error('not what was written');
      ended = true;
      return;
    }
    hash.update(`${line}\n`);
    if (found === undefined) {
      found = head.parse(value);
      return;
    }
    const { table: name, columns } = tableLine.parse(value);
    table = { name, width: columns.length };
    rows[name] = 0;
    return contents.onTable?.(name, columns);
  };

  await pipeline(createReadStream(file), createGunzip(), async (source) => {
    for await (const line of linesOf(source)) await take(line);
  });
  if (!found || !ended)
    throw new BackupFault(`${file} is cut off: its end is missing. Take another one`);
  return { head: found, rows };
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
