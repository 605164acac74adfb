import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Stream } from '../../../domain/stream.ts';
import type { ListPlace } from '../../../engine/tab/listing.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Customer } from '../../customers/domain/customer/customer.ts';
import { type NoteTables, withNotes } from './tables.ts';

/** What is about a customer, and has a table of its own. */
export type AboutTable = 'note' | 'risk' | 'note_summary' | 'note_order';

/** The columns by which they are looked for. */
interface AboutRow {
  number: number;
  customer_number: number;
  state: string;
  /** Of notes alone. */
  writer: string;
  next_owner: string | null;
  /** Of risks alone. */
  opened_by: string | null;
}

interface WithAbout extends NoteTables {
  about: AboutRow;
}

export type AboutCondition = (
  row: ExpressionBuilder<WithAbout, 'about' | 'customer'>,
) => Expression<SqlBool>;

/** Something with the customer that it is about. */
export interface About<S extends Stream> {
  readonly thing: S;
  readonly customer: Customer;
}

/** The next of these, by number. */
export async function nextAbout<S extends Stream>(
  db: Db,
  table: AboutTable,
  condition: AboutCondition,
  { direction, after }: ListPlace,
  most: number,
): Promise<About<S>[]> {
  let next = withNotes(db)
    .selectFrom(sql<AboutRow>`${sql.table(table)}`.as('about'))
    .innerJoin('customer', 'customer.number', 'about.customer_number')
    .innerJoin('stream as own', 'own.number', 'about.number')
    .innerJoin('stream as other', 'other.number', 'about.customer_number')
    .select(['own.body as thing', 'other.body as customer'])
    .where((row) => condition(row as never))
    .orderBy('about.number', direction)
    .limit(most);
  if (after !== null) next = next.where('about.number', direction === 'asc' ? '>' : '<', after);
  const rows = await next.execute();
  return rows.map(({ thing, customer }) => ({
    thing: JSON.parse(thing) as S,
    customer: JSON.parse(customer) as Customer,
  }));
}
