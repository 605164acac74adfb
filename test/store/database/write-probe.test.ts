import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { writeProbe } from '../../../src/store/database/write-probe.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

describe.each(engines)('whether %s can be written', (engine) => {
  let test: TestStore;
  let now = 0;
  let inserts = 0;
  let broken = false;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (node.kind !== 'InsertQueryNode') return node;
      inserts += 1;
      if (broken) throw new Error('the disk is full');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const probe = () => writeProbe(test.store.db.withPlugin(counting), () => now);
  beforeEach(async () => {
    test = await aStore(engine);
    inserts = 0;
    broken = false;
  });
  afterEach(() => test.stop());

  it('is found out by one write in three seconds, however many ask, and leaves nothing', async () => {
    const asks = probe();
    for (let times = 0; times < 3; times += 1)
      await Promise.all(Array.from({ length: 10 }, () => asks()));
    expect(inserts).toBe(1);
    now += 3_000;
    await asks();
    expect(inserts).toBe(2);
    const left = await test.store.db.selectFrom('setting').selectAll().execute();
    expect(left.filter(({ name }) => name.includes('probe'))).toEqual([]);
  });

  it('is tried again at once where it could not', async () => {
    const asks = probe();
    broken = true;
    await expect(asks()).rejects.toThrow('the disk is full');
    broken = false;
    await asks();
    expect(inserts).toBe(2);
  });
});
