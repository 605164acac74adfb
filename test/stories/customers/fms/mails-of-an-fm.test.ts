import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../../support/mail/fake-mail.ts';
import { headlines, reads } from '../../../support/stories/story.ts';
import { begins, does, withFms } from '../../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};
const talk = {
  ...{ heldOn: '2026-03-02', activities: 'Alle Postfächer.', nextWorkload: 'no' },
  ...{ knowsEnd: 'true', satisfied: 'yes' },
};

describe.each(engines)('the mails of an FM (%s)', (engine) => {
  let desk: TestDesk;
  let server: FakeMail;
  beforeEach(async () => {
    server = await startFakeMail();
    desk = await startDesk({
      ...{ engine, program: withFms },
      environment: { SMTP_URL: server.url() },
    });
  });
  afterEach(async () => {
    await desk.stop();
    await server.stop();
  });

  it('go out once from the programme’s mailbox, and answers reach the FM', async () => {
    const fatima = await begins(desk);
    await does(desk, fatima, 'closing.usage', usage);
    // A draft is looked at first; the service has no account team yet, so the addresses are typed.
    await does(desk, fatima, 'closing.draft');
    expect(reads(fatima).join('\n')).toContain(
      'Subject: Nordlicht Klinik: enablement of Exchange Online is complete',
    );
    expect(server.letters).toEqual([]);
    const to = { mailTo: 'anna@ms.example; bert@ms.example' };
    // The server is busy at first: the second try has the same Message-ID.
    server.plans({ at: 'data', code: 451, accepted: true } as never);
    const card = fatima.lastCard();
    await does(desk, fatima, 'closing.sendMail', to);
    await desk.passes(3_600_000);
    const anna = server.to('anna@ms.example');
    expect(anna.length).toBeGreaterThan(1);
    expect(new Set(anna.map(({ mail }) => mail.messageId)).size).toBe(1);
    expect(server.to('bert@ms.example')).toHaveLength(1);
    expect(anna.at(-1)).toMatchObject({
      from: 'ftsmeassign@fasttrack.example',
      mail: {
        replyTo: [{ address: 'fatima@fasttrack.example' }],
        text: `Hello,
enablement of Exchange Online at Nordlicht Klinik is complete: 112 active users of 1,200 licences on 26 February 2026.
Please go through the closing review with the customer together with me. After that review I shall end my part in this engagement.
May I count on your help with these last steps? Please tell me who takes part.
Fatima Moreau, FastTrack Manager
`,
      },
    });
    expect(card).toBeDefined();
    // The day and the addresses are filled in where the step asks for them.
    expect(JSON.stringify(fatima.lastCard())).toContain(
      '"value":"anna@ms.example, bert@ms.example"',
    );
    const sent = server.letters.length;
    await does(desk, fatima, 'closing.draft');
    await does(desk, fatima, 'closing.sendMail', to);
    expect(reads(fatima)).toContain('This mail was sent already. Nothing was changed.');
    expect(server.letters).toHaveLength(sent);
  });

  it('to the customer are in the customer’s language; what is not taken takes the tick back', async () => {
    const fatima = await begins(desk);
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.prepare', {
      ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'None.' },
    });
    await does(desk, fatima, 'closing.talk', talk);
    const german = { service: 'EXO', mailing: 'customer', language: 'de' };
    await does(desk, fatima, 'closing.draft', german);
    expect(reads(fatima).join('\n')).toContain('Alle Postfächer.');
    server.plans({ at: 'recipient', code: 550, text: '5.1.1 no such user' } as never);
    await does(desk, fatima, 'closing.sendMail', { mailTo: 'it@nordlicht.example' });
    expect(headlines(fatima).at(-1)).toBe(
      'The mail to it@nordlicht.example about Exchange Online was not taken. Please correct the address and send it again.',
    );
    expect(reads(fatima).join('\n')).toContain('– Customer mailed');
    await does(desk, fatima, 'closing.draft', german);
    await does(desk, fatima, 'closing.sendMail', { mailTo: 'edv@nordlicht.example' });
    const [letter] = server.to('edv@nordlicht.example');
    expect(letter?.mail.subject).toBe(
      'Nordlicht Klinik: Aktivierung von Exchange Online ist abgeschlossen',
    );
    expect(letter?.raw).toContain('Content-Language: de');
  });

  it('ask the assignment team for the queue: one message and one mail for twenty clicks', async () => {
    const fatima = await begins(desk);
    await does(desk, fatima, 'closing.usage', usage);
    await does(desk, fatima, 'closing.prepare', {
      ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'None.' },
    });
    await does(desk, fatima, 'closing.talk', talk);
    await does(desk, fatima, 'closing.finish', {
      ...{ customerMailSentOn: '2026-03-02', customerContacts: 'it@nordlicht.example' },
      ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
    });
    const anna = desk.person('anna');
    const before = anna.chat().length;
    const version = Number(JSON.stringify(fatima.lastCard()).match(/"version":(\d+)/)?.[1]);
    const click = {
      engagementId: 'ENG-1002',
      version,
      notesUpToDate: 'true',
      nextActionSet: 'true',
    };
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        fatima.clicks('closing.askQueue', click, { on: fatima.lastCard(), id: `ask${at}` }),
      ),
    );
    await desk.settled();
    expect(anna.chat()).toHaveLength(before + 1);
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]).toMatchObject({
      to: ['ftsmeassign@fasttrack.example'],
      mail: { replyTo: [{ address: 'fatima@fasttrack.example' }] },
    });
  });
});
