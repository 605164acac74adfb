import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../src/features/index.ts';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { dropDatabase, type Engine, migratedDatabaseFor } from './databases.ts';

export interface TestStore {
  readonly store: Store;
  /** Once more on the same data, as the next process would. */
  readonly reopen: () => Promise<Store>;
  /** Every row of every table that tells of work, to see that nothing has changed. */
  readonly dump: () => Promise<Record<string, unknown[]>>;
  readonly stop: () => Promise<void>;
}

const tables = [
  ...['counter', 'draft', 'request', 'event', 'inbox', 'card', 'job', 'person', 'route'],
] as readonly ('counter' | 'draft' | 'request' | 'event' | 'inbox' | 'card' | 'job')[];

/** An empty, migrated store on a database of its own. */
export async function aStore(engine: Engine): Promise<TestStore> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-store-'));
  const databaseUrl = await migratedDatabaseFor(engine, directory);
  const open = () => openStore({ migrations, databaseUrl, dataDir: directory, lockWaitMs: 0 });
  let store = await open();
  return {
    get store() {
      return store;
    },
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    dump: async () => {
      const rows = tables.map(async (table) => {
        const found: unknown[] = await store.db.selectFrom(table).selectAll().execute();
        return [table, found.map((row) => JSON.stringify(row)).sort()] as const;
      });
      return Object.fromEntries(await Promise.all(rows));
    },
    stop: async () => {
      await store.close();
      await dropDatabase(databaseUrl);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
