import type { EmbeddedDatabase } from './embedded-behind.ts';
import type { Db } from './tables.ts';

/** More than this is not kept waiting for each other. */
const most = 16;

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
    for (let first = line.shift(); first; first = line.shift()) {
      const group = [first];
      try {
        await db.transaction().execute(async (held) => {
          for (let one: Waiting | undefined = first; one; ) {
            await one.run(held);
            one = group.length < most ? line.shift() : undefined;
            if (one) group.push(one);
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
      const run = async (held: Db): Promise<void> => {
        embedded.prepare('savepoint work').run([]);
        try {
          const result = await work(held);
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
      // What came in with the same look at the network is done together.
      setImmediate(() => void commitWaiting());
    });
}
