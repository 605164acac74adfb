import { sql } from 'kysely';
import type { Program } from '../../src/domain/program/program.ts';
import { regions } from '../../src/domain/program/program.ts';
import { requestSums } from '../../src/features/requests/domain/sums.ts';
import type { Store } from '../../src/store/database/open.ts';
import { unbounded } from '../../src/store/database/postgres/without-timeout.ts';

const hour = 3_600_000;

/** What happens to a request: after how many days, for how long, and to which of so many. */
interface Step {
  readonly name: keyof typeof requestSums;
  readonly detail: string;
  readonly after: number;
  readonly amount: number;
  readonly every: number;
  readonly from: number;
  readonly to: number;
}

const step = (
  name: Step['name'],
  detail: string,
  after: number,
  amount = 0,
  [every, from, to]: readonly [number, number, number] = [1, 0, 0],
): Step => ({ name, detail, after, amount, every, from, to });

/** Four of five are approved and led to their end, the fifth is denied. */
const approved = [5, 0, 3] as const;
const denied = [5, 4, 4] as const;

const steps: readonly Step[] = [
  step('asked', '', 0),
  step('guided', '', 0, 0, [20, 0, 0]),
  step('repeated', '', 0, 0, [10, 0, 0]),
  step('unconfirmed', '', 0, 0, [100, 0, 0]),
  step('triage', 'on-time', 1, 0, [10, 0, 8]),
  step('triage', 'late', 2, 0, [10, 9, 9]),
  step('stage', 'submitted', 1, 8 * hour),
  step('decision', 'on-time', 3, 0, [12, 0, 10]),
  step('decision', 'late', 6, 0, [12, 11, 11]),
  step('stage', 'triaged', 3, 50 * hour),
  step('end', 'denied', 3, 0, denied),
  step('denied', 'repeat', 3, 0, denied),
  step('stage', 'approved', 4, 20 * hour, approved),
  step('stage', 'assigned', 5, 30 * hour, approved),
  step('stage', 'onboarding', 12, 160 * hour, approved),
  step('stage', 'engaged', 40, 700 * hour, approved),
  step('stage', 'completed', 43, 70 * hour, approved),
  step('end', 'closed', 43, 0, approved),
];

/** The sums of so many requests, spread over the days before `today`, as the product would have added them. */
export async function fillSums(
  store: Store,
  program: Program,
  { count, today, days }: { readonly count: number; readonly today: number; readonly days: number },
): Promise<void> {
  const partners = program.partners.map(({ id }, at) => `(${at}, '${id}', '${regions[at % 3]}')`);
  const workloads = program.workloads.map(({ id }, at) => `(${at}, '${id}')`);
  const lives = steps.map(
    ({ name, detail, after, amount, every, from, to }) =>
      `('${requestSums[name]}', '${detail}', ${after}, ${amount}, ${every}, ${from}, ${to})`,
  );
  await store.db.transaction().execute(async (db) => {
    const run = (text: string) => sql.raw(text).execute(db);
    await unbounded(db, store.dialect);
    await run(`create temporary table made as
      with recursive numbers (n) as (select cast(0 as bigint) union all select n + 1 from numbers where n < ${count - 1}),
      partner (at, id, region) as (values ${partners.join()}),
      workload (at, id) as (values ${workloads.join()}),
      life (name, detail, later, amount, every, first, last) as (values ${lives.join()})
      select partner.id as partner, workload.id as workload, partner.region as region, life.name as name,
        ${today - days} + (n * 7 % ${days}) + life.later as day, life.detail as detail,
        count(*) as count, cast(sum(life.amount) as bigint) as amount
      from numbers
        join partner on partner.at = (n * 7919 + n / 101) % ${partners.length}
        join workload on workload.at = (n * 31 + n / 89) % ${workloads.length}
        join life on n % life.every between life.first and life.last
      group by 1, 2, 3, 4, 5, 6`);
    for (const [partner, workload] of [
      ['partner', 'workload'],
      ['partner', "''"],
      ["''", 'workload'],
      ["''", "''"],
    ])
      await run(`insert into daily_sum
        select ${partner}, ${workload}, region, name, day, detail, 0, cast(sum(count) as bigint), cast(sum(amount) as bigint)
        from made where day <= ${today} group by 1, 2, region, name, day, detail order by 1, 2, 3, 4, 5, 6`);
    await run('drop table made');
    if (store.dialect === 'postgres') await run('analyze daily_sum');
  });
}
