import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  buttonsOf,
  cast,
  clicksOld,
  does,
  eventsRecorded,
  headline,
  isApproved,
  isAssigned,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import { isCompleted } from '../../support/stories/story-engagement.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** Nothing but one line, all of which opens the request. */
const isTrace = (message: Message): boolean => {
  const body = cardOf(message)?.body;
  return Array.isArray(body) && body.length === 1 && 'selectAction' in body[0];
};

/** The messages that are more than a line. */
const cards = (person: Person): Message[] => person.chat().filter((message) => !isTrace(message));

describe.each(engines)('what a request leaves in a chat (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  it('is one card each, and a line for what it has replaced', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    await isCompleted(desk);
    await does(desk, petra, 'feedback.send', { rating: '5' });
    await does(desk, sam, 'feedback.send', { rating: '5' });
    await does(desk, frank, 'request.close');
    const left = [petra, frank, anna, sam].map((person) => [person.name, cards(person).length]);
    expect(left).toEqual([
      [petra.name, 1],
      [frank.name, 1],
      [anna.name, 1],
      [sam.name, 1],
    ]);
  });

  it('tells on each line what it told, and when; nobody reads what they did as news', async () => {
    const { petra, frank } = cast(desk);
    await isAssigned(desk);
    const about = 'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026';
    expect(
      petra
        .chat()
        .filter(isTrace)
        .map((message) => reads(petra, message)[0]),
    ).toEqual([
      `${about} · Übermittelt`,
      `${about} · Eingang bestätigt`,
      `${about} · Frank Fischer hat die Anforderung genehmigt.`,
    ]);
    expect(cards(frank)).toHaveLength(2);
  });

  it('is opened by a click on the line, and follows the request there', async () => {
    const { petra, sam } = cast(desk);
    await isAssigned(desk);
    const [first] = petra.chat();
    await petra.presses('request.show', {}, { on: first });
    expect(reads(petra, first)[0]).toBe('SME-1001 · Zugewiesen · 2. März 2026, 10:00 MEZ');
    await does(desk, sam, 'assignment.accept');
    expect(reads(petra, first)[0]).toBe('SME-1001 · Onboarding · 2. März 2026, 10:00 MEZ');
  });

  it('is harmless where somebody still sees the old buttons', async () => {
    const { petra, anna } = cast(desk);
    await petraAsks(desk);
    const old = buttonsOf([petra, anna]);
    await does(desk, anna, 'request.triage');
    await does(desk, cast(desk).frank, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    const before = await eventsRecorded(desk);
    for (const button of old) expect((await clicksOld(button)).status).toBe(200);
    await desk.settled();
    expect(await eventsRecorded(desk)).toBe(before);
  });

  it('keeps the card on which its reader can do something, below it the newest news alone', async () => {
    const { petra, anna } = cast(desk);
    await petraAsks(desk);
    await does(desk, anna, 'request.triage');
    await does(desk, cast(desk).frank, 'request.approve');
    const [status, news, ...others] = cards(petra);
    expect(others).toEqual([]);
    expect(petra.buttons(status)).toContain('request.withdraw');
    expect(headline(petra, news)).toContain('hat SME-1001 genehmigt');
  });

  it('is a line after a restart as well', async () => {
    const { petra, anna, sam } = cast(desk);
    await isApproved(desk);
    await desk.restarts();
    await does(desk, anna, 'request.assign', { sme: sam.mail });
    expect(cards(petra)).toHaveLength(1);
  });
});
