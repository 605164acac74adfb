import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
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

  it('gives a copy of the tables without anything in them, and takes it away again', async () => {
    const { url } = await startPostgres();
    const copy = (await migratedDatabaseFor('postgres', 'copy')) ?? '';
    expect(await answer(copy, 'select count(*)::int from request')).toEqual([0]);
    await dropDatabase(copy);
    const left = `select count(*)::int from pg_database where datname = '${nameIn(copy)}'`;
    expect(await answer(url, left)).toEqual([0]);
  });
});
