import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sample, startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { does, eventsRecorded, fillsIn, petraAsks, reads } from '../../../support/stories/story.ts';

jest.setTimeout(60_000);

describe('the third request of a day, where two are allowed', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: { ...sample, mostRequestsADay: 2 } });
    await petraAsks(desk);
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('is told in one sentence, and nothing typed is lost', async () => {
    const petra = desk.person('petra');
    await petra.says('neu');
    await desk.settled();
    await fillsIn(petra, { topic: 'Noch ein Thema' });
    const before = await eventsRecorded(desk);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBe(before);
    expect(reads(petra).join('\n')).toContain(
      'Eine Person kann innerhalb von 24 Stunden höchstens 2 neue Anforderungen übermitteln. Ihre Eingaben bleiben erhalten; bitte übermitteln Sie sie später.',
    );
    expect(reads(petra).join('\n')).toContain('Noch ein Thema');

    await desk.passes(24 * 3_600_000);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBeGreaterThan(before);
    expect(reads(petra).join('\n')).toContain('SME-1003');
  });

  it('is no answer to a question about one of the two: that is taken', async () => {
    const petra = desk.person('petra');
    await does(desk, desk.person('frank'), 'request.return', { questions: 'Welcher Mandant?' });
    await does(desk, petra, 'request.revise');
    await fillsIn(petra, { answers: 'Der erste.' });
    const before = await eventsRecorded(desk);
    await does(desk, petra, 'form.submit');
    expect(await eventsRecorded(desk)).toBe(before + 1);
  });
});
