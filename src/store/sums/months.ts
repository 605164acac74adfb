import { type RawBuilder, sql } from 'kysely';
import { firstDayOf } from '../../domain/insights/months.ts';
import type { Dialect } from '../database/dialect.ts';
import { loadSetting, saveSetting } from '../database/settings.ts';
import type { Db } from '../database/tables.ts';

const setting = 'sums-by-month';

/** The later a month is, the lower is its number. */
interface Months {
  readonly from: number;
  readonly to: number;
}

/** Whether what was counted before there were months is in them. */
export const hasMonths = async (db: Db): Promise<boolean> =>
  (await loadSetting(db, setting)) !== undefined;

export const keepMonths = (db: Db): Promise<void> => saveSetting(db, setting, 'kept');

/** The next partner that has sums; undefined: there is none after this one. */
export async function nextPartner(db: Db, after: string): Promise<string | undefined> {
  const { next } = await db
    .selectFrom('daily_sum')
    .select((row) => row.fn.min('partner').as('next'))
    .where('partner', '>', after)
    .executeTakeFirstOrThrow();
  return next ?? undefined;
}

/** The first day that was counted; undefined: nothing was. */
export async function firstCounted(db: Db): Promise<number | undefined> {
  const { first } = await db
    .selectFrom('daily_sum')
    .select((row) => row.fn.min('day').as('first'))
    .where('partner', '=', '')
    .where('workload', '=', '')
    .where('day', '>=', 0)
    .executeTakeFirstOrThrow();
  return first === null ? undefined : Number(first);
}

/** Beside the slots of those who add (`add-sums.ts`). */
const slot = 8;

/**
 * Adds to a partner's months what their days have more, from one month until just before the other: what a version has counted that
 * knows no months, before this one or beside it. One statement, and so of one moment: what is added meanwhile is added to both alike.
 */
export async function settleMonths(
  db: Db,
  dialect: Dialect,
  partner: string,
  { from, to }: Months,
): Promise<void> {
  const own = sql`from daily_sum where partner = ${partner} and workload = ''`;
  await sql`
    insert into daily_sum (partner, workload, region, name, day, detail, slot, count, amount)
    select cast(${partner} as text), '', region, name, month, detail, ${sql.lit(slot)},
      cast(sum(count) as bigint), cast(sum(amount) as bigint)
    from (
      select region, name, ${monthIn(dialect)} as month, detail, count, amount
      ${own} and day >= ${firstDayOf(from)} and day < ${firstDayOf(to)}
      union all
      select region, name, day as month, detail, -count as count, -amount as amount
      ${own} and day <= ${from} and day > ${to}
    ) as counted
    where true
    group by region, name, month, detail
    having sum(count) <> 0 or sum(amount) <> 0
    on conflict (partner, workload, region, name, day, detail, slot) do update
    set count = daily_sum.count + excluded.count, amount = daily_sum.amount + excluded.amount`.execute(
    db,
  );
}

/** The same as `monthOf`. */
const monthIn = (dialect: Dialect): RawBuilder<number> =>
  dialect === 'sqlite'
    ? sql`-(cast(strftime('%Y', day * 86400, 'unixepoch') as integer) * 12
        + cast(strftime('%m', day * 86400, 'unixepoch') as integer))`
    : sql`-cast(extract(year from date '1970-01-01' + cast(day as integer)) * 12
        + extract(month from date '1970-01-01' + cast(day as integer)) as bigint)`;
