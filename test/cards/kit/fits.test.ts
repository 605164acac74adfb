import { describe, expect, it } from '@jest/globals';
import { fits } from '../../../cards/kit/room/fits.ts';
import { render } from '../../../cards/render.ts';
import { languages } from '../../../src/domain/people/people.ts';
import { cases } from '../cases/cases.ts';
import { program, readerOf } from '../given/sample.ts';

/** Whether the card is taken for as large as it is, and no smaller. */
const isMeasured = (card: unknown): boolean => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return fits(card, bytes) && !fits(card, bytes - 1);
};

describe('whether a card fits', () => {
  it.each(languages)('is told to the byte for every card in %s', (language) => {
    const wrong = cases.filter(
      ({ page, who }) => !isMeasured(render(page, readerOf(who, language), program).card),
    );
    expect(wrong).toEqual([]);
  });

  it('is told to the byte for what is short, deep, or of other scripts', () => {
    const cards = [
      {},
      { body: [] },
      { '': '' },
      { a: null, b: true, c: -1_234_567_890.5, d: [[[['"\\\n\t']]]] },
      { text: '日本語'.repeat(50), other: '😀'.repeat(50), quoted: '"'.repeat(50) },
    ];
    expect(cards.filter((card) => !isMeasured(card))).toEqual([]);
  });
});
