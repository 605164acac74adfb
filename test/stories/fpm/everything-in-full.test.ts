import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { shownTexts } from '../../cards/kit/walk.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, petraAsks, reads } from '../../support/stories/story.ts';
import type { Json } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** As long as it may be, in a script that takes three bytes a character; its end tells that it is whole. */
const long = (length: number, end: string): string =>
  `${'漢字'.repeat(length)}`.slice(0, length - end.length) + end;

const justification = long(2000, '。begründet');
const additionalInfo = long(2000, '。ergänzt');
const questions = [1, 2, 3].map((round) => long(1500, `。gefragt-${round}`));
const answers = [1, 2, 3].map((round) => long(1500, `。beantwortet-${round}`));

describe('a request of which no card holds all that was written', () => {
  let desk: TestDesk;
  let id: string;
  beforeEach(async () => {
    desk = await startDesk();
    const { petra, frank } = cast(desk);
    id = await petraAsks(desk, { justification, additionalInfo });
    for (const [round, asked] of questions.entries()) {
      await does(desk, frank, 'request.return', { questions: asked });
      await does(desk, petra, 'request.answer', { answers: answers[round] ?? '' });
    }
  });
  afterEach(() => desk.stop());

  const opened = async (person: Person, page: number) => {
    const { body } = await person.clicks('request.texts', { requestId: id, page });
    return (body as { value: Json }).value;
  };
  const withinReach = async (person: Person): Promise<string[]> => {
    const found: string[] = [];
    for (let page = 0; ; page++) {
      const card = await opened(person, page);
      found.push(...shownTexts(card));
      if (!JSON.stringify(card).includes(`"page":${page + 1}`)) return found;
    }
  };

  it.each(['frank', 'petra', 'anna'])(
    'is read to its last word by %s, page by page',
    async (who) => {
      const person = desk.person(who);
      await person.says(`status ${id}`);
      await desk.settled();
      const shown = reads(person).join('\n');
      expect(shown).not.toContain(justification);
      expect(person.buttons(person.lastCard())).toContain('request.texts');
      const found = await withinReach(person);
      for (const text of [justification, additionalInfo, ...questions, ...answers])
        expect(found).toContain(text);
      expect(found.filter((text) => /(shortened|gekürzt|abreviado)/.test(text))).toEqual([]);
      // The last page where a later one is asked for; then the request itself.
      expect(shownTexts(await opened(person, 99))).toContain(answers.at(-1));
      const back = await person.clicks('request.show', { requestId: id });
      expect(JSON.stringify(back.body)).toContain('request.texts');
    },
  );

  it('is not there for others', async () => {
    const paula = desk.person('paula');
    await paula.says('help');
    await desk.settled();
    const [card, absent] = [
      await opened(paula, 0),
      await paula.clicks('request.texts', { requestId: 'SME-1999', page: 0 }),
    ];
    expect(JSON.stringify(card).replaceAll(id, 'SME-1999')).toBe(
      JSON.stringify((absent.body as { value: Json }).value),
    );
  });
});

describe('a request of which a card shows all', () => {
  it('has no button for more', async () => {
    const desk = await startDesk();
    const { frank } = cast(desk);
    await petraAsks(desk);
    expect(frank.buttons(frank.lastCard())).not.toContain('request.texts');
    await desk.stop();
  });
});
