import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { groupCommit } from '../../../src/store/database/sqlite/group-commit.ts';
import type { EmbeddedDatabase } from '../../../src/store/database/sqlite/raw-sqlite.ts';
import { adapted, dialectOn } from '../../../src/store/database/sqlite/sqlite-dialect.ts';
import type { Db, Tables } from '../../../src/store/database/tables.ts';

let db: Db;
let embedded: EmbeddedDatabase;
/** What the database was told to do. */
let told: string[];
let transaction: ReturnType<typeof groupCommit>;

beforeEach(async () => {
  const database = new DatabaseSync(':memory:');
  told = [];
  embedded = {
    prepare: (text) => {
      told.push(text);
      return adapted(database.prepare(text));
    },
    close: () => database.close(),
    inTransaction: () => database.isTransaction,
  };
  db = new Kysely<Tables>({ dialect: dialectOn(embedded) });
  await sql`create table parent (id integer primary key)`.execute(db);
  await sql`create table note (text text not null,
    parent integer references parent deferrable initially deferred)`.execute(db);
  transaction = groupCommit(db, embedded);
});
afterEach(() => db.destroy());

const note = (on: Db, text: string, parent: number | null = null) =>
  sql`insert into note values (${text}, ${parent})`.execute(on);
const notes = async (on: Db = db): Promise<string[]> =>
  (await sql<{ text: string }>`select text from note`.execute(on)).rows.map(({ text }) => text);
const commits = () => told.filter((text) => text === 'commit').length;

describe('works that want a transaction at the same moment', () => {
  it('share one, in their order, and get their own results once it is committed', async () => {
    const results = await Promise.all(
      ['a', 'b', 'c'].map((text) =>
        transaction(async (tx) => {
          await note(tx, text);
          return `${text} after ${(await notes(tx)).join('')}, ${commits()} commits`;
        }),
      ),
    );
    expect(results).toEqual([
      'a after a, 0 commits',
      'b after ab, 0 commits',
      'c after abc, 0 commits',
    ]);
    expect(commits()).toBe(1);
    expect(await notes()).toEqual(['a', 'b', 'c']);
  });

  it('do each other no harm when one fails, which leaves nothing', async () => {
    const outcomes = await Promise.allSettled([
      transaction((tx) => note(tx, 'a')),
      transaction(async (tx) => {
        await note(tx, 'b');
        throw new Error('no');
      }),
      transaction((tx) => note(tx, 'c')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await notes()).toEqual(['a', 'c']);
  });

  it('are taken in the moment in which the ones before have ended', async () => {
    const failed = transaction(async () => {
      throw new Error('no');
    });
    await expect(failed.catch(() => transaction((tx) => note(tx, 'again')))).resolves.toBeDefined();
    expect(await notes()).toEqual(['again']);
  });

  it('that are under way together share one, though they come a turn apart', async () => {
    const late = async (turns: number): Promise<void> => {
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      await transaction((tx) => note(tx, `after ${turns}`));
    };
    await Promise.all([0, 1, 2, 3].map(late));
    expect(await notes()).toEqual(['after 0', 'after 1', 'after 2', 'after 3']);
    expect(commits()).toBe(1);
  });

  it('have all failed where they cannot be committed, and the next one is not', async () => {
    const outcomes = await Promise.allSettled([
      transaction((tx) => note(tx, 'a')),
      transaction((tx) => note(tx, 'b', 7)),
    ]);
    const refused = { status: 'rejected', reason: { message: 'FOREIGN KEY constraint failed' } };
    expect(outcomes).toMatchObject([refused, refused]);
    expect(await notes()).toEqual([]);
    await transaction((tx) => note(tx, 'c'));
    expect(await notes()).toEqual(['c']);
  });

  it('have all failed where the database has undone everything, as it does on a full disk', async () => {
    const outcomes = await Promise.allSettled([
      transaction((tx) => note(tx, 'a')),
      transaction(async () => {
        embedded.prepare('rollback').run([]);
        throw new Error('database or disk is full');
      }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await notes()).toEqual([]);
    await transaction((tx) => note(tx, 'c'));
    expect(await notes()).toEqual(['c']);
  });

  it('are done in several transactions where they are many', async () => {
    const many = Array.from({ length: 40 }, (_, at) => String(at));
    await Promise.all(many.map((text) => transaction((tx) => note(tx, text))));
    expect(await notes()).toEqual(many);
    expect(commits()).toBe(3);
  });

  it('fail where the database is closed', async () => {
    await db.destroy();
    await expect(transaction((tx) => note(tx, 'a'))).rejects.toThrow('destroyed');
    await expect(transaction((tx) => note(tx, 'b'))).rejects.toThrow('destroyed');
  });
});
