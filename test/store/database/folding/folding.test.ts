import { describe, expect, it } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../../src/store/database/tables.ts';
import { together } from '../../../../src/store/database/together.ts';
import { watchedStore } from '../../../support/databases/statements/sent.ts';

const watched = watchedStore();

type Statement = RawBuilder<unknown>;

/** Once one by one, then twice together: only the last time they are known to be asked for so. */
async function thrice(statements: readonly Statement[], transaction = watched.store.transaction) {
  const all = (db: Db) => together(statements.map((statement) => statement.execute(db)));
  const first = await transaction(async (db) => {
    const results = [];
    for (const statement of statements) results.push(await statement.execute(db));
    return results;
  });
  const second = await transaction(all);
  watched.texts.length = 0;
  const third = await transaction(all);
  return { first, second, third, texts: [...watched.texts] };
}

const counters = sql`select name, value from counter order by name`;
const setting = (name: string) => sql`select * from setting where name = ${name}`;
const store = (name: string, value: string) =>
  sql`insert into "setting" ("name", "value") values (${name}, ${value})
    on conflict ("name") do update set "value" = excluded."value"`;
const add = (name: string, by: number) =>
  sql`update "counter" set "value" = "value" + ${by} where "name" = ${name} returning "value"`;
const remove = (name: string) => sql`delete from "setting" where "name" = ${name}`;

const texts = ['', 'it\'s "quoted" \\ $1 \'', 'Bäcker 😀 \n\t\u2028', '{"a":[1]}', 'part_0'];

describe('statements that are asked for together', () => {
  it('go as one from the third time on, and give what each gives by itself', async () => {
    await sql`create table sample (t text, v varchar(9), i integer, s smallint, b bigint, f boolean)`.execute(
      watched.store.db,
    );
    for (const text of texts)
      await sql`insert into sample values (${text}, 'v', ${-(2 ** 31)}, 7, ${2 ** 53 - 1}, true)`.execute(
        watched.store.db,
      );
    await sql`insert into sample values (null, null, null, null, null, null)`.execute(
      watched.store.db,
    );
    const {
      first,
      second,
      third,
      texts: sentAtLast,
    } = await thrice([
      sql`select * from sample order by t desc nulls last`,
      sql`select count(*) as many, max(b) as most from sample where t <> ${'none'}`,
      setting('none'),
      store('a', texts[1] as string),
      add('none', 2),
      sql`select t as part_0, f as part_1 from sample where t = ${texts[2]}`,
    ]);
    expect(sentAtLast).toHaveLength(3);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(first[0]?.rows).toHaveLength(texts.length + 1);
    expect((await setting('a').execute(watched.store.db)).rows).toEqual([
      { name: 'a', value: texts[1] },
    ]);
  });

  it('tell how many rows they have changed, and which', async () => {
    await sql`insert into counter values ('x', 5)`.execute(watched.store.db);
    await store('b', '1').execute(watched.store.db);
    const { third, texts: sentAtLast } = await thrice([
      add('x', 10),
      sql`update "setting" set "value" = "value" || ${'.'} where "name" <> ${'c'}`,
    ]);
    expect(sentAtLast).toHaveLength(3);
    expect(third).toMatchObject([
      { rows: [{ value: 35 }], numAffectedRows: 1n },
      { rows: [], numAffectedRows: 1n },
    ]);
  });

  it('see what was written before them, and write in their order', async () => {
    await sql`insert into counter values ('x', 0)`.execute(watched.store.db);
    const { third, texts: sentAtLast } = await thrice([
      add('x', 1),
      store('y', 'new'),
      add('x', 10),
      setting('y'),
      remove('y'),
      setting('y'),
    ]);
    expect(third.map(({ rows }) => rows)).toEqual([
      [{ value: 23 }],
      [],
      [{ value: 33 }],
      [{ name: 'y', value: 'new' }],
      [],
      [],
    ]);
    // What each may not see is in a statement before its own.
    expect(sentAtLast).toHaveLength(2 + 3);
  });

  it('take their turns within one statement', async () => {
    await sql`create sequence turn`.execute(watched.store.db);
    for (const table of ['one', 'two', 'six'])
      await sql`create table ${sql.id(table)} (nth bigint default nextval('turn'), v text)`.execute(
        watched.store.db,
      );
    const into = (table: string, returning = sql``) =>
      sql`insert into ${sql.id(table)} ("v") values (${table}) ${returning}`;
    const { third, texts: sentAtLast } = await thrice([
      into('two'),
      into('six', sql`returning nth`),
      into('one'),
    ]);
    expect(sentAtLast).toHaveLength(3);
    expect(third[1]?.rows).toEqual([{ nth: 8 }]);
    expect((await sql`select max(nth) as nth from two`.execute(watched.store.db)).rows).toEqual([
      { nth: 7 },
    ]);
  });

  it.each([
    ['a number that comes as text', sql`select sum(value) as v from counter where name <> ${'a'}`],
    ['a time', sql`select to_timestamp(${5}::int) as v`],
    ['bytes', sql`select convert_to(${'a'}, 'UTF8') as v`],
    ['a list', sql`select array[${'a'}::text] as v`],
    ['rows that it locks', sql`select * from counter where name = ${'a'} for update`],
    ['a sign of its own for values', sql`select '$1' as v, ${'a'}::text as w`],
    ['something of the server', sql`select pg_try_advisory_xact_lock(${1}::int) as v`],
  ] as const)('leave out one that asks for %s', async (_, statement) => {
    const {
      first,
      third,
      texts: sentAtLast,
    } = await thrice([statement, setting('a'), counters, statement]);
    expect(third).toEqual(first);
    // begin, it, the others, it, commit
    expect(sentAtLast).toHaveLength(5);
    expect(sentAtLast[1]).toBe(statement.compile(watched.store.db).sql);
  });
});
