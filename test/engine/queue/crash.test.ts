import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { execute } from '../../../src/engine/execute/execute.ts';
import { stepForm } from '../../../src/features/requests/actions/form/form-steps.ts';
import { openForm } from '../../../src/features/requests/actions/form/open-form.ts';
import { loadHistory } from '../../../src/features/requests/store/requests.ts';
import type { Store } from '../../../src/store/database/open.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer, need, why } from '../../support/samples/form.ts';

/** The power is cut after the n-th statement of each transaction, and at the commit after the last. */
function crashingAt(store: Store, n: number): Store {
  return {
    ...store,
    transaction: (work) =>
      store.transaction(async (db) => {
        let statements = 0;
        const cut: KyselyPlugin = {
          transformQuery: ({ node }) => node,
          transformResult: async ({ result }) => {
            statements += 1;
            if (statements === n) throw new Error('the power is cut');
            return result;
          },
        };
        const done = await work(db.withPlugin(cut));
        if (statements < n) throw new Error('the power is cut at the commit');
        return done;
      }),
  };
}

const crashed = /^the power is cut/;

describe.each(engines)('a crash on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  /** Cuts the power at each statement in turn, and at the commit: nothing may have changed. */
  async function atEveryStatement(act: (store: Store) => Promise<unknown>): Promise<number> {
    const before = await test.dump();
    for (let n = 1; ; n++) {
      const failure = await act(crashingAt(test.store, n)).then(
        () => 'nothing',
        (error: Error) => error.message,
      );
      expect(failure).toMatch(crashed);
      expect(await test.dump()).toEqual(before);
      if (failure.endsWith('commit')) return n - 1;
    }
  }

  it('at any statement of an approval leaves nothing half done, and the same click then succeeds', async () => {
    const id = await test.submitted();
    const click = await test.click('frank', 'k1', 'm1');
    const command = { verb: 'request.approve', comment: 'Go.' } as const;
    const approve = (store: Store) =>
      execute(test.deskOn(store), click, { target: { id, version: 1 }, command, typed: {} });
    expect(await atEveryStatement(approve)).toBeGreaterThan(10);
    expect(await approve(test.store)).toMatchObject({ refusal: null });
    expect((await loadHistory(test.store.db, id)).map(({ kind }) => kind)).toEqual([
      'submitted',
      'approved',
    ]);
  });

  it('at any statement of a submission leaves the draft, and submitting again succeeds once', async () => {
    const click = await test.click('petra', null, 'm1');
    const opened = await openForm(test.desk, click);
    if (opened.view.kind !== 'form') throw new Error('no form');
    const { draftId } = opened.view;
    const step = (
      store: Store,
      version: number,
      verb: 'form.next' | 'form.submit',
      entered: Readonly<Record<string, string>>,
    ) => stepForm(test.deskOn(store), click, { target: { draftId, version }, verb, entered });
    await step(test.store, 1, 'form.next', need);
    await step(test.store, 2, 'form.next', customer);
    await step(test.store, 3, 'form.next', why);
    const submit = (store: Store) => step(store, 4, 'form.submit', {});
    expect(await atEveryStatement(submit)).toBeGreaterThan(15);
    const outcome = await submit(test.store);
    expect(outcome).toMatchObject({
      view: { kind: 'request', streamId: 'SME-1001', purpose: 'status' },
      refusal: null,
    });
    const again = await submit(test.store);
    expect(again).toMatchObject({ refusal: null });
    expect(await loadHistory(test.store.db, 'SME-1001')).toHaveLength(1);
    expect(await loadHistory(test.store.db, 'SME-1002')).toEqual([]);
  });
});
