import type { PersonalValues } from '../../domain/people/erase.ts';
import type { Happened, Recorded, Stream } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';

/** A row of a kind's own table, by column, with the stream's `number`. */
export type SavedRow = Readonly<Record<string, string | number | null>> & {
  readonly number: number;
};

/** What the store has to know of a kind of thing to keep its streams. */
export interface StoredKind<S extends Stream = Stream, E extends Happened = Happened> {
  /** As in the column `kind`. */
  readonly name: string;
  /** `SME` of `SME-1042`. */
  readonly prefix: string;
  /** What a thing is after an event; undefined: before its first one. */
  evolve(state: S | undefined, event: Recorded<E>): S;
  /** Nothing more can happen to a thing in these states, except that it is forgotten. */
  readonly overStates: readonly string[];
  /**
   * What ended in these states is forgotten after so many days, whatever else is kept: nothing came of it,
   * and nobody needs to know whom it was about.
   */
  readonly soonForgotten?: { readonly states: readonly string[]; readonly days: number };
  /** What people write, by its name in events and drafts: what erasure takes away. */
  readonly personal: PersonalValues;
  /**
   * Writes what lists and searches need into the kind's own table. `before` is the state as it was
   * stored; without it a row that is there is written anew. `due` is when something is next due of it,
   * where that is another date now; else the row keeps the one that it has.
   */
  saveRow(db: Db, state: S, before?: S, due?: Instant): Promise<void>;
  /** Ids and addresses of those who have a part in it: whom it waits for, and who acts in it. */
  partiesOf(state: S): readonly string[];
  /** The row that `saveRow` writes for a state. */
  rowOf(state: S): SavedRow;
  /** The rows that are there, of numbers above one and up to another. */
  rowsIn(db: Db, above: number, upTo: number): Promise<readonly SavedRow[]>;
}

/** Every kind by its name. */
export type StoredKinds = ReadonlyMap<string, StoredKind>;

export function kindNamed(kinds: StoredKinds, name: string): StoredKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`this version knows no ${name}`);
  return kind;
}
