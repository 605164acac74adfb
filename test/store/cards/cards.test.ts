import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { View } from '../../../src/features/views.ts';
import {
  forgetCard,
  insertCards,
  loadCard,
  markStale,
  mustShow,
} from '../../../src/store/cards/cards.ts';
import {
  markUndeliverable,
  reviveCards,
  undeliverableOf,
} from '../../../src/store/cards/reachability.ts';
import {
  bindView,
  clickedBefore,
  markAnswered,
  markGone,
  markShown,
  shownByAnswer,
  viewOfMessage,
} from '../../../src/store/cards/shown-cards.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const status = { kind: 'request', streamId: 'SME-1001', purpose: 'status', event: 1 } as const;
const formView: View = { kind: 'form', draftId: 'd1' };
const message = { conversationId: 'a:1', activityId: '100' };
const shown = { ...message, revision: 1, hash: 'h1', offer: 'o1' };

describe.each(engines)('cards on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());

  it('are opened once for each slot', async () => {
    const { db } = test.store;
    expect(await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: status }])).toEqual([
      { slot: 's', recipient: 'contoso/101' },
    ]);
    expect(
      await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: formView }]),
    ).toEqual([]);
    expect(await loadCard(db, 's')).toEqual({
      slot: 's',
      recipient: 'contoso/101',
      view: status,
      conversationId: null,
      activityId: null,
      wanted: 1,
      shown: 0,
      shownHash: null,
      shownOffer: null,
      undeliverable: null,
      mailedTo: null,
    });
    expect(await loadCard(db, 'none')).toBeUndefined();
  });

  it('know where they stand once shown, and nothing of it once gone', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: status }]);
    await markShown(db, 's', shown);
    expect(await loadCard(db, 's')).toMatchObject({ ...message, shown: 1, shownHash: 'h1' });
    expect(await viewOfMessage(db, message)).toEqual(status);
    await markGone(db, 's');
    expect(await loadCard(db, 's')).toMatchObject({
      activityId: null,
      shown: 0,
      shownHash: null,
      shownOffer: null,
    });
    expect(await viewOfMessage(db, message)).toBeUndefined();
  });

  it('are what the answer to a click shows, unless an edit was wanted before', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: status }]);
    await markShown(db, 's', shown);
    await markStale(db, { streamId: 'SME-1001' });
    await shownByAnswer(db, message);
    expect(await loadCard(db, 's')).toMatchObject({ wanted: 2, shown: 2, shownHash: null });
    await markAnswered(db, message, 'o2');
    expect(await loadCard(db, 's')).toMatchObject({ shownOffer: 'o2' });
    await markStale(db, { streamId: 'SME-1001' });
    await markStale(db, { streamId: 'SME-1001' });
    await shownByAnswer(db, message);
    expect(await loadCard(db, 's')).toMatchObject({ wanted: 4, shown: 2, shownOffer: 'o2' });
  });

  it('know what they offer as long as nothing else is wanted of them', async () => {
    const { db } = test.store;
    const offer = async () => (await loadCard(db, 's'))?.shownOffer;
    await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: status }]);
    await markShown(db, 's', shown);
    expect(await offer()).toBe('o1');
    await markAnswered(db, message, 'o2');
    expect(await offer()).toBe('o2');
    await markStale(db, { streamId: 'SME-1001' });
    await markAnswered(db, message, 'o3');
    expect(await offer()).toBe('o2');
    await markShown(db, 's', shown);
    expect(await offer()).toBeNull();
    await markShown(db, 's', { ...shown, revision: 2 });
    await mustShow(db, 'SME-1001', 'fabrikam/102');
    await mustShow(db, 'SME-1002');
    expect(await offer()).toBe('o1');
    await mustShow(db, 'SME-1001', 'contoso/101');
    expect(await offer()).toBeNull();
    await markShown(db, 's', { ...shown, revision: 2 });
    await mustShow(db, 'SME-1001');
    expect(await offer()).toBeNull();
  });

  it('show something else on the message that was clicked: its own slot, if it has one', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: formView }]);
    await markShown(db, 's', shown);
    expect(await bindView(db, message, 'contoso/101', status)).toBe('s');
    expect(await viewOfMessage(db, message)).toEqual(status);
    expect(await markStale(db, { draftId: 'd1' })).toEqual([]);
    expect(await markStale(db, { streamId: 'SME-1001' })).toEqual([
      { slot: 's', recipient: 'contoso/101' },
    ]);
  });

  it('take a message in that was not known', async () => {
    const { db } = test.store;
    expect(await bindView(db, message, 'contoso/101', status)).toBe('seen:a:1:100');
    expect(await bindView(db, message, 'contoso/101', formView)).toBe('seen:a:1:100');
    expect(await viewOfMessage(db, message)).toEqual(formView);
  });

  it('take a message in again of which Teams once said that it is gone', async () => {
    const { db } = test.store;
    const slot = await bindView(db, message, 'contoso/101', status);
    await markGone(db, slot);
    expect(await bindView(db, message, 'contoso/101', formView)).toBe(slot);
    expect(await loadCard(db, slot)).toMatchObject({ ...message, view: formView });
    await markGone(db, slot);
    await markShown(db, slot, { ...shown, activityId: '101' });
    expect(await bindView(db, message, 'contoso/101', status)).toBe(slot);
    expect(await viewOfMessage(db, message)).toEqual(status);
  });

  it('are one where the click was faster than the answer of Teams', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 's', recipient: 'contoso/101', view: status }]);
    await bindView(db, message, 'contoso/101', formView);
    const clicked = await clickedBefore(db, 's', message);
    await markShown(db, 's', { ...shown, clicked });
    expect(await loadCard(db, 'seen:a:1:100')).toBeUndefined();
    expect(await loadCard(db, 's')).toMatchObject({ ...message, view: formView });
    expect(await markStale(db, { draftId: 'd1' })).toHaveLength(1);
  });

  it('about a request, or a draft, are all wanted anew, and no others', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 'a', recipient: 'contoso/101', view: status }]);
    await insertCards(db, [
      {
        slot: 'b',
        recipient: 'x@y.example',
        view: { kind: 'news', streamId: 'SME-1001', event: 2 },
      },
    ]);
    await insertCards(db, [
      { slot: 'c', recipient: 'contoso/101', view: { ...status, streamId: 'SME-1002' } },
    ]);
    await insertCards(db, [{ slot: 'd', recipient: 'contoso/101', view: formView }]);
    await insertCards(db, [{ slot: 'e', recipient: 'contoso/101', view: { kind: 'help' } }]);
    const slots = async (about: Parameters<typeof markStale>[1]) =>
      (await markStale(db, about)).map(({ slot }) => slot).sort();
    expect(await slots({ streamId: 'SME-1001' })).toEqual(['a', 'b']);
    expect(await slots({ draftId: 'd1' })).toEqual(['d']);
    expect(await slots({ streamId: 'SME-10010' })).toEqual([]);
    expect((await loadCard(db, 'a'))?.wanted).toBe(2);
    expect((await loadCard(db, 'c'))?.wanted).toBe(1);
  });

  it('that cannot be delivered rest, are told to the admin, and come back', async () => {
    const { db } = test.store;
    await insertCards(db, [{ slot: 'a', recipient: 'contoso/101', view: status }]);
    await insertCards(db, [{ slot: 'b', recipient: 'fabrikam/102', view: status }]);
    await markUndeliverable(db, 'a', 'blocked');
    await markUndeliverable(db, 'b', 'rejected');
    expect(await markStale(db, { streamId: 'SME-1001' })).toEqual([]);
    expect(await undeliverableOf(db, 'SME-1001')).toMatchObject([
      { recipient: 'contoso/101', reason: 'blocked' },
      { recipient: 'fabrikam/102', reason: 'rejected' },
    ]);
    await reviveCards(db, 'contoso/101');
    expect(await markStale(db, { streamId: 'SME-1001' })).toEqual([
      { slot: 'a', recipient: 'contoso/101' },
    ]);
    expect(await undeliverableOf(db, 'SME-1001')).toHaveLength(1);
  });

  it('that are forgotten can be opened again', async () => {
    const { db } = test.store;
    await insertCards(db, [
      { slot: 'greeting', recipient: 'contoso/101', view: { kind: 'greeting' } },
    ]);
    await forgetCard(db, 'greeting');
    expect(
      await insertCards(db, [
        { slot: 'greeting', recipient: 'contoso/101', view: { kind: 'greeting' } },
      ]),
    ).toHaveLength(1);
  });
});
