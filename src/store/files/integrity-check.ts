import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreFault } from '../database/store-fault.ts';

/**
 * Files up to here are read through at each start: 1 to 4 s at this size (a GB takes 4 s from the
 * system's cache, 15 s and more from a cold disk). Of larger ones only the outline is looked at.
 */
const mostRead = 256 * 1024 * 1024;

/**
 * Throws StoreFault `broken`, or as SQLite does, where the file's structure is damaged. What is overwritten inside a
 * text stays unseen: SQLite keeps no sums of what it stores.
 */
export function assertSound(database: DatabaseSync, file: string, readUpTo = mostRead): void {
  if (statSync(file).size <= readUpTo) {
    const { quick_check: found } = database.prepare('pragma quick_check(1)').get() ?? {};
    if (found !== 'ok') throw new StoreFault('broken', `${file}: ${found}`);
    return;
  }
  // That the file is as long as it says, SQLite sees for itself.
  const tables = database
    .prepare(
      `select s.name, coalesce(k.name, 'rowid') as first from sqlite_schema s
       join pragma_table_list l on l.name = s.name and l.schema = 'main'
       left join pragma_table_info(s.name) k on l.wr = 1 and k.pk = 1
       where s.type = 'table' and s.rootpage > 0`,
    )
    .all();
  for (const { name, first } of tables)
    for (const order of ['', ' desc'])
      database.prepare(`select * from "${name}" order by ${first}${order} limit 1`).all();
}
