import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { isEngaged, learning } from '../../support/stories/story-engagement.ts';

jest.setTimeout(120_000);

const prepared = {
  ...{ accountTeamKnown: 'yes', accountManaged: 'yes', teamChecked: 'true', faqRead: 'true' },
  ...{ accountTeam: 'anna@ms.example', atuMailSentOn: '2026-02-27' },
};
const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};
const talk = {
  ...{ heldOn: '2026-03-02', activities: 'All mailboxes.', nextWorkload: 'no', knowsEnd: 'true' },
};

describe.each(engines)('what others tell of a customer (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('the summary of a completed request is offered to the FM, one click to publish', async () => {
    const fatima = desk.person('fatima');
    const request = await isEngaged(desk);
    await fatima.says('customers');
    await desk.settled();
    await fatima.presses('customer.list', { list: 'region' });
    await fatima.presses('customer.show');
    await does(desk, fatima, 'customer.take');
    const before = fatima.chat().length;
    const summary = 'Bedingter Zugriff läuft bei drei Gruppen.';
    await does(desk, desk.person('sam'), 'engagement.complete', { summary, ...learning });
    expect(fatima.chat()).toHaveLength(before + 1);
    expect(headline(fatima)).toContain(`${request} is completed. Its summary can become a note`);
    await does(desk, fatima, 'note.publish');
    expect(reads(fatima).join('\n')).toContain(`${request}: ${summary}`);
    expect(reads(fatima).join('\n')).toContain('Next action: none');
  });

  it('a customer who is not satisfied is a risk, and the latest status is a note', async () => {
    const fatima = await begins(desk);
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.prepare', prepared);
    await does(desk, fatima, 'closing.talk', {
      ...{ ...talk, satisfied: 'no', satisfaction: 'Nobody answered our tickets.' },
    });
    // One message, in which she can close it.
    const rita = desk.person('rita');
    expect(headlines(rita)).toEqual([
      '⚠ Bei Nordlicht Klinik wurde ein Risiko eröffnet: Nobody answered our tickets.',
    ]);
    expect(rita.buttons(rita.lastCard())).toContain('risk.close');
    await does(desk, fatima, 'closing.finish', {
      ...{ customerMailSentOn: '2026-03-02', customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
    });
    await fatima.says('notes CUS-1001');
    await desk.settled();
    const list = reads(fatima).join('\n');
    expect(list).toContain('⚠ Nobody answered our tickets.');
    expect(list).toContain('Project - with customer · all in use');
    expect(list).toContain('FTCQ Inactive EMEA (31 December 2027, ');
  });
});
