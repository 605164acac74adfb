import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { AppContext } from '../../../src/engine/context.ts';
import { handlersOf } from '../../../src/engine/queue/job.ts';
import { startWorker, type Worker } from '../../../src/engine/queue/worker/worker.ts';
import { requestReschedule, rulesJob } from '../../../src/engine/timers/reschedule-all.ts';
import { nextDue } from '../../../src/store/queue/queue-state.ts';

import { monday } from '../../features/requests/domain/given.ts';
import { anEngine, program, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

const requests = 60;
const day = 24 * 60 * 60_000;

describe.each(engines)('changed deadlines on %s', (engine) => {
  let test: TestEngine;
  let relay: Worker | undefined;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(async () => {
    await relay?.stop();
    await test.stop();
  });

  const changed = (): AppContext => ({
    ...test.desk,
    program: () => ({ ...program, deadlines: { ...program.deadlines, decision: { days: 2 } } }),
  });
  /** So many timers that tell of a decision which is overdue in so many days. */
  const overdueIn = async (days: number): Promise<number> => {
    const { timers } = await test.store.db
      .selectFrom('job')
      .select((row) => row.fn.countAll<number>().as('timers'))
      .where('kind', '=', 'timer')
      .where('dedupe_key', 'like', `timer:%:overdue:decision:${monday + days * day}:%`)
      .executeTakeFirstOrThrow();
    return Number(timers);
  };
  const runs = async (desk: AppContext): Promise<void> => {
    relay = await startWorker(desk, handlersOf(desk, [rulesJob]));
    await relay.settled();
  };

  it('reach every open request, in the background and once', async () => {
    for (let index = 0; index < requests; index += 1) await test.submitted();
    expect([await overdueIn(5), await overdueIn(2)]).toEqual([requests, 0]);
    const desk = changed();
    await requestReschedule(desk);
    expect(await overdueIn(2)).toBe(0);
    await runs(desk);
    expect(await overdueIn(2)).toBe(requests);
    await requestReschedule(desk);
    expect(await nextDue(test.store.db, [rulesJob.kind])).toBeUndefined();
  });

  it('find what an earlier version did not keep: that a decision is late, told once already', async () => {
    const id = await test.submitted();
    const due = monday + 5 * day;
    test.passes(5 * day);
    await test.clockDoes(id, { kind: 'overdue', of: 'decision', due });
    const { db } = test.store;
    const stored = async () => {
      const { body } = await db
        .selectFrom('stream')
        .select('body')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return JSON.parse(body) as Record<string, unknown>;
    };
    const { waited, ...without } = await stored();
    expect(waited).toMatchObject([{ of: 'late', step: 0 }]);
    await db
      .updateTable('stream')
      .set({ body: JSON.stringify(without) })
      .where('id', '=', id)
      .execute();
    await db.deleteFrom('job').where('dedupe_key', 'like', 'timer:%').execute();
    const desk = changed();
    await requestReschedule(desk);
    await runs(desk);
    expect(await stored()).toMatchObject({ ...without, waited, erasures: 1 });
    const late = await db
      .selectFrom('job')
      .select('dedupe_key')
      .where('dedupe_key', 'like', 'timer:%:wait:late%')
      .execute();
    expect(late).toHaveLength(2);
  });

  it('leave a row as it is that somebody has changed', async () => {
    const id = await test.submitted();
    const { db } = test.store;
    await db
      .updateTable('stream')
      .set((row) => ({ body: sql<string>`replace(${row.ref('body')}, 'Petra', 'Paula')` }))
      .where('id', '=', id)
      .execute();
    const body = () =>
      db.selectFrom('stream').select('body').where('id', '=', id).executeTakeFirstOrThrow();
    const before = await body();
    const desk = changed();
    await requestReschedule(desk);
    await runs(desk);
    expect(await body()).toEqual(before);
  });

  it('wait for an instance that goes by them', async () => {
    await test.submitted();
    await requestReschedule(changed());
    await runs(test.desk);
    expect(await overdueIn(2)).toBe(0);
    await relay?.stop();
    test.passes(5_000);
    await runs(changed());
    expect(await overdueIn(2)).toBe(1);
  });
});
