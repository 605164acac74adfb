import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { firstDayOf, inMonths } from '../../domain/insights/months.ts';
import type { Span } from '../../domain/insights/spans.ts';
import { regions as allRegions } from '../../domain/program/program.ts';
import type { Db } from '../database/tables.ts';
import { hasMonths } from './months.ts';

/** Whose figures; null: everybody's, or of every region. */
export interface SumScope {
  readonly partners: readonly string[] | null;
  readonly regions: readonly string[] | null;
}

export interface SumQuestion {
  /** No two of them hold the same partner and region. */
  readonly scopes: readonly SumScope[];
  /** Null: whatever the workload; else told apart by it. */
  readonly workloads: readonly string[] | null;
  readonly names: readonly string[];
  /** Those of the names that are wanted for each day; the others come as one sum. */
  readonly daily: readonly string[];
  /** From one day until just before the other. */
  readonly from: number;
  readonly to: number;
  /** Those that are wanted for each day may as well come for a whole month, on its first day. */
  readonly byMonth?: boolean;
}

export interface SumRow {
  readonly workload: string;
  readonly name: string;
  readonly detail: string;
  /** -1: all days together. */
  readonly day: number;
  readonly count: number;
  readonly amount: number;
}

/**
 * So many days, of so many partners, are read by one statement: few enough that a click in between
 * does not wait. Everybody's have a row for all that can happen, a partner's only what did.
 */
const daysOfAll = 120;
const partnerDays = 1_000;

/** What has no region counts as well. */
const everyRegion: readonly string[] = [...allRegions, ''];

/** The sums that are asked for; of one thing there may be several rows. */
export async function readSums(db: Db, asked: SumQuestion): Promise<SumRow[]> {
  const found: SumRow[] = [];
  const isMany = asked.workloads === null && asked.scopes.some(({ partners }) => partners !== null);
  const byMonth = isMany && asked.byMonth === true && (await hasMonths(db));
  for (const { partners, regions } of asked.scopes)
    for (const some of piecesOf(partners, { ...asked, byMonth })) {
      if (found.length > 0) await setImmediate();
      found.push(...(await read(db, { ...asked, ...some, regions: regions ?? everyRegion })));
    }
  return found;
}

interface Piece {
  readonly partners: readonly string[];
  readonly from: number;
  readonly to: number;
}

function piecesOf(partners: readonly string[] | null, { byMonth, ...days }: SumQuestion): Piece[] {
  const { months, around } = inMonths(days);
  if (partners === null || !byMonth || !months) return piecesOfDays(partners, days);
  // The later a month is, the lower is its number.
  const whole = piecesOfDays(partners, { from: months.last, to: months.first + 1 });
  return [...whole, ...around.flatMap((span) => piecesOfDays(partners, span))];
}

function piecesOfDays(partners: readonly string[] | null, { from, to }: Span): Piece[] {
  const mostDays = partners === null ? daysOfAll : partnerDays;
  const all = partners ?? [''];
  const pieces: Piece[] = [];
  for (let day = from; day < to; day += mostDays) {
    const end = Math.min(to, day + mostDays);
    const most = Math.max(1, Math.floor(partnerDays / (end - day)));
    for (let first = 0; first < all.length; first += most)
      pieces.push({ partners: all.slice(first, first + most), from: day, to: end });
  }
  return pieces;
}

type Asked = Omit<SumQuestion, 'scopes'> & Piece & { readonly regions: readonly string[] };

async function read(db: Db, asked: Asked): Promise<SumRow[]> {
  const { partners, workloads, regions, names, daily, from, to } = asked;
  const day: RawBuilder<number> =
    daily.length === 0
      ? sql`-1`
      : sql`case when name in (${sql.join(daily.map((name) => sql.lit(name)))}) then day else -1 end`;
  const rows = await db
    .selectFrom('daily_sum')
    .select((row) => [
      'workload',
      'name',
      'detail',
      day.as('on_day'),
      row.fn.sum<number>('count').as('count'),
      row.fn.sum<number>('amount').as('amount'),
    ])
    .where('partner', 'in', [...partners])
    .where('workload', 'in', [...(workloads ?? [''])])
    // Named in any case: so the days are found by the key, and not looked through.
    .where('region', 'in', [...regions])
    .where('name', 'in', [...names])
    .where('day', '>=', from)
    .where('day', '<', to)
    .groupBy(['workload', 'name', 'detail', 'on_day'])
    .execute();
  return rows.map(({ on_day, count, amount, ...row }) => ({
    ...row,
    day: on_day < -1 ? firstDayOf(Number(on_day)) : Number(on_day),
    count: Number(count),
    amount: Number(amount),
  }));
}
