import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { postgresDialect } from '../../../../src/store/database/postgres/postgres.ts';
import type { Db, Tables } from '../../../../src/store/database/tables.ts';
import { claim } from '../../../../src/store/queue/claim.ts';
import { approved, assigned, submitted } from '../../../features/requests/domain/given.ts';
import { dropDatabase, migratedDatabaseFor } from '../../../support/databases/databases.ts';
import { store } from '../../../support/samples/stored-request.ts';
import { questions } from './questions.ts';

/** A step of the server's plan, as `explain (format json)` tells of it. */
interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Step[];
}

const grow = ['stream', 'request', 'event', 'card', 'job'].concat(
  ...['engagement', 'note_summary', 'note_order'],
);

/** Indexes that hold only what is open, waiting or dead, or are read from one end. */
const small = ['request_open_due', 'request_at_work'].concat(
  'request_for_team_due',
  ...['job_dead', 'job_due', 'job_held', 'job_to_deliver'],
);

/** Of joining and reading, for which nothing needs an index. */
const ways = ['seqscan', 'hashjoin', 'mergejoin'];

const steps = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(steps)];

/** The routes of the many jobs. */
const allRoutes = Array.from({ length: 40 }, (_, nr) => `route-${nr}`);

const isScan = (step: Step): boolean => {
  if (!grow.includes(step['Relation Name'] ?? '') || step['Index Cond']) return false;
  if (step['Node Type'] === 'Seq Scan') return true;
  return step['Node Type'].startsWith('Index') && !small.includes(step['Index Name'] ?? '');
};

describe('PostgreSQL', () => {
  const seen: CompiledQuery[] = [];
  let url: string | undefined;
  let db: Db;
  beforeAll(async () => {
    url = await migratedDatabaseFor('postgres', 'plans');
    db = new Kysely<Tables>({
      dialect: postgresDialect({ url: url ?? '', connections: 1 }),
      log: ({ query }) => void seen.push(query),
    });
    await store(db, 'SME-1', submitted);
    await store(db, 'SME-2', submitted, approved, assigned);
    await sql`
      insert into job (kind, dedupe_key, payload, route_key, due_at, created_at, attempts, state, fence)
      select 'timer', 'many-' || nr, '{}', 'route-' || nr % 40, nr, 1, 0, 'ready', 0
      from generate_series(1, 20000) nr`.execute(db);
    await sql`analyze job`.execute(db);
  });
  afterAll(async () => {
    await db.destroy();
    await dropDatabase(url);
  });

  async function explained(options: string, query: CompiledQuery): Promise<Step[]> {
    const asked = CompiledQuery.raw(`explain (${options}, format json) ${query.sql}`, [
      ...query.parameters,
    ]);
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Step }] }>(asked);
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => steps(Plan)));
  }

  // It plans before it knows the values: an index of what is ready serves where the text says so.
  it.each(Object.entries(questions('postgres')))(
    'has an index for %s whatever the values are',
    async (_, ask) => {
      seen.length = 0;
      await ask(db);
      const asked = seen.filter(({ sql: text }) =>
        /^\s*(select|insert|update|delete|with)/.test(text),
      );
      expect(asked).not.toEqual([]);
      // Where there is an index for it, the few rows of a test are read by it.
      for (const way of ways) await sql.raw(`set enable_${way} = off`).execute(db);
      const plans: Step[] = [];
      for (const { sql: text } of asked)
        plans.push(...(await explained('generic_plan', CompiledQuery.raw(text))));
      for (const way of ways) await sql.raw(`reset enable_${way}`).execute(db);
      expect(plans.filter(isScan)).toEqual([]);
    },
  );

  it.each([
    ['however many are due or wait', { busy: ['route-1'] }],
    ['however many were passed over before', { busy: allRoutes, since: 1_990 }],
  ])('reads a few rows for the next job, %s', async (_, choice) => {
    seen.length = 0;
    const lease = { owner: 'me', now: 2_000, leaseEnd: 3_000 };
    await db.transaction().execute((held) => claim(held, 'postgres', lease, choice));
    const claims = seen.filter(({ sql: text }) => text.startsWith('update'));
    expect(claims).toHaveLength(1);
    for (const query of claims) {
      const plan = await explained('analyze', query);
      const read = plan
        .filter((step) => step['Relation Name'] === 'job')
        .map((step) => (step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0));
      expect(Math.max(...read)).toBeLessThan(20);
    }
  });
});
