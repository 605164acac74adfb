import type { Kysely } from 'kysely';
import { type Stream, streamNumber } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { preparedRow } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import type { SavedRow, StoredKind } from './stored-kind.ts';

/** Where lists are ordered by what is due, the table has `due_at`, which holds this where nothing is. */
interface Dated {
  readonly nothingDue: Instant;
}

/**
 * The table that a kind has to itself, with one row for each of its streams: what lists and searches look for.
 * `rowOf` says what stands in it. An event writes only the columns that it changes: on the embedded database
 * a column that is set is written into each index that holds it, even where its value is no other.
 */
export function ownTable<S extends Stream>(
  name: string,
  rowOf: (state: S) => SavedRow,
  dated?: Dated,
): Pick<StoredKind<S>, 'rowOf' | 'rowsIn' | 'saveRow'> {
  const insert = inserting(name);
  const update = updating(name);
  return {
    rowOf,
    saveRow: async (db, state, before, due) => {
      const row = rowOf(state);
      const dueAt = dated && (due ?? (before ? undefined : dated.nothingDue));
      const whole = dueAt === undefined ? row : { ...row, due_at: dueAt };
      if (!before) return void (await insert(db, whole));
      const change = changed(whole, rowOf(before));
      if (Object.keys(change).length > 0)
        await update(db, { ...change, number: streamNumber(state.id) });
    },
    rowsIn: (db, above, upTo) =>
      tables(db)
        .selectFrom(name)
        .selectAll()
        .where('number', '>', above)
        .where('number', '<=', upTo)
        .$castTo<SavedRow>()
        .execute(),
  };
}

/** The database by the names of tables that only their features know. */
const tables = (db: Db) => db as unknown as Kysely<Record<string, SavedRow>>;

/** A row that is there is written anew, but for its date: that stays. */
const inserting = (name: string) =>
  preparedRow((db, row: SavedRow) => {
    const { number: _, due_at: __, ...columns } = row;
    return tables(db)
      .insertInto(name)
      .values(row)
      .onConflict((conflict) => conflict.column('number').doUpdateSet(columns));
  });

/** One statement for each set of columns: an event changes few of them, and the same ones each time. */
function updating(name: string) {
  const known = new Map<string, ReturnType<typeof made>>();
  const made = () =>
    preparedRow((db, { number, ...columns }: SavedRow) =>
      tables(db).updateTable(name).set(columns).where('number', '=', number),
    );
  return (db: Db, row: SavedRow) => {
    const columns = Object.keys(row).join();
    const statement = known.get(columns) ?? made();
    known.set(columns, statement);
    return statement(db, row);
  };
}

function changed(row: SavedRow, before: SavedRow): Omit<SavedRow, 'number'> {
  const entries = Object.entries(row).filter(([column, value]) => value !== before[column]);
  return Object.fromEntries(entries);
}
