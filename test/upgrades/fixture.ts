import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { migrations } from '../../src/features/index.ts';
import { databaseFor, type Engine } from '../support/databases/databases.ts';

type Value = string | number | null;
export interface FixtureTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}
interface Fixture {
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
  readonly tables: readonly FixtureTable[];
}

/** What a version left behind, as `make-fixture.ts` wrote it down. */
export function fixtureOf(version: string): Fixture {
  const text = readFileSync(`test/upgrades/golden/${version}.jsonl`, 'utf8');
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const tables: { table: string; columns: string[]; rows: Value[][] }[] = [];
  for (const line of lines)
    if (Array.isArray(line)) tables.at(-1)?.rows.push(line);
    else tables.push({ ...line, rows: [] });
  return { sqlite: head.sqlite, postgres: head.postgres, tables };
}

/** The database of that version, as it was when it was last used. */
export async function leftBehind(version: string, engine: Engine, directory: string) {
  const fixture = fixtureOf(version);
  const databaseUrl = await databaseFor(engine, `version-${version}`);
  if (!databaseUrl) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(join(directory, 'sme-desk.db'));
    for (const statement of fixture.sqlite) database.exec(statement);
    for (const { table, columns, rows } of fixture.tables) {
      const places = columns.map(() => '?').join(', ');
      const insert = database.prepare(`insert into ${table} (${columns}) values (${places})`);
      for (const row of rows) insert.run(...row);
    }
    database.close();
    return { dataDir: directory, databaseUrl, migrations };
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of fixture.postgres) await client.query(statement);
    for (const { table, columns, rows } of fixture.tables) {
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      const insert = `insert into ${table} (${columns}) overriding system value values (${places})`;
      for (const row of rows) await client.query(insert, [...row]);
    }
    await client.query("select setval(pg_get_serial_sequence('job', 'id'), max(id)) from job");
  } finally {
    await client.end();
  }
  return { dataDir: directory, databaseUrl, migrations };
}
