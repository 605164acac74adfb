import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setAbsence } from '../../../src/features/absences/set-absence.ts';
import { endDelegation } from '../../../src/store/people/delegations.ts';
import { readerByMail } from '../../../src/store/people/people.ts';
import { sample } from '../../support/app/desk.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

jest.setTimeout(60_000);

const frank = 'frank@fasttrack.example';
const fiona = 'fiona@fasttrack.example';
const days = { startDate: '2026-03-09', endDate: '2026-03-13' };

describe.each(engines)('two FPMs who name each other as delegates, on %s', (engine) => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await anEngine(engine, sample);
  });
  afterEach(() => test.stop());

  const goesAway = async (fpm: string, delegate: string) => {
    const actor = await readerByMail(test.store.db, fpm);
    if (!actor) throw new Error(`nobody has the address ${fpm}`);
    const click = { actor, deliveryKey: null, message: null };
    return (await setAbsence(test.desk, click, { ...days, delegate })).refusal;
  };

  it('at the same moment: one of them is refused: the one who comes second', async () => {
    for (let round = 0; round < 10; round++) {
      const refusals = await Promise.all([goesAway(frank, fiona), goesAway(fiona, frank)]);
      expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
      expect(refusals.find((refusal) => refusal !== null)).toMatchObject({
        code: 'invalid',
        errors: [{ field: 'delegate', code: 'delegate-away' }],
      });
      for (const fpm of [frank, fiona]) await endDelegation(test.store.db, fpm);
    }
  });

  it.each([
    ['2026-03-09T00:00:00Z', '2026-03-13T23:59:59.999+05:30'],
    ['2026-03-09 00:00', '2026-03-13T00:00'],
  ])('name days with a time of day, as some clients give them: %s', async (startDate, endDate) => {
    const actor = await readerByMail(test.store.db, frank);
    if (!actor) throw new Error('he is known');
    const click = { actor, deliveryKey: null, message: null };
    const away = await setAbsence(test.desk, click, { startDate, endDate, delegate: fiona });
    expect(away).toMatchObject({ refusal: null, view: { say: { ...days, delegate: fiona } } });
    const wrong = { startDate: '2026-02-30T00:00', endDate, delegate: fiona };
    expect(await setAbsence(test.desk, click, wrong)).toMatchObject({
      refusal: { errors: [{ field: 'startDate', code: 'not-a-date' }] },
    });
  });
});
