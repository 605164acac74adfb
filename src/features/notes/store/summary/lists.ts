import type { Mail } from '../../../../domain/people/people.ts';
import type { Program, Region } from '../../../../domain/program/program.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { loadStream } from '../../../../store/streams/streams.ts';
import {
  type Customer,
  type CustomerId,
  customerId,
} from '../../../customers/domain/customer/customer.ts';
import { isFm, isLeadership, rmOf } from '../../../customers/domain/keys.ts';
import { firstWanted } from '../../../customers/store/shared.ts';
import type { SummaryRow } from '../../domain/summary/pages.ts';
import { type ExecSummary, summaryId } from '../../domain/summary/summary.ts';
import { withSummaries } from './tables.ts';

/** Whose summaries somebody sees. */
export interface SummarySight {
  readonly fms: readonly Mail[];
  readonly regions: readonly Region[];
  readonly everybody: boolean;
}

/** By the roles of a person; null: there is nothing for them. */
export function summarySightOf(program: Program, mail: Mail | null): SummarySight | null {
  if (mail === null) return null;
  const rm = rmOf(program, mail);
  const everybody = isLeadership(program, mail);
  const own = isFm(program, mail) ? [mail] : [];
  if (!rm && !everybody && own.length === 0) return null;
  return { fms: [...own, ...(rm?.fms ?? [])], regions: rm?.regions ?? [], everybody };
}

const summariesPerPage = 6;

/** The number of the newest summary of each customer in sight, the newest first. */
async function newestIn(db: Db, { fms, regions, everybody }: SummarySight) {
  let query = withSummaries(db)
    .selectFrom('note_summary')
    .innerJoin('customer', 'customer.number', 'note_summary.customer_number')
    .select((row) => [
      row.fn.max('note_summary.number').as('number'),
      'note_summary.customer_number as customer',
    ])
    .where('note_summary.state', '=', 'published')
    .groupBy('note_summary.customer_number');
  if (!everybody)
    query = query.where((row) =>
      row.or([
        row('customer.fm', 'in', fms.length > 0 ? [...fms] : ['']),
        ...(regions.length > 0 ? [row('customer.region', 'in', [...regions])] : []),
      ]),
    );
  const rows = await query.execute();
  return rows
    .map(({ number, customer }) => ({ number: Number(number), customer: customerId(customer) }))
    .sort((one, other) => other.number - one.number);
}

/** One page of the newest summaries in sight: those of alerted customers first. */
export async function newestSummaries(
  db: Db,
  sight: SummarySight,
  { page, alerted }: { readonly page: number; readonly alerted: ReadonlySet<CustomerId> },
) {
  const newest = await newestIn(db, sight);
  const isAlerted = ({ customer }: (typeof newest)[number]): boolean => alerted.has(customer);
  const ordered = [...newest.filter(isAlerted), ...newest.filter((one) => !isAlerted(one))];
  return withRows(db, onPage(ordered, page), alerted);
}

/** All of one customer, the newest first. */
export async function summariesOf(
  db: Db,
  id: CustomerId,
  { page, alerted }: { readonly page: number; readonly alerted: ReadonlySet<CustomerId> },
) {
  const numbers = await withSummaries(db)
    .selectFrom('note_summary')
    .select('number')
    .where('customer_number', '=', streamNumber(id))
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
    .execute();
  return withRows(db, onPage(numbers, page), alerted);
}

async function withRows(
  db: Db,
  { rows, ...pages }: ReturnType<typeof onPage<{ readonly number: number }>>,
  alerted: ReadonlySet<CustomerId>,
) {
  const found = await Promise.all(rows.map(({ number }) => rowOf(db, number, alerted)));
  return { ...pages, rows: found.filter((row) => row !== undefined) };
}

/** A page beyond the end is the last one. */
function onPage<Row>(all: readonly Row[], asked: number) {
  const pages = Math.max(1, Math.ceil(all.length / summariesPerPage));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const rows = all.slice(page * summariesPerPage, (page + 1) * summariesPerPage);
  return { total: all.length, pages, page, rows };
}

async function rowOf(
  db: Db,
  number: number,
  alerted: ReadonlySet<CustomerId>,
): Promise<SummaryRow | undefined> {
  const summary = await loadStream<ExecSummary>(db, summaryId(number));
  const customer = summary && (await loadStream<Customer>(db, summary.customer));
  return customer && { summary, customer, alerted: alerted.has(customer.id) };
}

/** The first two customers in sight of which this is the number, or a part of the name or GUID. */
export const customersInSight = (
  db: Db,
  { fms, regions, everybody }: SummarySight,
  wanted: string,
): Promise<readonly Customer[]> =>
  firstWanted(db, { fms, regions, without: null, everybody }, { wanted, most: 2 });
