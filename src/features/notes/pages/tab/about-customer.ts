import type { Mail, Reader } from '../../../../domain/people/people.ts';
import { type Stream, streamNumber } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { dueUntil, hasWords, isChosen, isDated } from '../../../../engine/tab/asked.ts';
import { type Listing, tabPage } from '../../../../engine/tab/listing.ts';
import type { TabPart, TabQuery, TabRow } from '../../../../engine/tab-part.ts';
import {
  type About,
  type AboutCondition,
  type AboutTable,
  nextAbout,
} from '../../store/tab-lists.ts';

/** What makes a list of things that are about customers. */
export interface AboutList<S extends Stream>
  extends Pick<TabPart, 'name' | 'prefix' | 'info' | 'happened'> {
  readonly table: AboutTable;
  /** Which of them the reader sees. */
  condition(app: AppContext, mail: Mail): AboutCondition;
  /** What the search looks through, beside the id and the customer. */
  words(thing: S): readonly string[];
  /** By the filter's id, what the thing has. */
  has(thing: S): Readonly<Record<string, string | null>>;
  dueOf?(app: AppContext, thing: S): Instant | null;
  waitsFor?(mail: Mail, about: About<S>): boolean;
  row(
    app: AppContext,
    about: About<S>,
  ): Pick<TabRow, 'title' | 'state' | 'facts'> & { readonly canBeLate?: boolean };
}

/** The list as a part of the tab. */
export const aboutCustomer = <S extends Stream>(list: AboutList<S>): TabPart => ({
  name: list.name,
  prefix: list.prefix,
  ...(list.happened && { happened: list.happened }),
  info: list.info,
  list: (app, reader, query) => tabPage(listing(list, app, reader, query), query),
  waiting: async (app, reader, most) => {
    const { waitsFor } = list;
    const { mail } = reader;
    if (!waitsFor || mail === null) return [];
    const query = { filters: {}, text: '', sort: 'oldest', cursor: null, most: most + 1 };
    const all = listing(list, app, reader, query);
    const matches = (one: About<S>) => all.matches(one) && waitsFor(mail, one);
    return (await tabPage({ ...all, matches }, query))?.rows ?? [];
  },
});

function listing<S extends Stream>(
  list: AboutList<S>,
  app: AppContext,
  { mail }: Reader,
  query: TabQuery,
): Listing<About<S>> {
  const reader = mail ?? '';
  const { customer: named = '', due: _, ...filters } = query.filters;
  const dated = isDated(query);
  const until = dueUntil(query, app.clock());
  const dueOf = ({ thing }: About<S>) => list.dueOf?.(app, thing) ?? null;
  const condition = list.condition(app, reader);
  return {
    next: (place, most) => nextAbout<S>(app.store.db, list.table, condition, place, most),
    numberOf: ({ thing }) => streamNumber(thing.id),
    matches: (about) => {
      const { thing, customer } = about;
      const has = list.has(thing);
      return (
        Object.entries(filters).every(([id, asked]) => isChosen(asked, has[id] ?? null)) &&
        customer.name.toLowerCase().includes(named.toLowerCase()) &&
        hasWords([thing.id, customer.id, customer.name, ...list.words(thing)], query.text) &&
        (!dated || (dueOf(about) ?? Number.NaN) <= until)
      );
    },
    sortedBy: dated ? dueOf : null,
    rows: (found) =>
      found.map((about) => {
        const { canBeLate = true, ...shown } = list.row(app, about);
        const due = dueOf(about);
        return {
          ...shown,
          id: about.thing.id,
          list: list.name,
          due,
          late: canBeLate && due !== null && due < app.clock(),
          waiting: list.waitsFor?.(reader, about) ?? false,
        };
      }),
  };
}
