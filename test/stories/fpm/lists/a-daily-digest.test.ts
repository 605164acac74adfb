import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import {
  cast,
  does,
  headline,
  headlines,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import { days, heardBy, hours } from '../../../support/stories/story-engagement.ts';
import type { Person } from '../../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** From Monday 10:00 in Berlin to Tuesday 09:00. */
const untilMorning = 23 * hours;

describe.each(engines)('a person who wants one message a day (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  const chooses = async (person: Person, command = 'digest') => {
    await person.says(command);
    await desk.settled();
    await does(desk, person, 'digest.set');
  };

  it('chooses it by the command, and gets what can wait in the morning, once', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    expect(reads(frank)[1]).toMatch(/^On: what can wait comes in one message/);
    const before = frank.chat().length;
    await petraAsks(desk, { topic: 'Intune' });
    await petraAsks(desk, { topic: 'Teams' });
    expect(frank.chat()).toHaveLength(before);
    await desk.restarts();
    expect(await heardBy(desk, { frank }, untilMorning - 1)).toEqual({});
    expect(await heardBy(desk, { frank }, 1)).toEqual({
      frank: ['Your daily digest: 2 need your action'],
    });
    expect(reads(frank).join('\n')).toMatch(/SME-1001 .*Intune[\s\S]*SME-1002 .*Teams/);
    await desk.restarts();
    // That a triage is late is told at once.
    expect(await heardBy(desk, { frank }, days)).toEqual({ frank: ['2 reminders for you'] });
  });

  it('works on it from the digest, and comes back to it', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    for (const topic of ['Intune', 'Teams']) await petraAsks(desk, { topic });
    await desk.passes(untilMorning);
    await does(desk, frank, 'request.show', { requestId: 'SME-1002' });
    await does(desk, frank, 'request.approve', { requestId: 'SME-1002' });
    await does(desk, frank, 'reminders.show');
    expect(headline(frank)).toBe('Your daily digest: 1 needs your action');
  });

  it('reads before what waits for it, and gets it at once when the digest is turned off', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    for (const topic of ['Intune', 'Teams']) await petraAsks(desk, { topic });
    await frank.says('digest');
    await desk.settled();
    expect(reads(frank).join('\n')).toMatch(/Intune[\s\S]*Teams/);
    await does(desk, frank, 'digest.set');
    expect(headlines(frank)).toContain('Your daily digest: 2 need your action');
    const before = frank.chat().length;
    await petraAsks(desk, { topic: 'Exchange' });
    expect(frank.chat()).toHaveLength(before + 1);
  });

  it('gets one thing alone as the message that it would have been', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    await petraAsks(desk);
    await desk.passes(untilMorning);
    expect(reads(frank)[0]).toMatch(/^SME-1001 · Submitted/);
    expect(frank.buttons(frank.lastCard())).toContain('request.approve');
  });

  it('sees news on the card that is there meanwhile, and hears at once of what was returned', async () => {
    const { petra, frank, anna } = cast(desk);
    await chooses(petra, 'Tagesübersicht');
    const id = await petraAsks(desk);
    const before = petra.chat().length;
    await does(desk, anna, 'request.triage');
    expect(petra.chat()).toHaveLength(before);
    await petra.says(`status ${id}`);
    await desk.settled();
    expect(reads(petra)[0]).toContain('Gesichtet');
    const told = petra.chat().length;
    await does(desk, frank, 'request.return', { questions: 'Welcher Tenant?' });
    expect(petra.chat()).toHaveLength(told + 1);
    expect(await heardBy(desk, { petra }, untilMorning)).toEqual({});
  });

  it('hears at once of what is due by then', async () => {
    const { anna } = cast(desk);
    await chooses(anna, 'resumen');
    const before = anna.chat().length;
    // The triage is due within a day.
    await petraAsks(desk);
    expect(anna.chat()).toHaveLength(before + 1);
  });

  it('gets it at nine wherever they are by then', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    for (const topic of ['Intune', 'Teams']) await petraAsks(desk, { topic });
    await frank.send({
      ...{ ...frank.activity('message'), text: 'help', localTimezone: 'America/New_York' },
    });
    await desk.settled();
    expect(await heardBy(desk, { frank }, 2 * hours)).toEqual({});
    // 09:00 in New York is 15:00 in Berlin.
    expect(await heardBy(desk, { frank }, 3 * hours)).toEqual({
      frank: ['Your daily digest: 2 need your action'],
    });
  });

  it('gets it after an absence, not during one', async () => {
    const { frank, anna } = cast(desk);
    await chooses(frank);
    for (const topic of ['Intune', 'Teams']) {
      await petraAsks(desk, { topic });
      await does(desk, anna, 'request.triage');
    }
    await frank.says('help');
    await desk.settled();
    await does(desk, frank, 'away.set', {
      delegate: 'fiona@fasttrack.example',
      startDate: '2026-03-03',
      endDate: '2026-03-03',
    });
    expect(await heardBy(desk, { frank }, untilMorning + 12 * hours)).toEqual({});
    expect(await heardBy(desk, { frank }, 12 * hours)).toEqual({
      frank: ['Your daily digest: 2 need your action'],
    });
  });

  it('gets none where there is nothing to tell', async () => {
    const { frank } = cast(desk);
    await chooses(frank);
    const id = await petraAsks(desk);
    await frank.says(`status ${id}`);
    await desk.settled();
    await does(desk, frank, 'request.approve');
    expect(await heardBy(desk, { frank }, 2 * days)).toEqual({});
  });

  it('reads of one request once, as it was told of last', async () => {
    const { frank, petra } = cast(desk);
    await chooses(frank);
    const [first] = [await petraAsks(desk, { topic: 'Intune' }), await petraAsks(desk)];
    await petra.says(`status ${first}`);
    await desk.settled();
    await does(desk, petra, 'request.withdraw');
    await desk.passes(untilMorning);
    expect(headline(frank)).toBe('Your daily digest: 1 needs your action');
    expect(reads(frank).filter((text) => text.startsWith(`${first} · Withdrawn`))).toHaveLength(1);
  });
});
