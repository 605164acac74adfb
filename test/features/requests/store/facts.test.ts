import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestId } from '../../../../src/domain/ids.ts';
import { factsAbout, loadWithFacts } from '../../../../src/features/requests/store/load.ts';
import { program } from '../../../security/rights/people-around.ts';
import { fatimaTakesCare, fionaStandsIn } from '../../../security/rights/situations.ts';
import { anEngine, type TestEngine } from '../../../support/app/engine.ts';
import { engines } from '../../../support/databases/databases.ts';

describe.each(engines)('what is known around a request (%s)', (engine) => {
  let test: TestEngine;
  let id: RequestId;
  beforeAll(async () => {
    test = await anEngine(engine, program);
    await fionaStandsIn(test);
    await fatimaTakesCare(test);
    id = await test.submitted();
  });
  afterAll(() => test.stop());

  // A click that finds other facts in its transaction than before it is tried again.
  it('is the same whether it is loaded with the request or asked for by itself', async () => {
    const found = await loadWithFacts(test.store.db, test.desk, id);
    expect(found?.facts).toMatchObject({
      delegate: 'fiona@fasttrack.example',
      managers: { fm: 'fatima@fasttrack.example', region: 'emea' },
    });
    expect(found && (await factsAbout(test.store.db, test.desk, found.state))).toEqual(
      found?.facts,
    );
  });

  it('is known of one that is not stored yet', async () => {
    const { delegate, managers } = await factsAbout(test.store.db, test.desk, {
      fpm: 'frank@fasttrack.example',
    });
    expect([delegate, managers]).toEqual(['fiona@fasttrack.example', undefined]);
    expect((await factsAbout(test.store.db, test.desk, { fpm: null })).delegate).toBeNull();
  });
});
