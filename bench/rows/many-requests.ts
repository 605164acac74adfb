import { sql } from 'kysely';
import type { Program } from '../../src/domain/program/program.ts';
import type { Instant } from '../../src/domain/time/instant.ts';

import type { Store } from '../../src/store/database/open.ts';
import { liftLimit } from '../../src/store/database/postgres/answering.ts';
import type { Db } from '../../src/store/database/tables.ts';
import { anyId, type Filler, fillers } from './filler.ts';
import { cardRows, eventRows, jobRows, type Row, requestRows, streamRows } from './filler-rows.ts';

/** Of so many requests in any database: a contact with an ordinary number. */
export const few = { contact: 0, requests: 50 };
/** All others. */
export const many = { contact: 1 };

const first = 1001;
const piece = 20_000;

/**
 * Fills an empty store with open requests: each with its history, two delivered cards and the
 * timers of its situation, as the product would have written them. The product makes forty, the
 * database copies them with another number each: one by one a million would take hours.
 */
export async function fill(store: Store, program: Program, count: number, now: Instant) {
  // Longer ago than a confirmation may take, and long before anything else is due.
  const before = now - 10 * 60_000;
  const made = [few, many].flatMap(({ contact }) => fillers(program, contact, before));
  const statements = [
    copy('stream', made, streamRows, 'number'),
    copy('request', made, (filler) => requestRows(filler, program), 'number'),
    copy('event', made, eventRows, 'stream_number'),
    copy('card', made, cardRows, 'stream_number'),
    copy('job', made, (filler) => jobRows(filler, program, now)),
  ];
  const postgres = store.dialect === 'postgres';
  await store.db.connection().execute(async (db) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await run(postgres ? 'set statement_timeout = 0' : 'pragma synchronous = off');
    // The second is for the one who waits for the answer here; the server takes it outside of a transaction as nothing.
    if (postgres) await run(liftLimit);
    if (postgres) await run('set enable_nestloop = off');
    // A tree built at the end takes a fraction of one that grows row by row.
    const indexes = await indexesOf(db, store.dialect);
    for (const { drop } of indexes) await run(drop);
    for (let from = 0; from < count; from += piece) {
      const to = Math.min(count, from + piece) - 1;
      const numbers = { from: first + from, to: first + to, step: count / few.requests };
      await db.transaction().execute(async (tx) => {
        for (const insert of statements) await insert(tx, numbers);
      });
    }
    for (const { create } of indexes.toReversed()) await run(create);
    await run(`update counter set value = ${first + count - 1} where name = 'stream'`);
    if (postgres) await run('vacuum analyze');
    await run(postgres ? 'reset all' : 'pragma synchronous = full');
  });
}

const tables = `('stream', 'request', 'event', 'card', 'job')`;

/** What hangs on others first: foreign keys, then the rest; the primary keys of SQLite stay. */
async function indexesOf(db: Db, dialect: Store['dialect']) {
  const { rows } = await sql
    .raw<{ drop: string; create: string }>(
      dialect === 'postgres'
        ? `select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname as "drop",
             'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' '
               || pg_get_constraintdef(oid) as "create", case contype when 'f' then 0 else 1 end as o
           from pg_constraint
           where contype in ('f', 'u', 'p') and conrelid::regclass::text in ${tables}
           union all
           select 'drop index ' || indexname, indexdef, 2 from pg_indexes
           where tablename in ${tables} and indexname not in (select conname from pg_constraint)
           order by o`
        : `select 'drop index ' || name as "drop", sql as "create" from sqlite_master
           where type = 'index' and sql is not null and tbl_name in ${tables}`,
    )
    .execute(db);
  return rows;
}

interface Numbers {
  readonly from: number;
  readonly to: number;
  /** Each so-manyth belongs to the contact with few. */
  readonly step: number;
}

/** Inserts a table's rows for each number; both databases understand the statement. */
function copy(
  table: string,
  made: readonly Filler[],
  rowsOf: (filler: Filler) => readonly Row[],
  numberColumn?: string,
) {
  const rows = made.flatMap((filler, k) => rowsOf(filler).map((row) => ({ k, row })));
  const names = Object.keys(rows[0]?.row ?? {});
  const values = rows.map(
    ({ k, row }) => `(${[k, ...names.map((name) => row[name] ?? null)].map(literal).join(', ')})`,
  );
  const holdsId = (name: string) => rows.some(({ row }) => String(row[name]).includes(anyId));
  const selected = names.map((name) =>
    holdsId(name) ? `replace(one.${name}, '${anyId}', 'SME-' || n)` : `one.${name}`,
  );
  const into = [...names, ...(numberColumn ? [numberColumn] : [])].join(', ');
  const from = [...selected, ...(numberColumn ? ['n'] : [])].join(', ');
  return (db: Db, numbers: Numbers) =>
    sql
      .raw(
        `insert into ${table} (${into})
         with recursive numbers (n) as (
           select ${numbers.from}
           union all select n + 1 from numbers where n < ${numbers.to}
         ), one (k, ${names.join(', ')}) as (values ${values.join(', ')})
         select ${from} from numbers join one on one.k = case
           when n % ${numbers.step} = 0 then (n / ${numbers.step}) % 20 else 20 + n % 20 end`,
      )
      .execute(db);
}

const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
