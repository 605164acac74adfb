import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import type { PartnerPage } from '../../../src/features/requests/domain/pages/earlier-requests.ts';
import { frank, program, readerOf } from '../given/sample.ts';
import { nodesOf, shownTexts } from './walk.ts';

const partners = Array.from({ length: 430 }, (_, at) => ({
  ...{ id: `p-${at}`, name: `Partner ${at}` },
  ...{ open: 1, closed: 0, denied: 0, withdrawn: 0 },
}));
const page = (at: number) => {
  const shown: PartnerPage = { kind: 'partner', partner: null, partners, asked: [], page: at };
  return render(shown, readerOf(frank, 'en'), program).card;
};

/** The page to which a button of this title leads. */
const leadsTo = (card: unknown, title: string): number | undefined =>
  nodesOf(card)
    .filter((node) => node.title === title)
    .map(({ data }) => (data as { page: number }).page)[0];

describe('the partners of an FPM who has 430', () => {
  it('are all reached from page to page, and back', () => {
    const found: string[] = [];
    let at: number | undefined = 0;
    while (at !== undefined) {
      const card = page(at);
      found.push(...shownTexts(card).filter((text) => text.startsWith('Partner ')));
      expect(leadsTo(card, 'Previous page')).toBe(at === 0 ? undefined : at - 1);
      at = leadsTo(card, 'Next page');
    }
    expect(found).toEqual(partners.map(({ name }) => name));
    expect(shownTexts(page(999))).toContain('Partner 429');
  });
});
