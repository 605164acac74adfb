import { sql } from 'kysely';
import type { Dialect } from '../store/database/dialect.ts';
import type { Db } from '../store/database/tables.ts';

import { BackupFault } from './backup-fault.ts';
import type { Cell } from './format.ts';
import type { Table } from './schema.ts';

const atOnce = 500;

/** Every row of a table, some hundred at a time, in a transaction that the caller holds open. */
export async function* readRows(db: Db, dialect: Dialect, table: Table): AsyncGenerator<Cell[][]> {
  const asArray = (row: Readonly<Record<string, unknown>>) =>
    table.columns.map((column) => value(row[column], `${table.name}.${column}`));
  const read = sql`select ${sql.join(table.columns.map((column) => sql.ref(column)))}
    from ${sql.table(table.name)}`;
  if (dialect === 'postgres') {
    await sql`declare backup_rows no scroll cursor for ${read}`.execute(db);
    for (;;) {
      const next = sql<Record<string, unknown>>`fetch forward ${sql.lit(atOnce)} from backup_rows`;
      const { rows } = await next.execute(db);
      if (rows.length === 0) break;
      yield rows.map(asArray);
    }
    await sql`close backup_rows`.execute(db);
    return;
  }
  let some: Cell[][] = [];
  const all = db.selectFrom(table.name as 'setting').select([...table.columns] as never[]);
  for await (const row of all.stream()) {
    some.push(asArray(row));
    if (some.length === atOnce) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}

function value(found: unknown, where: string): Cell {
  if (found === null || typeof found === 'string') return found;
  if (typeof found === 'number' && Number.isSafeInteger(found)) return found;
  throw new BackupFault(`${where} holds something other than text or a whole number`);
}
