import { expect, it } from '@jest/globals';
import { afterCommit } from '../../../src/store/database/after-commit.ts';
import { Clash } from '../../../src/store/database/open.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore } from '../../support/databases/stores.ts';

it.each(engines)(
  'what is done after a commit is done once, or not at all, on %s',
  async (engine) => {
    const { store, stop } = await aStore(engine);
    const done: string[] = [];
    let tries = 0;
    await store.transaction(async (db) => {
      tries += 1;
      afterCommit(db, () => done.push(`try ${tries}`));
      if (tries === 1) throw new Clash('again');
      expect(done).toEqual([]);
    });
    const failing = store.transaction(async (db) => {
      afterCommit(db, () => done.push('never'));
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(done).toEqual(['try 2']);
    afterCommit(store.db, () => done.push('at once'));
    expect(done).toEqual(['try 2', 'at once']);
    await stop();
  },
);
