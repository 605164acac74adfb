import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { slotOfMessage, slotTagOf } from '../../../src/engine/outbox/card/duplicate-messages.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { loadCard } from '../../../src/store/cards/cards.ts';
import { type Place, slotAt } from '../../../src/store/cards/duplicates.ts';
import { forgetRoute } from '../../../src/store/people/routes.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { renewLeases } from '../../../src/store/queue/leases.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';
import { teamsInMemory } from '../../support/teams/teams-in-memory.ts';

const lease = 20_000;

/** Petra has seen, or clicked on, a message of this mark at this place. */
const slotSeen = async (test: TestEngine, place: Place, mark: string) => {
  const known = await slotAt(test.store.db, place);
  return slotOfMessage(test.desk, await test.reader('petra'), { ...place, known }, mark);
};

describe.each(engines)('a message that may stand twice, on %s', (engine) => {
  let test: TestEngine;
  let teams: ReturnType<typeof teamsInMemory>;
  beforeEach(async () => {
    test = await anEngine(engine);
    await test.met('petra');
    teams = teamsInMemory();
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 'help', idOf('petra'), { kind: 'help' }),
    );
  });
  afterEach(() => test.stop());

  const take = (owner: string): Promise<Job | undefined> =>
    test.store.transaction((db) =>
      claim(db, engine, { owner, now: test.now(), leaseEnd: test.now() + lease }),
    );
  const taken = async (owner: string): Promise<Job> => {
    const job = await take(owner);
    if (!job) throw new Error('nothing is due');
    return job;
  };
  const works = async (owner: string): Promise<void> => {
    await perform(test.desk, await taken(owner), teams);
  };
  const looksAt = (activityId: string) =>
    slotSeen(test, { conversationId: 'a:petra', activityId }, slotTagOf('help', idOf('petra')));

  it('is taken away again by a worker that was frozen while somebody else sent it', async () => {
    teams.plans(async () => {
      test.passes(lease);
      await works('second');
    });
    await expect(works('first')).rejects.toThrow('lost the lease');
    expect(await loadCard(test.store.db, 'help')).toMatchObject({ activityId: 'm1' });
    await works('second');
    expect(teams.calls).toEqual(['send a:petra help', 'send a:petra help', 'remove a:petra m2']);
    expect(await take('second')).toBeUndefined();
  });

  it('that is seen while it is sent once more stays, and the new one goes', async () => {
    teams.plans('in-doubt');
    await works('w');
    test.passes(6_000);
    teams.plans(async () => {
      expect(await looksAt('arrived')).toMatchObject({ activityId: 'arrived', slot: 'help' });
    });
    await works('w');
    expect(await loadCard(test.store.db, 'help')).toMatchObject({ activityId: 'arrived' });
    while (await due()) await works('w');
    expect(teams.forget().sort()).toEqual([
      'edit a:petra arrived help',
      'remove a:petra m1',
      'send a:petra help',
      'send a:petra help',
    ]);
  });

  it('that is being taken away never becomes the one that stays', async () => {
    await works('w');
    expect(await looksAt('copy')).toMatchObject({ activityId: 'm1' });
    await test.store.db.updateTable('card').set({ activity_id: null }).execute();
    expect(await looksAt('copy')).toMatchObject({ activityId: 'copy', slot: 'seen:a:petra:copy' });
    expect(await loadCard(test.store.db, 'help')).toMatchObject({ activityId: null });
  });

  it('is taken away once, however often it is looked at', async () => {
    await works('w');
    for (let look = 0; look < 3; look += 1) await looksAt('copy');
    await works('w');
    await looksAt('copy');
    expect(await due()).toBe(false);
    expect(teams.calls).toEqual(['send a:petra help', 'remove a:petra copy']);
  });

  it.each([
    ['message-gone', false],
    ['blocked', false],
    ['rejected', false],
    ['throttled', true],
    ['in-doubt', true],
  ] as const)('whose removal fails as %s: tried again %s', async (reason, again) => {
    await works('w');
    await looksAt('copy');
    teams.plans(reason);
    await works('w');
    test.passes(lease);
    expect(await due()).toBe(again);
  });

  it('stays its worker’s as long as that one lives, and nobody else’s lease grows with it', async () => {
    const job = await taken('alive');
    test.passes(15_000);
    await renewLeases(test.store.db, 'alive', [job.id], test.now() + lease);
    await renewLeases(test.store.db, 'another', [job.id], test.now() + 10 * lease);
    test.passes(19_999);
    expect(await take('another')).toBeUndefined();
    test.passes(1);
    expect(await take('another')).toMatchObject({ id: job.id, fence: job.fence + 1 });
  });

  async function due(): Promise<boolean> {
    const rows = await test.store.db
      .selectFrom('job')
      .select('id')
      .where('state', '=', 'ready')
      .where('due_at', '<=', test.now())
      .execute();
    return rows.length > 0;
  }

  describe('to somebody whom only the program had named when it was written', () => {
    const mail = 'petra@contoso.example';
    const slot = `SME-1:1:news:${mail}`;
    const copy = { conversationId: 'a:petra', activityId: 'copy' };
    beforeEach(async () => {
      await works('w');
      teams.forget();
      await test.store.transaction((db) => sendCard(db, test.desk, slot, mail, { kind: 'help' }));
    });
    const seen = () => slotSeen(test, copy, slotTagOf(slot, mail));

    it('is known by its mark and not sent again', async () => {
      expect(await seen()).toMatchObject({ slot, activityId: 'copy' });
    });

    it('goes as soon as it is seen', async () => {
      await works('w');
      expect(await seen()).toMatchObject({ slot, activityId: 'm2' });
      await works('w');
      expect(teams.calls).toEqual(['send a:petra help', 'remove a:petra copy']);
    });

    it('goes where a frozen worker had sent it', async () => {
      teams.plans(async () => {
        test.passes(lease);
        await works('second');
      });
      await expect(works('first')).rejects.toThrow('lost the lease');
      await works('second');
      expect(teams.calls.at(-1)).toBe('remove a:petra m3');
    });

    it('goes even while the chat of its reader is forgotten', async () => {
      await works('w');
      await seen();
      await test.met('frank');
      await test.store.transaction((db) => forgetRoute(db, idOf('petra'), 'a:petra'));
      await works('w');
      expect(teams.calls.at(-1)).toBe('remove a:petra copy');
    });
  });

  it('is known by its mark, whatever else stands in the name of its slot', async () => {
    const { db } = test.store;
    for (const slot of ['SME-1:1:news:petra@contoso.example', 'seen:19:a@thread.v2:m', 'help']) {
      const place = { conversationId: 'a:petra', activityId: `arrived ${slot}` };
      await test.store.transaction((tx) =>
        sendCard(tx, test.desk, slot, idOf('petra'), { kind: 'help' }),
      );
      const mark = slotTagOf(slot, idOf('petra'));
      expect(await slotSeen(test, place, mark)).toMatchObject({ slot });
      expect(await loadCard(db, slot)).toMatchObject({ activityId: place.activityId });
    }
    expect(slotTagOf(`SME-1:1:news:${idOf('petra')}`, idOf('petra'))).toBe('SME-1:1:news:@');
  });
});
