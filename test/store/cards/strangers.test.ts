import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mayMailStranger, rememberStranger } from '../../../src/store/cards/mails.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

const day = 86_400_000;

describe.each(engines)('mails to addresses that nobody knows, on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine);
  });
  afterEach(() => test.stop());

  it('are so many a day for all of them together, and one for each about one thing', async () => {
    const ids = [await test.submitted(), await test.submitted()] as const;
    const at = 10 * day;
    const may = (id: (typeof ids)[number], address: string, now = at) =>
      mayMailStranger(test.store.db, id, address, { since: now - day, most: 3 });
    const mailed = async (id: (typeof ids)[number], to: string) =>
      test.store.transaction((db) => rememberStranger(db, id, { to, at }));
    await mailed(ids[0], 'a@elsewhere.example');
    expect(await may(ids[0], 'a@elsewhere.example')).toBe(false);
    expect(await may(ids[1], 'a@elsewhere.example')).toBe(true);
    await mailed(ids[1], 'a@elsewhere.example');
    await mailed(ids[0], 'b@elsewhere.example');
    expect(await may(ids[1], 'c@elsewhere.example')).toBe(false);
    expect(await may(ids[1], 'c@elsewhere.example', at + day + 1)).toBe(true);
    expect(await may(ids[0], 'b@elsewhere.example', at + day + 1)).toBe(false);
  });
});
