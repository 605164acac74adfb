import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../support/mail/fake-mail.ts';
import { cast, does, headlines, mixed, petraAsks, reads } from '../../support/stories/story.ts';
import { hears } from '../../support/stories/story-engagement.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { messageWritesBlocked, status } from '../../support/teams/faults.ts';

jest.setTimeout(60_000);

const minute = 60_000;
const notReached =
  'Todavía no se ha podido avisar a Frank Fischer sobre SME-1001: encárguese de que siga adelante.';

describe.each(engines)('a message that does not arrive (%s)', (engine) => {
  let desk: TestDesk;
  let mail: FakeMail | undefined;
  beforeEach(async () => {
    mail = undefined;
  });
  afterEach(async () => {
    await desk.stop();
    await mail?.stop();
  });

  /** Teams is busy for this person, for so long as it lasts. */
  const isBusy = (person: Person) => desk.teams.fault(status(503), { person, times: 10_000 });

  it('to the FPM: after 5 minutes the team is told, once, while it is still tried', async () => {
    desk = await startDesk({ engine, program: mixed });
    const { petra, frank, anna } = cast(desk);
    const fault = isBusy(frank);
    const id = await petraAsks(desk);
    expect(await hears(anna, () => desk.passes(4 * minute))).toEqual([]);
    expect(await hears(anna, () => desk.passes(minute))).toEqual([notReached]);
    expect(await hears(anna, () => desk.passes(30 * minute))).toEqual([]);
    expect(frank.chat()).toEqual([]);
    await desk.person('ada').says(`status ${id}`);
    await desk.settled();
    expect(reads(desk.person('ada')).join('\n')).toContain(
      'A message to Frank Fischer did not arrive within 5 minutes: somebody else was told.',
    );
    await petra.says(`status ${id}`);
    await desk.settled();
    expect(reads(petra).join('\n')).not.toContain('5 Minuten');
    fault.cancel();
    await desk.passes(60 * minute);
    expect(headlines(frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
  });

  it('with a list of reminders: the team is told of each of them', async () => {
    desk = await startDesk({ engine, program: mixed });
    const { frank, anna } = cast(desk);
    for (const topic of ['Kennwörter zurücksetzen', 'Conditional Access', 'Intune']) {
      await petraAsks(desk, { topic });
      await does(desk, anna, 'request.triage');
      await desk.passes(minute);
    }
    // Two days before the decision is due: the first reminder comes at once, the others half an hour later as one.
    await desk.passes(3 * 24 * 60 * minute - 3 * minute);
    await desk.passes(5 * minute);
    isBusy(frank);
    await desk.passes(25 * minute);
    expect(await hears(anna, () => desk.passes(4 * minute))).toEqual([]);
    expect((await hears(anna, () => desk.passes(2 * minute))).sort()).toEqual([
      notReached.replace('SME-1001', 'SME-1002'),
      notReached.replace('SME-1001', 'SME-1003'),
    ]);
    expect(await hears(anna, () => desk.passes(20 * minute))).toEqual([]);
  });

  it('to nobody of the team either: an admin is told', async () => {
    desk = await startDesk({ engine, program: mixed });
    const { anna } = cast(desk);
    isBusy(anna);
    await petraAsks(desk);
    const ada = desk.person('ada');
    expect(await hears(ada, () => desk.passes(6 * minute))).toEqual([
      'Anna Adams could not be reached about SME-1001 so far: please see to it that it goes on.',
    ]);
    expect(await hears(ada, () => desk.passes(60 * minute))).toEqual([]);
  });

  it('is nobody else’s matter once it has arrived, or asks for nothing any more', async () => {
    desk = await startDesk({ engine, program: mixed });
    const { petra, frank, anna } = cast(desk);
    const fault = isBusy(frank);
    await petraAsks(desk);
    await desk.passes(minute);
    fault.cancel();
    await desk.passes(3 * minute);
    expect(await hears(anna, () => desk.passes(10 * minute))).toEqual([]);
    isBusy(frank);
    const second = await petraAsks(desk, { topic: 'Kennwörter zurücksetzen' });
    await petra.says(`status ${second}`);
    await desk.settled();
    await does(desk, petra, 'request.withdraw');
    expect(await hears(anna, () => desk.passes(10 * minute))).toEqual([]);
  });

  it('to the FPM, who gets an e-mail instead: nobody else is told', async () => {
    mail = await startFakeMail();
    desk = await startDesk({ engine, program: mixed, environment: { SMTP_URL: mail.url() } });
    const { frank, anna } = cast(desk);
    desk.teams.fault(messageWritesBlocked(), { person: frank, times: 1000 });
    await petraAsks(desk);
    expect(mail.to(frank.mail)).toHaveLength(1);
    expect(await hears(anna, () => desk.passes(10 * minute))).toEqual([]);
  });

  it('to anybody, since Teams is down: who is next in line gets an e-mail, once', async () => {
    mail = await startFakeMail();
    desk = await startDesk({ engine, program: mixed, environment: { SMTP_URL: mail.url() } });
    const { frank, anna } = cast(desk);
    const faults = [isBusy(frank), isBusy(anna)];
    await petraAsks(desk);
    await desk.passes(5 * minute);
    await desk.passes(6 * minute);
    const letters = mail.to(anna.mail).map((one) => one.mail.subject);
    expect(letters).toEqual([notReached]);
    for (const fault of faults) fault.cancel();
    await desk.passes(60 * minute);
    expect(headlines(anna)).not.toContain(notReached);
  });
});
