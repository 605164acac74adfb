import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startDesk } from '../app/desk.ts';
import { petraAsks } from '../stories/story.ts';
import { dropDatabase, migratedDatabaseFor } from './databases.ts';
import { nameIn, startPostgres } from './postgres.ts';

async function answer(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('PostgreSQL for the tests', () => {
  it('is the one of the run, on loopback', async () => {
    const { url } = await startPostgres();
    expect(url).toBe(process.env.TEST_DATABASE_URL);
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  it('keeps what it has acknowledged', async () => {
    const { url } = await startPostgres();
    expect(await answer(url, 'show fsync')).toEqual(['on']);
    expect(await answer(url, 'show synchronous_commit')).toEqual(['on']);
    expect(await answer(url, 'show full_page_writes')).toEqual(['on']);
  });

  it('gives every asker a database of its own, even under the same name', async () => {
    const { createDatabase } = await startPostgres();
    const [one, other] = await Promise.all([createDatabase('store'), createDatabase('store')]);
    await answer(one, 'create table request (id text)');
    expect(await answer(one, "select to_regclass('request') is null")).toEqual([false]);
    expect(await answer(other, "select to_regclass('request') is null")).toEqual([true]);
    expect(await answer(one, 'show server_encoding')).toEqual(['UTF8']);
  });

  it('gives tables without anything in them, and empties them for the next test', async () => {
    const first = (await migratedDatabaseFor('postgres', 'copy')) ?? '';
    const counters = 'select name, value::int from counter';
    const counted = await answer(first, counters);
    await answer(first, "insert into setting values ('x', 'y')");
    await answer(first, 'delete from counter');
    await dropDatabase(first);
    const next = (await migratedDatabaseFor('postgres', 'copy')) ?? '';
    expect(next).toBe(first);
    expect(await answer(next, 'select count(*)::int from setting')).toEqual([0]);
    expect(await answer(next, counters)).toEqual(counted);
    await dropDatabase(next);
  });

  it('empties also what a test has filled whose rows refer to each other', async () => {
    const desk = await startDesk({ engine: 'postgres' });
    await petraAsks(desk);
    await desk.stop();
    const next = await migratedDatabaseFor('postgres', 'copy');
    expect(next).toBe(desk.databaseUrl);
    expect(await answer(next ?? '', 'select count(*)::int from stream')).toEqual([0]);
    await dropDatabase(next);
  });

  it.each([
    ['alter table setting add column more text'],
    ['alter table setting add check (name <> value) not valid'],
    ['drop table pace_chat'],
    ['create table more (id int)'],
    ['alter database'],
  ])('takes one away whose tables a test has changed: %s', async (change) => {
    const { url } = await startPostgres();
    const copy = (await migratedDatabaseFor('postgres', 'copy')) ?? '';
    const name = nameIn(copy);
    await answer(
      copy,
      change === 'alter database'
        ? `alter database ${name} set default_transaction_read_only = on`
        : change,
    );
    await dropDatabase(copy);
    const left = `select count(*)::int from pg_database where datname = '${name}'`;
    expect(await answer(url, left)).toEqual([0]);
  });
});
