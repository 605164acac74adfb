import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gather, gatherJob } from '../../../src/engine/outbox/reminders/gather.ts';
import { erasePerson } from '../../../src/engine/privacy/erase-person.ts';
import { kinds } from '../../../src/features/index.ts';
import { heldLines, linesOf } from '../../../src/store/cards/lines.ts';
import { identitiesOf } from '../../../src/store/privacy/identity.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { randomFrom } from '../../chaos/random.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';

const minute = 60_000;
const frank = idOf('frank');

describe.each(engines)('reminders that share a message (%s)', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  /** So many reminders for Frank fall due now. */
  const fallDue = async (count: number): Promise<string[]> => {
    const slots: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const streamId = await test.submitted();
      const slot = `${streamId}:1:reminder:${frank}`;
      const view = { kind: 'request', streamId, purpose: 'reminder', event: 1 };
      const line = { slot, recipient: frank, view, listKind: 'reminders' };
      await test.store.transaction((db) => gather(db, test.desk, [line]));
      slots.push(slot);
    }
    return slots;
  };
  /** The job that is due; others are left to themselves. */
  const nextDue = async (): Promise<Job | undefined> => {
    for (;;) {
      const who = { owner: 'w', now: test.now(), leaseEnd: test.now() + minute };
      const job = await test.store.transaction((db) => claim(db, engine, who));
      if (!job || job.kind === gatherJob.kind) return job;
      await test.store.db
        .updateTable('job')
        .set({ state: 'done' })
        .where('id', '=', job.id)
        .execute();
    }
  };
  const cards = async (): Promise<string[]> => {
    const rows = await test.store.db
      .selectFrom('card')
      .select('slot')
      .where('recipient', '=', frank)
      .where('slot', 'like', '%reminder%')
      .orderBy('slot')
      .execute();
    return rows.map(({ slot }) => slot);
  };
  const told = async (): Promise<string[]> =>
    (await linesOf(test.store.db, (await cards())[0] ?? '')).map(({ slot }) => slot);
  it('are told once by two instances of which one was frozen', async () => {
    const slots = await fallDue(3);
    const frozen = await nextDue();
    test.passes(2 * minute);
    const other = await nextDue();
    if (!frozen || !other) throw new Error('nothing is due');
    await perform(test.desk, other);
    await expect(perform(test.desk, frozen)).rejects.toThrow('lost the lease');
    expect(await cards()).toHaveLength(1);
    expect(await told()).toEqual(slots);
    expect(await heldLines(test.store.db, frank)).toEqual([]);
  });

  it('wait for the end of the half hour where one has just been told, and one alone is itself', async () => {
    const [first] = await fallDue(1);
    const now = await nextDue();
    if (now) await perform(test.desk, now);
    expect(await cards()).toEqual([first]);
    test.passes(minute);
    const [second] = await fallDue(1);
    expect(await nextDue()).toBeUndefined();
    test.passes(29 * minute - 1);
    expect(await nextDue()).toBeUndefined();
    test.passes(1);
    const later = await nextDue();
    if (later) await perform(test.desk, later);
    expect(await cards()).toEqual([first, second]);
  });

  it.each([1, 2, 3])(
    'come at most once in half an hour, however they fall due, and all of them come (seed %d)',
    async (seed) => {
      const random = randomFrom(seed, 'reminders').next;
      const due: string[] = [];
      const sent: number[] = [];
      for (let step = 0; step < 30; step += 1) {
        if (random() < 0.5) due.push(...(await fallDue(1 + Math.floor(random() * 3))));
        // In between the worker looks, at times late.
        for (const passed of [Math.floor(random() * 12) * minute, 0]) {
          test.passes(passed);
          const before = (await cards()).length;
          for (let job = await nextDue(); job; job = await nextDue()) await perform(test.desk, job);
          const fresh = (await cards()).length - before;
          expect(fresh).toBeLessThanOrEqual(1);
          if (fresh > 0) sent.push(test.now());
        }
      }
      test.passes(31 * minute);
      for (let job = await nextDue(); job; job = await nextDue()) await perform(test.desk, job);
      for (const [index, at] of sent.entries())
        if (index > 0) expect(at - (sent[index - 1] ?? 0)).toBeGreaterThanOrEqual(30 * minute);
      const all = await Promise.all(
        (await cards()).map(async (slot) => {
          const lines = await linesOf(test.store.db, slot);
          return lines.length > 0 ? lines.map((line) => line.slot) : [slot];
        }),
      );
      expect(all.flat().sort()).toEqual(due.toSorted());
    },
  );

  it('go with the person, told or not', async () => {
    await fallDue(2);
    const now = await nextDue();
    if (now) await perform(test.desk, now);
    await fallDue(1);
    const [who] = await identitiesOf(test.store.db, 'frank@fasttrack.example');
    if (who) await erasePerson({ ...test.desk, kinds }, who, true);
    for (const table of ['card_line', 'reminded'] as const) {
      const rows = await test.store.db.selectFrom(table).selectAll().execute();
      expect(rows.filter(({ recipient }) => recipient === frank)).toEqual([]);
    }
    expect(await cards()).toEqual([]);
  });
});
