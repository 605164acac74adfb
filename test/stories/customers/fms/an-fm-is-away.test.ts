import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;
const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};

describe.each(engines)('an FM who is away (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('names another FM, who is reminded and leads the engagement on, until the FM is back', async () => {
    const fatima = await begins(desk);
    const felipe = desk.person('felipe');
    await does(desk, fatima, 'closing.usage', usage);
    await fatima.says('help');
    await desk.settled();
    expect(reads(fatima)).toContain(
      'While you are away another FM is reminded in your place and leads your customer engagements on.',
    );
    // An FPM cannot stand in for an FM.
    const away = { startDate: '2026-03-10', endDate: '2026-03-20' };
    await does(desk, fatima, 'away.set', { ...away, delegate: 'frank@fasttrack.example' });
    expect(reads(fatima)).toContain('Please choose one of the entries in the list.');
    await does(desk, fatima, 'away.set', { ...away, delegate: 'felipe@fasttrack.example' });
    expect(reads(fatima)).toContain(
      'Felipe Mora stands in for you from 10 March 2026 to 20 March 2026. Reminders go there meanwhile.',
    );
    await desk.restarts();
    const before = fatima.chat().length;
    await desk.passes(14 * day);
    expect(fatima.chat()).toHaveLength(before);
    expect(headlines(felipe).at(-1)).toBe(
      'Exchange Online ha alcanzado su meta; falta la conversación de cierre.',
    );
    await does(desk, felipe, 'closing.prepare', {
      ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'Ninguno.' },
    });
    expect(reads(felipe).join('\n')).toContain('preparado: mantenga la conversación');
    // Back again: the next reminder is hers, and the delegate has no part in it any more.
    await desk.passes(16 * day);
    expect(headlines(fatima).at(-1)).toBe(
      'Exchange Online has reached its milestone; the closing talk is still to come.',
    );
  });
});
