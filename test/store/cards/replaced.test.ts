import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { insertCards, loadCard, markAllStale, markStale } from '../../../src/store/cards/cards.ts';
import { otherCards, replaceCards } from '../../../src/store/cards/replaced.ts';
import {
  bindView,
  markShown,
  mustShowMessage,
  viewOfMessage,
} from '../../../src/store/cards/shown-cards.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const view = { kind: 'request', streamId: 'SME-1001', purpose: 'decide', event: 1 } as const;
const frank = 'fasttrack/201';

describe.each(engines)('cards whose place a newer one takes, on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());

  const at = (slot: string) => ({ conversationId: 'a:1', activityId: slot });
  const sends = async (slot: string, more: { recipient?: string; view?: object } = {}) => {
    const { db } = test.store;
    await insertCards(db, [{ slot, recipient: frank, view, ...more } as never]);
    await markShown(db, slot, { ...at(slot), revision: 1, hash: 'h', offer: null });
  };
  const others = async () =>
    (await otherCards(test.store.db, 'SME-1001', frank, 'new')).map(({ slot }) => slot);

  it('are those of the same reader about the same thing that are in the chat', async () => {
    const { db } = test.store;
    await sends('old');
    await sends('new');
    await sends('of another', { recipient: 'fasttrack/202' });
    await sends('about another', { view: { ...view, streamId: 'SME-1002' } });
    await insertCards(db, [{ slot: 'on its way', recipient: frank, view }]);
    expect(await others()).toEqual(['old']);
    await replaceCards(db, ['old'], 'news:2');
    expect(await others()).toEqual(['old']);
    await replaceCards(db, ['old'], 'card');
    expect(await others()).toEqual([]);
  });

  it('know by what, until their reader works there again', async () => {
    const { db } = test.store;
    await sends('old');
    await replaceCards(db, ['old'], 'card');
    expect(await loadCard(db, 'old')).toMatchObject({ wanted: 2, view: { replaced: 'card' } });
    expect(await viewOfMessage(db, at('old'))).toEqual({ ...view, replaced: 'card' });
    await mustShowMessage(db, at('old'));
    expect(await viewOfMessage(db, at('old'))).toEqual(view);
    await replaceCards(db, ['old'], 'card');
    await bindView(db, at('old'), frank, { ...view, replaced: 'card' });
    expect(await viewOfMessage(db, at('old'))).toEqual(view);
  });

  it('never change again once the trace of them is shown, but for what was erased', async () => {
    const { db } = test.store;
    await sends('old');
    await replaceCards(db, ['old'], 'card');
    expect(await markStale(db, { streamId: 'SME-1001' })).toHaveLength(1);
    const trace = {
      ...at('old'),
      revision: 3,
      hash: 't',
      offer: null,
      isTrace: true,
    };
    await markShown(db, 'old', trace);
    expect(await markStale(db, { streamId: 'SME-1001' })).toEqual([]);
    expect(await markAllStale(db, 'SME-1001')).toEqual([{ slot: 'old', recipient: frank }]);
    // Opened while its last edit was on the way.
    await bindView(db, at('old'), frank, view);
    await markShown(db, 'old', trace);
    expect(await markStale(db, { streamId: 'SME-1001' })).toHaveLength(1);
  });
});
