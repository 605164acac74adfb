import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { does, headline, reads } from '../../support/stories/story.ts';
import { agrees, isInvited, withNora } from '../../support/stories/story-access.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** Nothing but one line, all of which opens the registration. */
const isTrace = (message: Message): boolean => {
  const body = cardOf(message)?.body;
  return Array.isArray(body) && body.length === 1 && 'selectAction' in body[0];
};

const split = (person: Person) => ({
  cards: person.chat().filter((message) => !isTrace(message)),
  lines: person.chat().filter(isTrace),
});

describe.each(engines)('what a registration leaves in a chat (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  it('is one card, and a line for what it has replaced', async () => {
    const nora = await isInvited(desk);
    const { cards, lines } = split(nora);
    expect(cards.map((one) => headline(nora, one))).toEqual([
      'Fiona Ferrer lädt Sie für Alpenblick GmbH zu SME Desk ein.',
    ]);
    expect(lines.map((one) => reads(nora, one))).toEqual([
      ['ACC-1001 · Alpenblick GmbH · 2. März 2026 · beantragt'],
    ]);
  });

  it('stays one card to the end, for both', async () => {
    const nora = await agrees(desk);
    await does(desk, nora, 'access.finish');
    const fiona = desk.person('fiona');
    expect(split(fiona).cards.map((one) => headline(fiona, one))).toEqual([
      'Nora Neu is now a contact of Alpenblick GmbH.',
    ]);
    expect(split(fiona).lines.map((one) => reads(fiona, one)[0])).toEqual([
      'ACC-1001 · Nora Neu · 2 March 2026 · asked for',
    ]);
  });

  it('is opened by a click on the line', async () => {
    const nora = await isInvited(desk);
    const [line] = split(nora).lines;
    await nora.presses('access.show', {}, { on: line });
    await desk.settled();
    expect(headline(nora, line)).toContain('lädt Sie für Alpenblick GmbH');
    expect(nora.buttons(line)).toContain('access.consent');
  });

  it('tells nothing that is no longer so', async () => {
    const nora = await agrees(desk);
    const fiona = desk.person('fiona');
    await does(desk, nora, 'access.ask', { question: 'Wie weiter?' });
    expect(headline(fiona)).toBe('Nora Neu needs help with the registration.');
    await does(desk, fiona, 'access.answer', { answer: 'With the code.' });
    expect(headline(fiona)).toBe('Registration ACC-1001: Nora Neu, Alpenblick GmbH');
    await desk.passes(8 * 24 * 3_600_000);
    expect(headline(fiona)).toBe('The invitation of Nora Neu has expired.');
    await does(desk, fiona, 'access.invite', { partnerName: 'alpenblick' });
    expect(headline(fiona)).toBe('Registration ACC-1001: Nora Neu, Alpenblick GmbH');
    for (const verb of ['access.show', 'access.consent', 'access.finish'])
      await does(desk, nora, verb);
    await does(desk, fiona, 'access.suspend', { comment: 'Why' });
    await does(desk, fiona, 'access.restore');
    expect(headline(nora)).toBe('Ihr Zugang ist wiederhergestellt.');
    await does(desk, nora, 'access.end');
    expect(headline(nora)).toBe('Ihr Zugang für Alpenblick GmbH ist beendet.');
  });
});
