import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { adapted, dialectOn } from '../store/database/sqlite/sqlite-dialect.ts';
import type { Tables } from '../store/database/tables.ts';
import { type Migrations, migrate } from '../store/migrations/migrate.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * The product's tables as they are after these migrations, each one after those that it refers to. Both
 * databases have the same, so that they are read from an empty one in memory.
 */
export async function tablesAfter(
  migrations: Migrations,
  executed: readonly string[],
): Promise<Table[]> {
  const database = new DatabaseSync(':memory:');
  const dialect = dialectOn({
    prepare: (text) => adapted(database.prepare(text)),
    close: () => database.close(),
    inTransaction: () => database.isTransaction,
  });
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, 'sqlite', migrations, executed);
    const ask = (text: string, ...values: string[]) =>
      database.prepare(text).all(...values) as { name: string }[];
    const names = ask(
      `select name from sqlite_schema where type = 'table'
       and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\' order by name`,
    ).map(({ name }) => name);
    const needs = (name: string) =>
      ask('select "table" as name from pragma_foreign_key_list(?)', name).map((row) => row.name);
    return inOrder(names, needs).map((name) => ({
      name,
      columns: ask('select name from pragma_table_info(?)', name).map((row) => row.name),
    }));
  } finally {
    await db.destroy();
  }
}

function inOrder(names: readonly string[], needs: (name: string) => readonly string[]): string[] {
  const ordered = new Set<string>();
  const add = (name: string): void => {
    for (const needed of needs(name)) if (needed !== name) add(needed);
    ordered.add(name);
  };
  for (const name of names) add(name);
  return [...ordered];
}
