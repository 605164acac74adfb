import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Mail, Person } from '../../../../domain/people/people.ts';
import type { ListName } from '../../domain/pages/lists.ts';
import { atWorkStates, openStates, type State, undecidedStates } from '../../domain/states.ts';
import { notEnded, stateIn, statesForFpm } from '../conditions.ts';
import { type Holders, isUnheld } from '../holders.ts';

/** Who looks, and for which FPMs they are the delegate today. */
export type ListReader = Person & {
  readonly standsInFor?: readonly Mail[];
  /** The companies whose contact they are. */
  readonly partners?: readonly string[];
  /** Whom the program has, for the list of what nobody of them holds. */
  readonly holders?: Holders;
  /** As an RM: whose customers' requests they read, and of which regions. */
  readonly fmsLed?: readonly Mail[];
  readonly regions?: readonly string[];
};

interface List {
  /** Whose requests it holds; null: everybody's. */
  readonly owners: {
    readonly column:
      | 'requester'
      | 'partner_id'
      | 'fpm'
      | 'sme'
      | 'customer_fm'
      | 'customer_last_fm'
      | 'customer_region';
    readonly of: (reader: ListReader) => readonly string[];
  } | null;
  /** Which of them; null: all. */
  readonly only: RawBuilder<SqlBool> | ((reader: ListReader) => RawBuilder<SqlBool>) | null;
  /** In which states a request waits for the reader; in none: it is read. */
  readonly waiting: readonly State[];
  /** Among those that wait and among those that do not: what is due first, else the newest. */
  readonly order: 'due' | 'newest';
}

const mailOf = ({ mail }: Person): readonly Mail[] => (mail ? [mail] : []);

/** Who takes care of a customer reads what is asked for about them. */
const readOnly = { only: null, waiting: [], order: 'newest' } as const;

const lists: Readonly<Record<ListName, List>> = {
  mine: {
    owners: { column: 'requester', of: ({ id }) => [id] },
    only: null,
    waiting: ['proposed', 'returned', 'onboarding'],
    order: 'newest',
  },
  company: {
    owners: { column: 'partner_id', of: ({ partners = [] }) => partners },
    only: null,
    waiting: ['proposed', 'returned', 'onboarding'],
    order: 'newest',
  },
  fpm: {
    owners: {
      column: 'fpm',
      of: (reader) => [...new Set([...mailOf(reader), ...(reader.standsInFor ?? [])])],
    },
    only: notEnded,
    waiting: statesForFpm,
    order: 'due',
  },
  assignmentTeam: {
    owners: null,
    // As one expression: the embedded database would take the index on `state` and sort.
    only: sql`case when ${stateIn(['submitted', 'approved'])} or (state = 'triaged' and fpm is null)
      then 1 else 0 end = 1`,
    waiting: [...undecidedStates, 'approved'],
    order: 'due',
  },
  sme: {
    owners: { column: 'sme', of: mailOf },
    only: sql`sme is not null`,
    waiting: ['offered', ...atWorkStates],
    order: 'due',
  },
  unheld: {
    owners: null,
    only: ({ holders = { fpms: [], smes: [], partners: [] } }) => isUnheld(holders),
    waiting: openStates,
    order: 'due',
  },
  fm: { owners: { column: 'customer_fm', of: mailOf }, ...readOnly },
  rm: { owners: { column: 'customer_last_fm', of: ({ fmsLed = [] }) => fmsLed }, ...readOnly },
  region: { owners: { column: 'customer_region', of: ({ regions = [] }) => regions }, ...readOnly },
};

/** Which requests of a list; what is null narrows nothing. */
export interface Narrowed {
  readonly state: State | null;
  /** By their names, one of these. */
  readonly customers: readonly string[] | null;
}

export const whole: Narrowed = { state: null, customers: null };

/** A list for one reader. */
export type OneList = Omit<List, 'only'> & { readonly only: RawBuilder<SqlBool> | null };

export type Owner = string | null;

/** The list as this reader has it. */
export function listFor(name: ListName, reader: ListReader, { state, customers } = whole): OneList {
  const { only, ...list } = lists[name];
  const all = [
    typeof only === 'function' ? only(reader) : only,
    // As expressions: no index on the column is taken, by which all that it finds would be sorted.
    state === null ? null : sql<SqlBool>`state || '' = ${state}`,
    customers === null ? null : namedIn(customers),
  ].filter((one) => one !== null);
  return { ...list, only: all.length === 0 ? null : sql<SqlBool>`${sql.join(all, sql` and `)}` };
}

const namedIn = (customers: readonly string[]): RawBuilder<SqlBool> =>
  customers.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`tenant_name || '' in (${sql.join([...customers])})`;
