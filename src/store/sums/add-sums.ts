import { monthOf } from '../../domain/insights/months.ts';
import { type Sum, utcDay } from '../../domain/sums.ts';
import type { Dialect } from '../database/dialect.ts';
import { preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import type { DailySumTable } from './sum-table.ts';

/** How many transactions on a server can add to the same figure without waiting for each other. */
const slots = 8;

/**
 * Adds to the days' figures, in the caller's transaction. `by` is any number of what the sums come
 * from: it spreads those who add at the same moment.
 */
export async function addSums(
  db: Db,
  dialect: Dialect,
  sums: readonly Sum[],
  by: number,
): Promise<void> {
  if (sums.length === 0) return;
  const slot = dialect === 'sqlite' ? 0 : by % slots;
  const rows = [...merged(sums, slot)].filter(([, { count, amount }]) => count || amount);
  // In one order: two transactions never wait for each other.
  const ordered = rows.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  for (let from = 0; from < ordered.length; from += atOnce)
    await add.send(db, ordered.slice(from, from + atOnce));
}

/** A statement has a place for so many values only. */
const atOnce = 500;

type Row = { readonly [Column in keyof DailySumTable]: DailySumTable[Column] };

const keyOf = ({ partner, workload, region, name, day, detail }: Row): string =>
  [partner, workload, region, name, day, detail].join('\n');

function merged(sums: readonly Sum[], slot: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { name, detail, at, region, count, amount = 0, ...of } of sums)
    for (const partner of new Set([of.partner, '']))
      for (const workload of new Set([of.workload, '']))
        for (const day of daysOf(utcDay(at), { partner, workload })) {
          const row = { partner, workload, region, name, day, detail, slot };
          const key = keyOf({ ...row, count, amount });
          const was = rows.get(key) ?? { count: 0, amount: 0 };
          rows.set(key, { ...row, count: was.count + count, amount: was.amount + amount });
        }
  return rows;
}

/** An FPM reads the sums of many partners, of years: by month they are few. */
const daysOf = (day: number, { partner, workload }: Pick<Row, 'partner' | 'workload'>) =>
  partner !== '' && workload === '' ? [day, monthOf(day)] : [day];

const add = preparedList((db, rows: readonly Row[]) =>
  db
    .insertInto('daily_sum')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['partner', 'workload', 'region', 'name', 'day', 'detail', 'slot'])
        .doUpdateSet((row) => ({
          count: row('daily_sum.count', '+', row.ref('excluded.count')),
          amount: row('daily_sum.amount', '+', row.ref('excluded.amount')),
        })),
    ),
);
