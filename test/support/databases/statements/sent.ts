import { afterEach, beforeEach, expect } from '@jest/globals';
import pg from 'pg';
import type { Store } from '../../../../src/store/database/open.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import { aStore, type TestStore } from '../stores.ts';

/** What this process sends to PostgreSQL from now on, its jobs included, until it is stopped. */
export function sentToPostgres(): { readonly texts: string[]; readonly stop: () => void } {
  const texts: string[] = [];
  const original = pg.Client.prototype.query;
  const noting = function (this: pg.Client, ...args: unknown[]) {
    const [config] = args as [string | { text: string }];
    texts.push(typeof config === 'string' ? config : config.text);
    return Reflect.apply(original, this, args);
  };
  pg.Client.prototype.query = noting as typeof original;
  return {
    texts,
    stop: () => {
      pg.Client.prototype.query = original;
    },
  };
}

/** For each test that follows: a store on PostgreSQL, and the statements that were sent to it since the test began. */
export function watchedStore(): { readonly store: Store; readonly texts: string[] } {
  let test: TestStore;
  let sent: ReturnType<typeof sentToPostgres>;
  beforeEach(async () => {
    test = await aStore('postgres');
    sent = sentToPostgres();
  });
  afterEach(async () => {
    sent.stop();
    await test.stop();
  });
  return {
    get store() {
      return test.store;
    },
    get texts() {
      return sent.texts;
    },
  };
}

/** What `work` sees in a transaction of which nothing stays. */
export async function undone<Seen>(store: Store, work: (db: Db) => Promise<Seen>): Promise<Seen> {
  const seen: Seen[] = [];
  const end = new Error('undone');
  const transaction = store.transaction(async (db) => {
    seen.push(await work(db));
    throw end;
  });
  await expect(transaction).rejects.toBe(end);
  return seen.at(-1) as Seen;
}
