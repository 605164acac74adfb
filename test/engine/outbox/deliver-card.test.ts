import { describe, expect, it } from '@jest/globals';
import { loadCard } from '../../../src/store/cards/cards.ts';
import { bindView } from '../../../src/store/cards/shown-cards.ts';
import type { Store } from '../../../src/store/database/open.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';
import { givenCards, minute, second } from './given-cards.ts';

describe.each(engines)('a card on %s', (engine) => {
  const given = givenCards(engine);
  const { job, deliver, everything, help, pending } = given;

  /** A triaged request of which Petra has been told, in place of the confirmation; the other cards wait for their edit. */
  const triaged = async () => {
    const id = await given.test.submitted();
    await everything();
    await given.test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    await deliver();
    await deliver();
    given.teams.forget();
    return id;
  };

  it('is sent once, and each later change edits it', async () => {
    const id = await given.test.submitted();
    expect((await everything()).sort()).toEqual([
      'send a:adam triage submitted',
      'send a:anna triage submitted',
      'send a:frank decide submitted',
      'send a:petra confirmation submitted',
    ]);
    await given.test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    // The three cards have changed; Petra is told, in place of the confirmation.
    expect((await everything()).map((call) => call.replace(/ m\d/, '')).sort()).toEqual([
      'edit a:adam triage triaged',
      'edit a:anna triage triaged',
      'edit a:frank decide triaged',
      'edit a:petra trace',
      'send a:petra news triaged',
    ]);
  });

  it('collapses what happens before it is sent', async () => {
    const id = await given.test.submitted();
    await given.test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    await given.test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const calls = await everything();
    expect(calls.filter((call) => call.startsWith('send')).sort()).toEqual([
      'send a:adam assign approved',
      'send a:adam triage approved',
      'send a:anna assign approved',
      'send a:anna triage approved',
      'send a:frank decide approved',
      'send a:petra confirmation approved',
      'send a:petra news approved',
      'send a:petra news triaged',
    ]);
    expect(
      calls
        .slice(8)
        .map((call) => call.replace(/ m\d/, ''))
        .sort(),
    ).toEqual([
      'edit a:adam trace',
      'edit a:anna trace',
      'edit a:petra trace',
      'edit a:petra trace',
    ]);
  });

  it('that would not change is not edited', async () => {
    await help();
    await everything();
    await given.test.store.db.updateTable('job').set({ state: 'ready' }).execute();
    given.test.passes(minute);
    expect(await everything()).toEqual([]);
    expect(given.test.counted.at(-1)).toBe('delivery unchanged');
    expect(await pending()).toMatchObject({ pending: 0 });
  });

  it('takes the place of an older one only once it is in the chat', async () => {
    const id = await given.test.submitted();
    await everything();
    await given.test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    given.teams.plans('unreachable');
    const calls = async () => (await everything()).filter((call) => call.includes('a:petra'));
    expect((await calls()).filter((call) => call.includes('trace'))).toEqual([]);
    given.test.passes(2 * second);
    expect((await calls()).map((call) => call.replace(/ m\d/, ''))).toEqual([
      'send a:petra news triaged',
      'edit a:petra trace',
    ]);
  });

  it('whose message was deleted becomes a new message', async () => {
    const id = await triaged();
    given.teams.plans('message-gone');
    const [edit, send] = await everything();
    expect(edit).toMatch(/^edit a:(anna|adam|frank) m\d (triage|decide) triaged$/);
    expect(send).toBe(edit?.replace('edit', 'send').replace(/ m\d/, ''));
    await given.test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const edits = (await everything()).filter((call) => call.startsWith('edit'));
    expect(edits.filter((call) => call.includes(' m5 '))).toHaveLength(1);
  });

  it('whose message was deleted is not sent again for the line that would be left of it', async () => {
    const id = await given.test.submitted();
    await everything();
    await given.test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    await deliver();
    given.teams.plans('message-gone');
    await deliver();
    await given.test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const calls = (await everything()).filter((call) => call.includes('a:petra'));
    expect(calls.map((call) => call.replace(/ m\d/, ''))).toEqual([
      'send a:petra news triaged',
      'edit a:petra trace',
      'send a:petra news approved',
      'edit a:petra trace',
    ]);
  });

  it('whose state changes while it is sent is edited afterwards', async () => {
    const id = await given.test.submitted();
    const withdraw = { verb: 'request.withdraw', comment: null } as const;
    given.teams.plans(async () => void (await given.test.does('petra', withdraw, id, 1)));
    const calls = await everything();
    const first = calls[0] ?? '';
    const [, chat] = first.split(' ');
    const ofChat = calls.filter((call) => call.split(' ')[1] === chat);
    expect(ofChat.some((call) => call.startsWith('edit') && call.endsWith('withdrawn'))).toBe(true);
  });

  it('that shows something else by a click while it is edited is edited afterwards', async () => {
    await triaged();
    given.teams.plans(async () => {
      await given.test.store.transaction(async (db) => {
        const cards = await db.selectFrom('card').selectAll().execute();
        for (const { conversation_id: conversationId, activity_id: activityId, recipient } of cards)
          if (conversationId && activityId)
            await bindView(db, { conversationId, activityId }, recipient, { kind: 'help' });
      });
    });
    const calls = await everything();
    const [, chat] = (calls[0] ?? '').split(' ');
    const ofChat = calls.filter((call) => call.split(' ')[1] === chat);
    expect(ofChat.map((call) => call.replace(/ m\d/, ''))).toEqual([
      expect.stringMatching(/^edit a:(anna|adam|frank) (triage|decide) triaged$/),
      `edit ${chat} help`,
    ]);
  });

  it('of a worker that lost its lease writes nothing', async () => {
    await help();
    const late = await job();
    given.test.passes(minute);
    const alive = await job();
    await perform(given.test.desk, alive, given.teams);
    const before = await given.test.dump();
    await expect(
      perform(given.test.desk, late, {
        delivery: {
          ...given.teams.delivery,
          render: () => ({ card: { other: 1 }, summary: 'late' }),
        },
      }),
    ).rejects.toThrow('lost the lease');
    expect(await given.test.dump()).toEqual(before);
    given.teams.plans('blocked');
    await expect(
      perform(given.test.desk, late, {
        delivery: {
          ...given.teams.delivery,
          render: () => ({ card: { other: 2 }, summary: 'late' }),
        },
      }),
    ).rejects.toThrow('lost the lease');
    expect(await given.test.dump()).toEqual(before);
  });

  it('that cannot be rendered is buried and stops no other', async () => {
    await help();
    const broken = {
      ...given.teams.delivery,
      render: () => {
        throw new Error('no words');
      },
    };
    await deliver(broken);
    expect(await loadCard(given.test.store.db, 'help')).toMatchObject({
      undeliverable: 'rejected',
    });
  });

  it('is not given up for a fault of our own database', async () => {
    await help();
    const down: Store = {
      ...given.test.store,
      transaction: () => Promise.reject(new Error('no database')),
    };
    const claimed = await job();
    await expect(perform(given.test.deskOn(down), claimed, given.teams)).rejects.toThrow(
      'no database',
    );
    expect(await pending()).toMatchObject({ pending: 1, undeliverable: 0 });
    given.test.passes(minute);
    await deliver();
    expect(await pending()).toMatchObject({ pending: 0, undeliverable: 0 });
  });
});
