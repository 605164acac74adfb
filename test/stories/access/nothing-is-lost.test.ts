import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { does, headline, reads } from '../../support/stories/story.ts';
import { form, registers, withNora } from '../../support/stories/story-access.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

jest.setTimeout(120_000);

/** What the inputs of a card hold, by id. */
function typedOn(message: Message | undefined): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, id, value } = node as { type?: unknown; id?: unknown; value?: unknown };
    if (String(type).startsWith('Input.')) found[String(id)] = value;
    for (const child of Object.values(node)) walk(child);
  };
  walk(cardOf(message));
  return found;
}

describe.each(engines)('nothing that was typed is lost (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withNora });
  });
  afterEach(() => desk.stop());

  it('who asks for help in the middle of the form finds it as they left it', async () => {
    const nora = desk.person('nora');
    await nora.says('neu');
    await desk.settled();
    await does(desk, nora, 'access.open');
    const half = { ...form, fullName: 'Nora N.', note: 'Halb getippt', alternateEmail: 'n@neu' };
    const on = nora.lastCard();
    await does(desk, nora, 'access.ask', { ...half, question: 'Wer ist mein FPM?' });
    expect(typedOn(on)).toMatchObject({ ...half, question: '' });
    expect(reads(nora, on)).toContain('Wer ist mein FPM?');
    const anna = desk.person('anna');
    await does(desk, anna, 'access.answer', { answer: 'Fiona Ferrer' });
    expect(typedOn(on)).toMatchObject(half);
    await nora.presses('access.submit', { ...half, alternateEmail: '' }, { on });
    await desk.settled();
    expect(headline(desk.person('fiona'))).toMatch(/^Nora N\. asks for access/);
  });

  it('so does who asks back while answering questions', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    await does(desk, fiona, 'access.return', { questions: 'Which team?' });
    const half = { ...form, fullName: 'Nora N.', answers: 'Das Team in' };
    await does(desk, nora, 'access.ask', { ...half, question: 'Welches ist gemeint?' });
    expect(typedOn(nora.lastCard())).toMatchObject({ ...half, question: '' });
  });
});
