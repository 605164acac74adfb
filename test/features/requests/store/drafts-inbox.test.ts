import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  insertDraft,
  loadDraft,
  openDraftOf,
  type StoredDraft,
  saveDraft,
} from '../../../../src/features/requests/store/drafts.ts';
import { Clash } from '../../../../src/store/database/open.ts';
import { answered, forgetOld, remember } from '../../../../src/store/queue/inbox.ts';
import { engines } from '../../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../../support/databases/stores.ts';
import { monday } from '../domain/given.ts';

const draft = (id: string, but: Partial<StoredDraft> = {}): StoredDraft => ({
  id,
  owner: 'contoso/101',
  step: 'need',
  version: 1,
  typed: { topic: 'Ünï 🦊', seatCount: '0' },
  requestId: null,
  lastVerb: 'form.open',
  submittedAs: null,
  discarded: false,
  again: false,
  ...but,
});

describe.each(engines)('drafts on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
  });
  afterAll(() => test.stop());

  it('come back as they were, right or wrong, also after a restart', async () => {
    await insertDraft(test.store.db, draft('a'), monday);
    await test.reopen();
    expect(await loadDraft(test.store.db, 'a')).toEqual(draft('a'));
    expect(await loadDraft(test.store.db, 'none')).toBeUndefined();
  });
  it('clash where they went on meanwhile', async () => {
    const next = draft('a', { version: 2, step: 'why' });
    await saveDraft(test.store.db, next, monday);
    await expect(saveDraft(test.store.db, next, monday)).rejects.toThrow(Clash);
    await expect(saveDraft(test.store.db, draft('none', { version: 2 }), monday)).rejects.toThrow(
      Clash,
    );
    expect(await loadDraft(test.store.db, 'a')).toEqual(next);
  });
  it('are found by their owner until submitted or discarded; a revision apart', async () => {
    const { db } = test.store;
    const revision = draft('r', { requestId: 'SME-1001' });
    await insertDraft(db, revision, monday + 1);
    expect(await openDraftOf(db, 'contoso/101', null)).toMatchObject({ id: 'a' });
    expect(await openDraftOf(db, 'contoso/101', 'SME-1001')).toEqual(revision);
    expect(await openDraftOf(db, 'contoso/101', 'SME-1002')).toBeUndefined();
    expect(await openDraftOf(db, 'contoso/102', null)).toBeUndefined();
    await saveDraft(db, draft('a', { version: 3, submittedAs: 'SME-1001' }), monday);
    await saveDraft(db, draft('r', { version: 2, requestId: 'SME-1001', discarded: true }), monday);
    expect(await openDraftOf(db, 'contoso/101', null)).toBeUndefined();
    expect(await openDraftOf(db, 'contoso/101', 'SME-1001')).toBeUndefined();
    expect(await loadDraft(db, 'a')).toMatchObject({ submittedAs: 'SME-1001' });
  });
});

describe.each(engines)('the inbox on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
  });
  afterAll(() => test.stop());

  it('remembers what was answered to a delivery, once', async () => {
    const { db } = test.store;
    expect(await answered(db, 'k')).toBeUndefined();
    await remember(db, 'k', { view: { kind: 'help' } }, monday);
    expect(await answered(db, 'k')).toEqual({ view: { kind: 'help' } });
    await expect(remember(db, 'k', {}, monday)).rejects.toThrow();
    expect(await answered(db, 'k')).toEqual({ view: { kind: 'help' } });
  });
  it('runs a transaction again whose delivery another one has answered meanwhile', async () => {
    // Transactions of the embedded database follow one another: nobody can be faster there.
    if (engine === 'sqlite') return;
    let tries = 0;
    const outcome = await test.store.transaction(async (db) => {
      tries += 1;
      if (tries > 1) return answered(db, 'k');
      await remember(db, 'k', { second: true }, monday);
      return undefined;
    });
    expect({ tries, outcome }).toEqual({ tries: 2, outcome: { view: { kind: 'help' } } });
  });
  it('forgets after fourteen days', async () => {
    const { db } = test.store;
    const day = 86_400_000;
    await forgetOld(db, monday + 14 * day);
    expect(await answered(db, 'k')).toBeDefined();
    await forgetOld(db, monday + 14 * day + 1);
    expect(await answered(db, 'k')).toBeUndefined();
  });
});
