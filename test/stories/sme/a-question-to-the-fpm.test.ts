import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headline, petraAsks, reads } from '../../support/stories/story.ts';
import { hears, isCompleted } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe('a question to the FPM', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('reaches the FPM with the request around it and is answered from the card', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const asked = await hears(frank, () =>
      does(desk, petra, 'fpm.ask', { question: 'Reicht das bis Freitag?' }),
    );
    expect(asked).toEqual(['Please answer: Petra Partner has a question about this request.']);
    expect(reads(petra, petra.cardWith('fpm.ask')).join()).toContain(
      'Ihre Frage wurde an den FPM gesendet.',
    );
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Petra Partner asks:',
        'Reicht das bis Freitag?',
        'Tenant ID: 8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
      ]),
    );
    await does(desk, frank, 'fpm.answer', { answer: 'Yes, I decide tomorrow.' });
    expect(reads(petra).slice(0, 3)).toEqual([
      'Frank Fischer hat Ihre Frage zu SME-1001 beantwortet.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Yes, I decide tomorrow.',
    ]);
    expect(frank.cardWith('fpm.answer')).toBeUndefined();
  });

  it('can be asked by the SME, and when all is over; each gets the answer to their own', async () => {
    const { petra, frank, sam } = cast(desk);
    await isCompleted(desk);
    await does(desk, frank, 'request.close');
    await does(desk, sam, 'fpm.ask', { question: 'May I write about it?' });
    await does(desk, petra, 'fpm.ask', { question: 'Darf ich Sam noch einmal fragen?' });
    expect(reads(frank)).toContain('1 more question follows this one.');
    for (const card of sam.chat()) expect(reads(sam, card).join()).not.toContain('Darf ich Sam');
    for (const card of petra.chat()) expect(reads(petra, card).join()).not.toContain('May I write');
    await does(desk, frank, 'fpm.answer', { answer: 'Without names, yes.' });
    expect(reads(sam).slice(0, 3)).toContain('Without names, yes.');
    await does(desk, frank, 'fpm.answer', { answer: 'Ask me first.' });
    expect(reads(petra).slice(0, 3)).toContain('Ask me first.');
    expect(headline(petra)).toBe('Frank Fischer hat Ihre Frage zu SME-1001 beantwortet.');
  });
});
