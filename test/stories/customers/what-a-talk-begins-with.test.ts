import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { customer as asked } from '../../support/samples/form.ts';
import { reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { isCompleted } from '../../support/stories/story-engagement.ts';
import { isJson } from '../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-03-02', enablementTaskDone: 'true' },
};
const preparation = {
  ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'None.' },
};
const summary = 'Drei Gruppen laufen, Petra macht allein weiter.';

/** What the talk's form has in it before anybody types. */
function activities(person: Person): unknown {
  const talk = person
    .chat()
    .flatMap((message) => allButtons(cardOf(message)))
    .findLast(({ verb }) => verb === 'closing.talk');
  return isJson(talk?.data) ? talk.data.activities : undefined;
}

describe.each(engines)('the closing talk (%s)', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  const isPrepared = async (fatima: Person): Promise<void> => {
    await fatima.says('status ENG-1002');
    await desk.settled();
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.prepare', preparation);
  };

  it('begins with what SMEs have completed for the tenant since the engagement began', async () => {
    desk = await startDesk({ engine, program: withFms });
    const fatima = await begins(desk, 'EXO', asked.tenantId);
    await isCompleted(desk);
    await isPrepared(fatima);
    expect(activities(fatima)).toBe(summary);
    // Also when the FPM has closed the request since.
    await does(desk, desk.person('frank'), 'request.close', { comment: 'Gut.' });
    await fatima.says('status ENG-1002');
    await desk.settled();
    expect(activities(fatima)).toBe(summary);
  });

  it('begins with nothing of what was completed for another tenant', async () => {
    desk = await startDesk({ engine, program: withFms });
    const fatima = await begins(desk, 'EXO', '00000000-1111-4222-8333-444444444444');
    await isCompleted(desk);
    await isPrepared(fatima);
    expect(activities(fatima)).toBeUndefined();
  });
});

describe.each(engines)('today, for an FM (%s)', (engine) => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  // Half past eleven at night in Berlin: in Auckland it is the next morning.
  it.each([
    ['Europe/Berlin', 'Please choose a day that is not in the future.'],
    ['Pacific/Auckland', '100 of 100 active users'],
  ])(
    'is the date where they are, not where the server or the region is: %s',
    async (timeZone, told) => {
      desk = await startDesk({
        ...{ engine, program: withFms, now: Date.parse('2026-03-02T22:30:00Z') },
      });
      desk.person('fatima', { timeZone });
      const fatima = await begins(desk);
      const figures = { licences: '1,000', activeUsers: '100', asOf: '2026-03-03' };
      await does(desk, fatima, 'closing.usage', { ...usage, ...figures });
      expect(reads(fatima).join('\n')).toContain(told);
    },
  );
});
