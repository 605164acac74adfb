import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { type Language, languages } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { type PanelAction, panelActions } from '../../src/features/requests/domain/actions.ts';
import type { PanelPage, RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import type { Case } from './cases/case.ts';
import { cases, readerFor } from './cases/cases.ts';
import { program, someCandidates } from './given/sample.ts';
import { complaints } from './kit/renderer.ts';
import { nodesOf } from './kit/walk.ts';

const pages = cases.flatMap((one) =>
  one.page.kind === 'request' ? [{ one, page: one.page as RequestPage }] : [],
);
const isInput = ({ type }: { readonly type?: unknown }) => String(type).startsWith('Input.');
const inputsOf = (card: unknown) =>
  nodesOf(card)
    .filter(isInput)
    .map(({ id }) => String(id));
const verbsOf = (card: unknown) =>
  nodesOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb }) => verb);
/** What its buttons would open. */
const openersOf = (card: unknown) =>
  nodesOf(card).flatMap(({ type, data }) =>
    type === 'Action.Submit' ? [(data as { action: string }).action] : [],
  );

/** With a second contact in each company, to whom a request can be given. */
const within: Program = {
  ...program,
  partners: program.partners.map((partner) => ({
    ...partner,
    contacts: [...partner.contacts, 'second@contoso.example'],
  })),
};
const draw = (page: RequestPage | PanelPage, one: Case, language: Language = 'en') =>
  render(page, readerFor(one, language), within);
/** On a confirmation, and on a card that a newer one has replaced, nothing is asked. */
const asks = ({ page }: (typeof pages)[number]): boolean =>
  page.purpose !== 'confirmation' && !page.superseded;
const asked = pages.filter(asks);

/** Pages on which this can be done: no case has an SME who does not answer. */
function pagesWith(action: PanelAction) {
  const found = asked.filter(({ one, page }) =>
    verbsOf(draw({ ...page, refusal: null }, one).card).includes(action),
  );
  if (found.length > 0) return found;
  return asked
    .filter(({ page }) => page.request.state === 'assigned')
    .map(({ one, page }) => ({ one, page: { ...page, candidates: someCandidates() } }));
}

describe('what a button asks for in a dialog', () => {
  it.each(panelActions)('%s: all its inputs, its one button, and nothing else', (action) => {
    const found = pagesWith(action);
    expect(found.length).toBeGreaterThan(0);
    for (const { one, page } of found)
      for (const language of languages) {
        const on: RequestPage = { ...page, refusal: null, actions: [action], panels: 'alone' };
        const { card, summary } = draw({ kind: 'panel', on }, one, language);
        expect(complaints(card)).toEqual([]);
        expect(inputsOf(card).length).toBeGreaterThan(0);
        expect(verbsOf(card)).toEqual([action]);
        expect(summary).toMatch(/^SME-\d+: ./);
      }
  });

  it('stands on no card then, where its button opens it', () => {
    for (const { one, page } of pages) {
      const { card: whole } = draw({ ...page, refusal: null }, one);
      const { card } = draw({ ...page, refusal: null, panels: 'in-dialogs' }, one);
      expect(complaints(card)).toEqual(complaints(whole));
      const opened = verbsOf(whole).filter((verb) => panelActions.some((one) => one === verb));
      expect(openersOf(card)).toEqual(opened);
      expect(verbsOf(card)).toEqual(verbsOf(whole).filter((verb) => !opened.includes(verb)));
    }
  });
});
