import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../../domain/time/instant.ts';
import type { TabQuery, TabRow } from '../tab-part.ts';
import { atOnce, collected } from './collected.ts';

/** Where to go on, and in which direction. */
export interface ListPlace {
  readonly direction: 'asc' | 'desc';
  /** The number after which to go on; null: from the beginning. */
  readonly after: number | null;
}

/** The date and the number after which to go on. */
export interface DatePlace {
  readonly date: Instant;
  readonly number: number;
}

export interface Dated<T> extends DatePlace {
  readonly thing: T;
}

/** What things are ordered by; null: it is not in such a list. */
export type SortKey = number | string | null;

/** What a list of the tab is made of, for one reader and what they ask for. */
export interface Listing<T> {
  /** The next in sight, by number, as far as the database narrows them. */
  next(place: ListPlace, most: number): Promise<readonly T[]>;
  numberOf(thing: T): number;
  matches(thing: T): boolean;
  /** Null: the list is in the order of the numbers. */
  readonly sortedBy: ((thing: T) => SortKey) | null;
  /** Those with a date, in its order, where the database keeps them so: then all of them, and not some that are sorted here. */
  readonly byDate?: (after: DatePlace | null, most: number) => Promise<readonly Dated<T>[]>;
  rows(things: readonly T[]): Promise<readonly TabRow[]> | readonly TabRow[];
}

export interface TabPage {
  readonly rows: readonly TabRow[];
  readonly next: string | null;
}

/** How many are sorted at most. */
const mostSorted = 3_000;

/** One page of a list, by number or sorted; undefined: the cursor is none of this list. */
export async function tabPage<T>(
  listing: Listing<T>,
  query: TabQuery,
): Promise<TabPage | undefined> {
  if (listing.byDate) {
    const place = placeIn(query.cursor);
    return place === undefined
      ? undefined
      : byDate(listing, listing.byDate, { place, most: query.most });
  }
  const after = query.cursor === null ? null : Number(query.cursor);
  if (after !== null && !Number.isSafeInteger(after)) return undefined;
  return listing.sortedBy
    ? sorted(listing, listing.sortedBy, { from: after ?? 0, most: query.most })
    : byNumber(listing, { query, after });
}

/** The next that match, by number. */
async function byNumber<T>(
  listing: Listing<T>,
  { query, after }: { readonly query: TabQuery; readonly after: number | null },
): Promise<TabPage> {
  const direction = query.sort === 'oldest' ? 'asc' : 'desc';
  const { found, last } = await collected<T, number>({
    ...{ from: after, most: query.most },
    next: (last, most) => listing.next({ direction, after: last }, most),
    placeOf: (thing) => listing.numberOf(thing),
    matches: (thing) => listing.matches(thing),
  });
  return { rows: await listing.rows(found), next: last === null ? null : String(last) };
}

/** The same by date: things with one date are in the order of their numbers. */
async function byDate<T>(
  listing: Listing<T>,
  next: NonNullable<Listing<T>['byDate']>,
  { place, most }: { readonly place: DatePlace | null; readonly most: number },
): Promise<TabPage> {
  const { found, last } = await collected<Dated<T>, DatePlace>({
    ...{ from: place, most, next },
    placeOf: (dated) => dated,
    matches: ({ thing }) => listing.matches(thing),
  });
  const things = found.map(({ thing }) => thing);
  return {
    rows: await listing.rows(things),
    next: last === null ? null : `${last.date}.${last.number}`,
  };
}

/** Undefined: it is no place in a list by date. */
function placeIn(cursor: string | null): DatePlace | null | undefined {
  if (cursor === null) return null;
  const [, date, number] = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor) ?? [];
  return number === undefined ? undefined : { date: Number(date), number: Number(number) };
}

/** The cursor is a place in the list: it is short, and made anew for each answer. */
async function sorted<T>(
  listing: Listing<T>,
  keyOf: (thing: T) => SortKey,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<TabPage> {
  const found: { readonly thing: T; readonly key: number | string; readonly number: number }[] = [];
  let after: number | null = null;
  for (let read = 0; read < mostSorted; read += atOnce) {
    if (read > 0) await setImmediate();
    const some: readonly T[] = await listing.next({ direction: 'asc', after }, atOnce);
    for (const thing of some) {
      const number = listing.numberOf(thing);
      after = number;
      const key = keyOf(thing);
      if (key !== null && listing.matches(thing)) found.push({ thing, key, number });
    }
    if (some.length < atOnce) break;
  }
  found.sort((a, b) => compared(a.key, b.key) || a.number - b.number);
  const to = from + most;
  return {
    rows: await listing.rows(found.slice(from, to).map(({ thing }) => thing)),
    next: to < found.length ? String(to) : null,
  };
}

const compared = (one: number | string, other: number | string): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other));
