import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../support/mail/fake-mail.ts';
import {
  cast,
  does,
  fillsIn,
  headlines,
  petraAsks,
  readiness,
  reads,
} from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { messageWritesBlocked, pageOfAProxy, status } from '../../support/teams/faults.ts';

jest.setTimeout(30_000);

const minute = 60_000;
const appId = '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90';

describe.each(engines)('when chat fails (%s)', (engine) => {
  let desk: TestDesk;
  let mail: FakeMail;
  beforeEach(async () => {
    mail = await startFakeMail();
    const environment = { SMTP_URL: mail.url(), TEAMS_APP_ID: appId };
    desk = await startDesk({ engine, environment });
  });
  afterEach(async () => {
    await desk.stop();
    await mail.stop();
  });

  /** Teams takes nothing for this person any more; gives the way back. */
  const blocks = (person: Person) => {
    const fault = desk.teams.fault(messageWritesBlocked(), { person, times: 1000 });
    return () => fault.cancel();
  };
  const neverInstalled = (person: Person) =>
    desk.teams.fault(status(403), { person, path: /\/v3\/conversations$/, times: 1000 });
  const petraAnswers = async (): Promise<void> => {
    const { petra } = cast(desk);
    await petra.clicks('request.revise', { requestId: 'SME-1001', version: 1 });
    await desk.settled();
    await fillsIn(petra, { answers: 'There.', partnerEmail: 'someone@elsewhere.example' });
    await does(desk, petra, 'form.submit');
  };
  const subjectsTo = (person: Person) => mail.to(person.mail).map((one) => one.mail.subject);
  const historyFor = async (person: Person, id: string): Promise<string> => {
    await person.says(`status ${id}`);
    await desk.settled();
    return reads(person).join('\n');
  };

  it('a partner who has blocked the bot reads the decision as an e-mail, in German', async () => {
    const { petra, frank } = cast(desk);
    const ada = desk.person('ada');
    const id = await petraAsks(desk);
    expect(mail.letters).toEqual([]);
    blocks(petra);
    await does(desk, frank, 'request.approve', { comment: 'Viel Erfolg <b>dabei</b>!' });

    expect(subjectsTo(petra)).toEqual([
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    ]);
    const [letter] = mail.letters;
    expect(letter?.from).toBe('ftsmeassign@fasttrack.example');
    expect(letter?.mail.text).toContain('Viel Erfolg <b>dabei</b>!');
    expect(letter?.mail.text).toContain('  status SME-1001\n');
    expect(letter?.mail.text).toContain(`https://teams.microsoft.com/l/app/${appId}`);
    expect(letter?.mail.html).toContain('Viel Erfolg &#60;b&#62;dabei&#60;/b&#62;!');
    expect(letter?.mail.html).not.toContain('<b>');

    // The history says who was told how.
    const history = await historyFor(ada, id);
    expect(history).toContain('Told by e-mail: Petra Partner (petra@contoso.example).');
    expect(history).toContain('Told in Teams: Petra Partner, Frank Fischer, Anna Adams.');
  });

  it('the team’s mailbox is written to, once for each message, where nobody of the team has a chat', async () => {
    const { anna, frank } = cast(desk);
    const refused = neverInstalled(anna);
    const id = await petraAsks(desk);
    const toMailbox = () => mail.to('ftsmeassign@fasttrack.example').map((one) => one.mail.subject);
    expect(toMailbox()).toEqual([
      `${id}: Please triage: Petra Partner (Contoso Consulting) is asking for an SME.`,
    ]);
    expect(mail.to(anna.mail)).toHaveLength(1);
    await does(desk, frank, 'request.approve');
    expect(toMailbox()).toHaveLength(2);
    refused.cancel();
    await anna.installs();
    await does(desk, frank, 'request.undo');
    expect(toMailbox()).toHaveLength(2);
    expect(headlines(anna).at(-1)).toContain('Please triage');
  });

  it('an FPM who cannot be met is asked by e-mail, decides in Teams, and is asked only once', async () => {
    const { frank, anna } = cast(desk);
    const refused = neverInstalled(frank);
    const id = await petraAsks(desk);
    expect(frank.chat()).toEqual([]);
    expect(subjectsTo(frank)).toEqual([
      'SME-1001: Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    const [letter] = mail.letters;
    // Somebody who has the mail forwarded to them can decide nothing by it.
    const { html = '' } = letter?.mail ?? {};
    expect(html.match(/<(a|form|button|input|img)\b[^>]*>/g)).toEqual([
      `<a href="https://teams.microsoft.com/l/app/${appId}">`,
    ]);
    expect(letter?.mail.text).toContain('bedingten Zugriff');
    expect(await readiness(desk)).toMatchObject({
      state: { relay: { pending: 0, undeliverable: 0 } },
    });

    refused.cancel();
    await frank.installs();
    await desk.settled();
    expect(headlines(frank)).toEqual(['Hello Frank Fischer, I am SME Desk.']);
    await frank.says(`status ${id}`);
    await desk.settled();
    await does(desk, frank, 'request.approve');
    expect(headlines(anna).at(-1)).toContain('Please assign an SME');
    expect(mail.letters).toHaveLength(1);
  });

  it('an address that a partner has only typed reads nothing that was typed, and once at most', async () => {
    const { petra, frank } = cast(desk);
    const stranger = 'someone@elsewhere.example';
    await petraAsks(desk, { partnerEmail: stranger });
    blocks(petra);
    await does(desk, frank, 'request.return', { questions: 'Look at https://evil.example' });
    expect(mail.to(stranger)).toEqual([]);
    // Only where the directory's address has no mailbox is there anything for it.
    mail.plans(...Array(9).fill({ at: 'recipient', code: 550, only: petra.mail }));
    await petraAnswers();
    await does(desk, frank, 'request.return', { questions: 'And https://evil.example?' });
    expect(mail.to(stranger).map((one) => one.mail.subject)).toEqual([
      'SME Desk: Die Anforderung SME-1001 wurde zurückgegeben',
    ]);
    const [letter] = mail.to(stranger);
    const whole = JSON.stringify(letter?.mail);
    for (const typed of ['evil', 'Petra', 'Contoso', 'Frank', 'Fabrikam'])
      expect([typed, whole.includes(typed)]).toEqual([typed, false]);
    expect(await historyFor(desk.person('ada'), 'SME-1001')).toContain(
      'To the address in the form, which nobody knows, only a notice in fixed words was sent.',
    );
    // The FPM writes to the partner themselves.
    await historyFor(frank, 'SME-1001');
    expect(JSON.stringify(frank.lastCard())).toContain('l/chat/0/0?users=petra%40contoso.example');
    await petraAnswers();
    await does(desk, frank, 'request.return', { questions: 'Once more?' });
    expect(mail.to(stranger)).toHaveLength(1);
  });

  it('a confirmation by e-mail counts as one', async () => {
    const { petra, frank } = cast(desk);
    desk.teams.fault(messageWritesBlocked(), {
      person: petra,
      method: 'POST',
      when: ({ body }) => JSON.stringify(body).includes('SME-1001 erhalten'),
      times: 1000,
    });
    const id = await petraAsks(desk);
    expect(subjectsTo(petra)).toEqual([
      'Wir haben Ihre Anforderung SME-1001 erhalten. Als Nächstes wird sie innerhalb eines Werktags gesichtet und innerhalb von 5 Tagen entschieden.',
    ]);
    await desk.passes(6 * minute);
    expect(await historyFor(frank, id)).not.toContain('did not arrive in time');
  });

  it('a mail server that is down loses nothing: the letter arrives once, when it is up again', async () => {
    const { frank } = cast(desk);
    neverInstalled(frank);
    await mail.down();
    await petraAsks(desk);
    await desk.passes(3 * 60 * minute);
    expect(await readiness(desk)).toMatchObject({
      state: { relay: { pending: 1, undeliverable: 0 } },
    });
    await desk.restarts();
    await mail.up();
    await desk.passes(15 * minute);
    await desk.passes(15 * minute);
    expect(subjectsTo(frank).filter((subject) => subject?.includes('Please decide'))).toHaveLength(
      1,
    );
    expect(await readiness(desk)).toMatchObject({ state: { relay: { pending: 0 } } });
  });

  it('a proxy that refuses for a moment sends no letter; one that does for a day sends it once', async () => {
    const { petra, frank } = cast(desk);
    const ofPetra = desk.teams.fault(pageOfAProxy(403), {
      person: petra,
      when: ({ body }) => JSON.stringify(body).includes('SME-1001 erhalten'),
      times: 3,
    });
    const ofFrank = desk.teams.fault(pageOfAProxy(404), { person: frank, times: 10_000 });
    await petraAsks(desk);
    for (let minutes = 0; minutes < 4; minutes++) await desk.passes(minute);
    expect(ofPetra.struck()).toBe(3);
    expect(headlines(petra).join()).toContain('SME-1001 erhalten');
    for (let hours = 0; hours < 26; hours++) await desk.passes(60 * minute);
    ofFrank.cancel();
    expect(mail.to(petra.mail)).toEqual([]);
    const asked = (subject?: string) => subject?.includes('Please decide');
    expect(subjectsTo(frank).filter(asked)).toHaveLength(1);
    // Told by e-mail already: the chat does not repeat it.
    await frank.says('help');
    await desk.settled();
    expect(headlines(frank).filter(asked)).toEqual([]);
  });

  it('whom Teams reaches again before the letter has left is told in Teams, and there only', async () => {
    const { frank } = cast(desk);
    const refused = neverInstalled(frank);
    await mail.down();
    await petraAsks(desk);
    refused.cancel();
    await frank.installs();
    await desk.settled();
    expect(headlines(frank)).toContain(
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    );
    await mail.up();
    await desk.passes(60 * minute);
    expect(mail.letters).toEqual([]);
    expect(await readiness(desk)).toMatchObject({
      state: { relay: { pending: 0, undeliverable: 0 } },
    });
  });

  it('a mailbox that does not exist either is seen by the admin, and Teams gets it on installing', async () => {
    const { frank } = cast(desk);
    const ada = desk.person('ada');
    const refused = neverInstalled(frank);
    mail.plans({ at: 'recipient', code: 550 });
    const id = await petraAsks(desk);
    expect(await readiness(desk)).toMatchObject({
      state: { relay: { pending: 0, undeliverable: 1 } },
    });
    const seen = await historyFor(ada, id);
    expect(seen).toContain('Could not be delivered');
    expect(seen).toContain('There is no mailbox with the address known either.');
    refused.cancel();
    await frank.installs();
    await desk.settled();
    expect(headlines(frank)).toHaveLength(2);
    expect(await readiness(desk)).toMatchObject({ state: { relay: { undeliverable: 0 } } });
  });

  it('a letter that asks for what is done meanwhile is not sent, the news is', async () => {
    const { petra, frank } = cast(desk);
    neverInstalled(frank);
    await mail.down();
    await petraAsks(desk);
    await does(desk, petra, 'request.withdraw');
    await mail.up();
    await desk.passes(60 * minute);
    expect(subjectsTo(frank)).toEqual([
      'Petra Partner has withdrawn SME-1001; there is nothing left to decide.',
    ]);
  });
});
