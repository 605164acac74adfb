import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../src/features/index.ts';
import type { Dialect } from '../../src/store/database/dialect.ts';
import { postgresDialect } from '../../src/store/database/postgres/postgres.ts';
import { adapted, dialectOn } from '../../src/store/database/sqlite/sqlite-dialect.ts';
import type { Tables } from '../../src/store/database/tables.ts';
import { allMigrations, migrate } from '../../src/store/migrations/migrate.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { fixtureOf } from './fixture.ts';

/** All statements by which the schema comes about, migration by migration. */
async function statementsOf(engine: Dialect): Promise<Map<string, string[]>> {
  const statements = new Map<string, string[]>();
  let current = '';
  const database = new DatabaseSync(':memory:');
  const dialect =
    engine === 'sqlite'
      ? dialectOn({
          prepare: (text) => adapted(database.prepare(text)),
          close: () => database.close(),
          inTransaction: () => database.isTransaction,
        })
      : postgresDialect({ url: (await databaseFor('postgres', 'only-add')) ?? '' });
  const db = new Kysely({
    dialect,
    log: ({ query }) => {
      if (current) statements.get(current)?.push(query.sql.replaceAll(/\s+/g, ' ').toLowerCase());
    },
  });
  const own = Object.entries(allMigrations(engine, migrations)).map(([name, { up }]) => {
    const noted = async (tx: Kysely<unknown>): Promise<void> => {
      statements.set(name, []);
      current = name;
      await up(tx);
      current = '';
    };
    return [name, { up: noted }] as const;
  });
  const provider = { getMigrations: async () => Object.fromEntries(own) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  await db.destroy();
  if (error) throw error;
  return statements;
}

/** Indexes that are there for speed alone: without them a statement answers the same. */
const forSpeed = [
  ...['job_by_route', 'request_mine', 'request_of_company', 'request_of_fpm', 'request_of_sme'],
  ...['request_of_sme_first', 'request_for_team', 'request_by_fpm', 'request_open'],
  ...['request_mine_first', 'request_of_company_first', 'request_of_region_due', 'job_due'],
];

const takesAway = (statement: string): boolean =>
  !forSpeed.some((index) => statement === `drop index ${index}`) && changes(statement);

const changes = (statement: string): boolean =>
  /\b(drop|rename|truncate)\b/.test(statement) ||
  /\balter column\b/.test(statement) ||
  /^delete from (?!kysely)/.test(statement) ||
  (/\badd column\b/.test(statement) &&
    /not null/.test(statement) &&
    !/\bdefault\b/.test(statement)) ||
  /^alter table .*\badd (constraint|check|unique|primary|foreign)\b/.test(statement);

describe.each(engines)('the migrations on %s', (engine) => {
  it('only add, so that a version still running beside the new one goes on working', async () => {
    const statements = await statementsOf(engine);
    expect([...statements.keys()]).toEqual(Object.keys(allMigrations(engine, migrations)).sort());
    expect(statements.get('001-requests')?.length).toBeGreaterThan(10);
    const wrong = [...statements].flatMap(([name, all]) =>
      name.includes('-removes-') ? [] : all.filter(takesAway).map((one) => `${name}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });
});

it.each([
  ['drop table card', true],
  ['alter table card rename column a to b', true],
  ['alter table card add column a text not null', true],
  ['alter table card alter column a set not null', true],
  ['alter table card add constraint a unique (slot)', true],
  ["alter table card add column a text not null default ''", false],
  ['alter table card add column a text', false],
  ['create table a (b text not null)', false],
  ['create index a on card (slot)', false],
])('of “%s” it is known whether it takes something away', (statement, wanted) => {
  expect(takesAway(statement)).toBe(wanted);
});

it('a migration that was released is not written anew: up to 005 the schema is as it was then', async () => {
  const database = new DatabaseSync(':memory:');
  const dialect = dialectOn({
    prepare: (text) => adapted(database.prepare(text)),
    close: () => undefined,
    inTransaction: () => database.isTransaction,
  });
  const upTo005 = Object.keys(allMigrations('sqlite', migrations)).filter((name) => name < '006');
  await migrate(new Kysely<Tables>({ dialect }), 'sqlite', migrations, upTo005);
  const now = database
    .prepare("select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'")
    .all();
  database.close();
  expect(now.map((row) => row.sql).sort()).toEqual([...fixtureOf('005').sqlite].sort());
});
