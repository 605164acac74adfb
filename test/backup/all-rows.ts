import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

type Rows = Readonly<Record<string, readonly string[]>>;

/** Kysely's own notes, whose times differ from database to database. */
const own = (name: string): boolean => !/^(sqlite_|kysely_)/.test(name);

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

/** Every row of every table, read without any code of the product; nobody else may hold the file. */
export function rowsOfFile(dataDir: string): Rows {
  const database = new DatabaseSync(join(dataDir, 'sme-desk.db'));
  try {
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
    const names = tables.map(({ name }) => String(name)).filter(own);
    return Object.fromEntries(
      names.sort().map((name) => [name, sorted(database.prepare(`select * from "${name}"`).all())]),
    );
  } finally {
    database.close();
  }
}

export async function rowsOfServer(url: string): Promise<Rows> {
  const client = new pg.Client({
    connectionString: url,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
    },
  });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    );
    const rows: Record<string, string[]> = {};
    for (const { name } of tables.rows.filter((table) => own(table.name)))
      rows[name] = sorted((await client.query<object>(`select * from "${name}"`)).rows);
    return rows;
  } finally {
    await client.end();
  }
}
