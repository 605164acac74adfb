import { setImmediate } from 'node:timers/promises';
import { keepingTrace } from '../../queue/current-trace.ts';
import type { Db } from '../tables.ts';
import type { EmbeddedDatabase } from './raw-sqlite.ts';

/** More than this is not kept waiting for each other. */
const maxStatements = 16;

interface Waiting {
  /** Resolves when its work is done, though not yet on the disk; throws where the database has undone all. */
  readonly run: (db: Db) => Promise<void>;
  readonly committed: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Works that want a transaction of the embedded database at the same moment share one, one after
 * the other and each with a savepoint of its own, so that they wait for the disk together. A work
 * resolves once all that it wrote is on the disk. One that throws leaves nothing behind and does
 * the others no harm; where the commit fails, all of them have failed.
 */
export function groupCommit(db: Db, embedded: EmbeddedDatabase) {
  const line: Waiting[] = [];
  let busy = false;

  const commitWaiting = async (): Promise<void> => {
    // Looked at and ended in one breath: who joins in between would wait for ever.
    while (line.length > 0) {
      await gather(line);
      const group = line.splice(0, 1);
      try {
        await db.transaction().execute(async (held) => {
          for (const one of group) {
            await one.run(held);
            if (group.length < maxStatements) group.push(...line.splice(0, 1));
          }
        });
        for (const one of group) one.committed();
      } catch (error) {
        for (const one of group) one.failed(error);
      }
    }
    busy = false;
  };

  return <T>(work: (db: Db) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let committed = (): void => undefined;
      // It is done in the turn of the one who came first, yet what it makes belongs to its own trace.
      const own = keepingTrace(work);
      const run = async (held: Db): Promise<void> => {
        embedded.prepare('savepoint work').run([]);
        try {
          const result = await own(held);
          committed = () => resolve(result);
        } catch (error) {
          if (!embedded.inTransaction()) throw error;
          embedded.prepare('rollback to work').run([]);
          committed = () => reject(error);
        }
        embedded.prepare('release work').run([]);
      };
      line.push({ run, committed: () => committed(), failed: reject });
      if (busy) return;
      busy = true;
      void commitWaiting();
    });
}

/**
 * Resolves once a whole turn of the event loop has brought nobody who joins. On its way here a click
 * waits for several turns, in the SDK and in restify: those under way would commit in twos and threes,
 * one stage behind the other. Where nobody else is under way a turn is microseconds.
 */
async function gather(line: readonly Waiting[]): Promise<void> {
  // Of this turn some may still come, whatever the line is like.
  await setImmediate();
  for (let before = 0; line.length > before && line.length < maxStatements; ) {
    before = line.length;
    await setImmediate();
  }
}
