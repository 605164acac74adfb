import { describe, expect, it } from '@jest/globals';
import type { Compilable } from 'kysely';
import { type Prepared, preparedList } from '../../../src/store/database/prepared.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { undone, watchedStore } from '../../support/databases/statements/sent.ts';

type Item = { readonly name: string; readonly value: number };
type Answer = { readonly rows: unknown[]; readonly changed: number };
type Run = (db: Db, items: readonly Item[]) => Promise<Answer>;

/** A query as it is built for just these items, and as it is prepared for lists of any length. */
function bothForms<Args extends readonly string[] | readonly number[]>(
  build: (db: Db, items: readonly Item[], ...args: Args) => Compilable<unknown>,
  prepared: Prepared<[items: readonly Item[], ...args: Args], unknown>,
  ...args: Args
): { readonly plain: Run; readonly ready: Run } {
  return {
    async plain(db, items) {
      const { rows, numAffectedRows } = await db.executeQuery(build(db, items, ...args).compile());
      return { rows, changed: Number(numAffectedRows ?? 0n) };
    },
    ready: (db, items) => prepared(db, items, ...args),
  };
}

/** Both forms with their rows sorted: a statement without an order is answered in any. */
function inAnyOrder(forms: { readonly plain: Run; readonly ready: Run }): typeof forms {
  const sorted =
    (run: Run): Run =>
    async (db, items) => {
      const { rows, changed } = await run(db, items);
      const keyed = rows.map((row) => [JSON.stringify(row), row] as const);
      return {
        rows: keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
        changed,
      };
    };
  return { plain: sorted(forms.plain), ready: sorted(forms.ready) };
}

const insert = (db: Db, items: readonly Item[]) =>
  db
    .insertInto('counter')
    .values([...items])
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({ value: row.ref('excluded.value') })),
    )
    .returning(['name', 'value']);
const insertSome = (db: Db, items: readonly Item[], value: string) =>
  db
    .insertInto('person')
    .values(items.map((item) => ({ id: item.name, mail: value, name: '', locale: null })))
    .onConflict((conflict) => conflict.column('id').doNothing());
const among = (db: Db, items: readonly Item[], least: number) =>
  db
    .selectFrom('counter')
    .selectAll()
    .where('value', '>=', least)
    .where((row) =>
      row.or([
        row(
          'name',
          'in',
          items.map(({ name }) => name),
        ),
        row(
          'value',
          'in',
          items.map(({ value }) => value),
        ),
      ]),
    )
    .orderBy('name');
const except = (db: Db, items: readonly Item[]) =>
  db
    .deleteFrom('counter')
    .where(
      'name',
      'not in',
      items.map(({ name }) => name),
    )
    .returning('name');
const eachByItself = (db: Db, items: readonly Item[]) =>
  db
    .selectFrom('counter')
    .select('name')
    .where((row) => row.or(items.map(({ name }) => row('name', '=', name))))
    .orderBy('name');

const forms = {
  insert: inAnyOrder(bothForms(insert, preparedList(insert))),
  'insert with a value for all': bothForms(insertSome, preparedList(insertSome), 'a@b.example'),
  among: bothForms(among, preparedList(among), 0),
  except: inAnyOrder(bothForms(except, preparedList(except))),
  'each by itself': bothForms(eachByItself, preparedList(eachByItself)),
};

const items: readonly Item[] = [
  { name: '', value: 0 },
  { name: 'it\'s, {"quoted"} \\ $1 \'null', value: -1 },
  { name: 'null', value: 2 ** 53 - 1 },
  { name: 'Bäcker 😀 \n\u2028', value: 8_640_000_000_000_000 },
  { name: 'cut \ud83d', value: 7 },
];

describe('a prepared statement about a list, on PostgreSQL', () => {
  const watched = watchedStore();

  /** What it is answered, and what it leaves; then all of it is undone. */
  function tried(run: Run, some: readonly Item[]): Promise<unknown> {
    return undone(watched.store, async (db) => {
      await insert(db, items.slice(0, 4)).execute();
      const answer = await run(db, some);
      const people = await db.selectFrom('person').selectAll().orderBy('id').execute();
      const counters = await db.selectFrom('counter').selectAll().orderBy('name').execute();
      return { answer, people, counters };
    });
  }

  it.each(Object.entries(forms))('does what its plain form does: %s', async (_, form) => {
    for (const count of [1, 2, items.length]) {
      const some = items.slice(-count);
      expect(await tried(form.ready, some)).toEqual(await tried(form.plain, some));
    }
  });

  it('has one text, however long its list is', async () => {
    for (const count of [1, 2, 5]) await forms.among.ready(watched.store.db, items.slice(0, count));
    expect(new Set(watched.texts).size).toBe(1);
  });

  it('has one for each length where it uses its items otherwise', async () => {
    const run = forms['each by itself'].ready;
    for (const count of [1, 2, 5]) await run(watched.store.db, items.slice(0, count));
    expect(new Set(watched.texts).size).toBe(3);
  });
});
