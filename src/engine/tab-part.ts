import type { Reader } from '../domain/people/people.ts';
import type { ListInfo, Row } from '../domain/tab/contract.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AppContext } from './context.ts';

/** A text as it is, or the key of a sentence with its values, which may be sentences again: a feature has no words of its own. */
export type Sayable =
  | string
  | { readonly key: string; readonly values?: Readonly<Record<string, Sayable>> };

export type TabRow = Row<Sayable, Instant>;

/** What of a list is asked for. */
export interface TabQuery {
  /** By the filter's id; only those that the part has. */
  readonly filters: Readonly<Record<string, string>>;
  /** What the reader is looking for; empty: everything. */
  readonly text: string;
  /** One of the part's own. */
  readonly sort: string;
  /** As the last answer gave it; null: from the beginning. */
  readonly cursor: string | null;
  readonly most: number;
}

/** What a feature shows in the tab. */
export interface TabPart {
  /** Its list, as this reader may ask for it; undefined: it is not for this reader. */
  info(app: AppContext, reader: Reader): ListInfo<Sayable> | undefined;
  /** In addresses. */
  readonly name: string;
  /** What agents are told of its list and of one of its things; absent: they are offered neither. */
  readonly agents?: { readonly search: string; readonly one: string };
  /** The prefix of the ids of what it lists. */
  readonly prefix: string;
  /**
   * Which events everybody may know of who sees a thing, and how each is called: `<words>.<kind>`.
   * Absent: the card's own page tells of its past.
   */
  readonly happened?: { readonly words: string; readonly kinds: readonly string[] };
  /** What the reader may see and asks for; undefined: the cursor is none of this list. */
  list(
    app: AppContext,
    reader: Reader,
    query: TabQuery,
  ): Promise<{ readonly rows: readonly TabRow[]; readonly next: string | null } | undefined>;
  /** What nobody looks after, for an admin; absent: there is no such thing. */
  unheld?(app: AppContext, reader: Reader, most: number): Promise<readonly TabRow[]>;
  /** What needs the reader's own action, in any order, at most `most` and one. */
  waiting(app: AppContext, reader: Reader, most: number): Promise<readonly TabRow[]>;
}

/** One thing that the rules say; `at` is told in the reader's zone. */
export interface RuleLine {
  readonly label: Sayable;
  readonly value: Sayable | { readonly at: Instant };
}

/** Where an admin tries what the program says, without anything being done. */
export interface RuleTrial {
  fields(app: AppContext, reader: Reader): ListInfo<Sayable>['filters'];
  /** By the field's id, what was chosen or typed; what is empty is left out. */
  outcome(app: AppContext, given: Readonly<Record<string, string>>): readonly RuleLine[];
}
