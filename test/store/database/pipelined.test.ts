import { describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import type { Looks } from '../../../src/store/database/postgres/looks.ts';
import { lookAtEnd, pipelinedTransaction } from '../../../src/store/database/postgres/pipelined.ts';
import { prepared } from '../../../src/store/database/prepared.ts';
import type { Tables } from '../../../src/store/database/tables.ts';
import { together } from '../../../src/store/database/together.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore } from '../../support/databases/stores.ts';

/** A server that refuses one statement, answers another once it was told to commit, and what it was sent. */
function serverRefusing(refused: string, late = 'nothing') {
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const sent: string[] = [];
  const client = {
    async query(text: string) {
      sent.push(text);
      if (text === 'commit') ended();
      if (text.startsWith(late)) await end;
      if (text.startsWith(refused)) throw new Error(`${text} refused`);
      return { command: 'SELECT', rowCount: 0, rows: [] };
    },
    release() {},
  } as unknown as PostgresPoolClient;
  const pool = { options: {}, connect: async () => client, end: async () => {} };
  return { sent, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

it('sends nothing more once its beginning was refused: outside of a transaction it would stand', async () => {
  const { sent, db } = serverRefusing('begin');
  const work = pipelinedTransaction(db, async (held) => {
    await sql`look`.execute(held);
    await sql`write`.execute(held);
  });
  await expect(work).rejects.toThrow('begin refused');
  expect(sent).not.toContain('write');
  expect(sent).not.toContain('commit');
});

it('sends nothing after the rollback, whichever of its works has failed', async () => {
  const { sent, db } = serverRefusing('fail');
  const work = pipelinedTransaction(db, (held) =>
    together([
      sql`fail`.execute(held),
      (async () => {
        await sql`look`.execute(held);
        await sql`write`.execute(held);
      })(),
    ]),
  );
  await expect(work).rejects.toThrow('fail refused');
  expect(sent.at(-1)).toBe('rollback');
  expect(sent).not.toContain('commit');
});

it('says why it failed where the server’s refusal of all after it is heard first', async () => {
  const [reason, after] = ['57000 the reason', '25P02 the transaction is aborted'].map((text) =>
    Object.assign(new Error(text), { code: text.slice(0, 5) }),
  );
  const client = {
    // As a statement without a name does, which takes some turns more to be told.
    async query(text: string) {
      if (text === 'slow') {
        for (let turn = 0; turn < 20; turn += 1) await undefined;
        throw reason;
      }
      if (text === 'quick') throw after;
      return { command: 'SELECT', rowCount: 0, rows: [] };
    },
    release() {},
  } as unknown as PostgresPoolClient;
  const pool = { options: {}, connect: async () => client, end: async () => {} };
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const heard: unknown[] = [];
  const work = pipelinedTransaction(db, (held) => {
    const works = [sql`slow`.execute(held), sql`quick`.execute(held)];
    for (const one of works) one.catch((error) => heard.push(error));
    return together(works);
  });
  await expect(work).rejects.toBe(reason);
  expect(heard).toEqual([reason, reason]);
});

const keep = prepared((db, name: string) =>
  db.insertInto('setting').values({ name, value: 'kept' }),
);

it('sends its end with the last writes, whose answers nobody needs', async () => {
  const { sent, db } = serverRefusing('nothing', 'insert');
  await pipelinedTransaction(db, async (held) => {
    await sql`look`.execute(held);
    await keep.send(held, 'a');
    await keep.send(held, 'b');
  });
  const kinds = sent.map((text) => text.split(' ', 1)[0]);
  expect(kinds.slice(-3)).toEqual(['insert', 'insert', 'commit']);
});

it('fails at its end with a write that nobody waited for, and sends nothing after that', async () => {
  const { sent, db } = serverRefusing('insert', 'insert');
  let held: Kysely<Tables> | undefined;
  const work = pipelinedTransaction(db, async (one) => {
    held = one;
    await sql`look`.execute(one);
    await keep.send(one, 'a');
  });
  await expect(work).rejects.toThrow('refused');
  expect(sent.at(-1)).toBe('commit');
  await expect(sql`late`.execute(held as Kysely<Tables>)).rejects.toThrow('refused');
  expect(sent).not.toContain('late');
});

it('sends nothing more once its work has given up, whatever of it is still under way', async () => {
  const { sent, db } = serverRefusing('nothing');
  let slow: Promise<unknown> | undefined;
  const work = pipelinedTransaction(db, async (held) => {
    slow = sql`look`.execute(held).then(() => sql`write`.execute(held));
    throw new Error('given up');
  });
  await expect(work).rejects.toThrow('given up');
  await expect(slow).rejects.toThrow('This transaction has ended.');
  expect(sent.at(-1)).toBe('rollback');
});

it('fails where a statement has failed and its work went on: the server has undone all', async () => {
  const { sent, db } = serverRefusing('look');
  const work = pipelinedTransaction(db, async (held) => {
    await sql`look`.execute(held).catch(() => undefined);
  });
  await expect(work).rejects.toThrow('look refused');
  expect(sent.at(-1)).toBe('rollback');
});

describe.each(engines)('writes that are sent without waiting, on %s', (engine) => {
  it('are all there afterwards, or none', async () => {
    const { store, stop } = await aStore(engine);
    const names = async () =>
      (await store.db.selectFrom('setting').select('name').where('value', '=', 'kept').execute())
        .map(({ name }) => name)
        .toSorted();
    await store.transaction(async (db) => {
      await keep.send(db, 'a');
      await keep.send(db, 'b');
    });
    expect(await names()).toEqual(['a', 'b']);
    const twice = store.transaction(async (db) => {
      await keep.send(db, 'c');
      await keep.send(db, 'a');
      await keep.send(db, 'd');
    });
    await expect(twice).rejects.toThrow();
    expect(await names()).toEqual(['a', 'b']);
    await store.transaction((db) => keep.send(db, 'e'));
    expect(await names()).toEqual(['a', 'b', 'e']);
    await stop();
  });
});

const namesOf = prepared((db, value: string) =>
  db.selectFrom('setting').select('name').where('value', '=', value),
);

it('asks with the commit for what will be wanted, and not again', async () => {
  const { store, stop } = await aStore('postgres');
  const looks: Looks = new Map();
  const kept = async (answers?: Looks) =>
    store.reading(async (db) => (await namesOf(db, 'kept')).rows.map(({ name }) => name), answers);
  await store.transaction(async (db) => {
    await keep.send(db, 'a');
    lookAtEnd(db, looks, async (held) => {
      await namesOf(held, 'kept');
      await namesOf(held, 'too late');
    });
  });
  expect(looks.size).toBe(1);
  await store.db.deleteFrom('setting').where('name', '=', 'a').execute();
  expect(await kept(looks)).toEqual(['a']);
  expect(await kept()).toEqual([]);
  await stop();
});
