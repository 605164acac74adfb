import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { requestNumber } from '../../../../src/domain/ids.ts';
import { act } from '../../../../src/engine/execute/act.ts';
import { lastNumber } from '../../../../src/store/streams/numbers.ts';
import { program, readerOf } from '../../../security/rights/people-around.ts';
import { formOf, requestIn } from '../../../security/rights/situations.ts';
import { anEngine, type TestEngine } from '../../../support/app/engine.ts';
import { engines } from '../../../support/databases/databases.ts';

const most = 1;

describe.each(engines)('two requests of one person at the same moment (%s)', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine, { ...program, mostRequestsADay: most });
  });
  afterEach(() => test.stop());

  /** A form of a new request, and the same form again for a request that was denied. */
  const twoForms = async (): Promise<readonly object[]> => {
    const denied = await requestIn(test, 'denied');
    const data = (await formOf(test)) as { readonly draftId: string };
    const { db } = test.store;
    const row = await db
      .selectFrom('draft')
      .selectAll()
      .where('id', '=', data.draftId)
      .executeTakeFirstOrThrow();
    const again = { id: randomUUID(), request_number: requestNumber(denied), again: 1 };
    await db
      .insertInto('draft')
      .values({ ...row, ...again })
      .execute();
    return [data, { ...data, draftId: again.id, topic: 'Another one' }];
  };
  const requests = async (): Promise<number> => {
    const { counted } = await test.store.db
      .selectFrom('request')
      .select((row) => row.fn.countAll<number>().as('counted'))
      .executeTakeFirstOrThrow();
    return Number(counted);
  };
  /** Until both wait for a number: each has looked by then how many there are. */
  const bothWait = async (): Promise<void> => {
    for (;;) {
      const { rows } = await sql<{ n: string }>`
        select count(*) as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(test.store.db);
      if (Number(rows[0]?.n) === 2) return;
    }
  };

  it('are no more than one person may submit in a day', async () => {
    const forms = await twoForms();
    const before = await requests();
    const numbered = (await lastNumber(test.store.db)) + most;
    const actor = await readerOf(test.store.db, 'owner');
    const submits = () =>
      Promise.all(
        forms.map((data) =>
          act(test.desk, { actor, deliveryKey: null, message: null }, 'form.submit', data),
        ),
      );
    let submitted: ReturnType<typeof submits> | undefined;
    if (engine === 'postgres')
      await test.store.transaction(async (db) => {
        await sql`update counter set value = value where name = 'stream'`.execute(db);
        submitted = submits();
        await bothWait();
      });
    const outcomes = await (submitted ?? submits());
    expect(await requests()).toBe(before + most);
    expect(outcomes.map(({ refusal }) => refusal?.code).sort()).toEqual(['too-many', undefined]);
    // No number is left out, and nothing that was typed is lost.
    expect(await lastNumber(test.store.db)).toBe(numbered);
    const kept = await test.store.db
      .selectFrom('draft')
      .select('id')
      .where('submitted_as', 'is', null)
      .execute();
    expect(kept).toHaveLength(1);
  });
});
