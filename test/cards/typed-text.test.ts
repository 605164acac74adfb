// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { RequestForm } from '../../src/domain/form.ts';
import { languages } from '../../src/domain/people.ts';
import type { FormPage, Page, RequestPage } from '../../src/domain/view.ts';
import { formPage, listPage, newsPage, requestPage } from './pages.ts';
import { complaints } from './renderer.ts';
import {
  anna,
  form,
  frank,
  historyWith,
  petra,
  program,
  readerOf,
  requestAfter,
  sam,
} from './sample.ts';
import { markdownOf, shownTexts } from './walk.ts';

const evil = '[x](https://evil.example) **x** <at>x</at> ${1+1} {{DATE(2026-01-01T00:00:00Z)}}';
const named = <Who extends { name: string }>(who: Who): Who => ({ ...who, name: evil });
const [evilPetra, evilFrank, evilAnna, evilSam] = [petra, frank, anna, sam].map(named) as [
  typeof petra,
  typeof petra,
  typeof petra,
  typeof petra,
];

const hostile = (text: string): RequestForm => ({
  ...form,
  tenantId: text,
  tenantName: text,
  partnerEmail: text,
  workload: text,
  role: 'migration',
  justification: text,
  topic: text,
  additionalInfo: text,
  migrationSource: text,
});

const history = (text: string) =>
  historyWith(
    [
      [evilFrank, { kind: 'returned', questions: text }],
      [evilPetra, { kind: 'resubmitted', form: hostile(text), fpm: null, answers: text }],
      [evilAnna, { kind: 'triaged', comment: text }],
      [evilFrank, { kind: 'approved', comment: text }],
      [evilAnna, { kind: 'assigned', sme: sam.mail }],
      [evilSam, { kind: 'declined', comment: text }],
    ],
    hostile(text),
    evilPetra,
    text,
  );

const requestOf = (text: string, events: number, more: Partial<RequestPage>): RequestPage => {
  const told = history(text).slice(0, events);
  return {
    ...requestPage([], frank, ['fpm']),
    request: requestAfter(told),
    history: told,
    historyOpen: true,
    typed: { comment: text, questions: text, denyReason: text, sme: text },
    undeliverable: [{ recipient: text, reason: text }],
    ...more,
  };
};

const typedWith = (text: string): FormPage => {
  const page = formPage('why', {
    questions: { by: text, text },
    refusal: { code: 'not-found', id: text },
  });
  const fields = [...Object.keys(form), 'answers'];
  const typed = { ...Object.fromEntries(fields.map((field) => [field, text])), role: 'migration' };
  return { ...page, draft: { ...page.draft, typed } };
};

const pages = (text: string): readonly (readonly [string, Page])[] => [
  ...(['customer', 'need', 'why', 'review'] as const).map(
    (step) => [`form ${step}`, { ...typedWith(text), step }] as const,
  ),
  ...[1, 2, 3, 4, 5, 6, 7].map(
    (events) => [`request with ${events} events`, requestOf(text, events, {})] as const,
  ),
  [
    'request to assign',
    requestOf(text, 7, {
      actions: ['request.assign', 'request.withdraw'],
      refusal: { code: 'out-of-date', event: 'approved', by: text, at: 0 },
    }),
  ],
  ['confirmation', requestOf(text, 1, { purpose: 'confirmation' })],
  ['superseded', requestOf(text, 7, { superseded: true })],
  ...history(text).map(
    (event) =>
      [
        `news of ${event.kind}`,
        { ...newsPage([], petra, ['partner']), request: requestAfter(history(text)), event },
      ] as const,
  ),
  [
    'list',
    listPage({
      rows: listPage().rows.map((row) => ({
        ...row,
        tenantName: text,
        topic: text,
        partner: text,
        workload: text,
      })),
    }),
  ],
  ['greeting', { kind: 'greeting', roles: ['partner'], openDraft: false }],
  ['sentence', { kind: 'sentence', say: { code: 'language-unknown', typed: text } }],
  [
    'refusal',
    { kind: 'sentence', say: { code: 'refused', refusal: { code: 'not-found', id: text } } },
  ],
];

describe.each(pages(evil))('on the card %s', (_, page) => {
  it('nothing that a person typed can become a link, bold, a mention or a calculation', () => {
    const { card, summary } = render(page, readerOf(evilFrank, 'de'), program);
    const rendered = markdownOf(card).filter((text) => /evil|\*\*x|<at>|\$\{|\{\{/.test(text));
    expect(rendered).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/<\/at> 2/);
    expect(complaints(card)).toEqual([]);
    expect(summary).not.toMatch(/\n/);
  });
});

it('shows what was typed, unchanged, where no Markdown is', () => {
  const { card } = render(requestOf(evil, 1, {}), readerOf(frank, 'en'), program);
  expect(shownTexts(card)).toContain(evil);
});

describe.each([
  ['letters', 'x'],
  ['umlauts', 'ü'],
  ['quotation marks', '"'],
  ['new lines', '\n'],
  ['ideographs', '漢'],
  ['emoji', '😀'],
])('the longest texts, of %s', (_, character) => {
  const most = 2000 / character.length;
  const filled = (length: number): string =>
    `a${character.repeat(Math.min(length, most) / character.length)}`.slice(0, length);
  const longText: RequestForm = {
    ...hostile(filled(120)),
    tenantId: form.tenantId,
    workload: form.workload,
    justification: filled(2000),
    additionalInfo: filled(2000),
  };

  it.each(languages)('fit into 28 KB in %s', (language) => {
    for (const [, page] of pages(filled(1500))) {
      const long: Page =
        page.kind === 'request' ? { ...page, request: { ...page.request, form: longText } } : page;
      const { card } = render(long, readerOf(named(frank), language), program);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
    }
  });

  it('lose nothing in the form', () => {
    const page = typedWith(filled(1500));
    const { card } = render(page, readerOf(petra, 'en'), program);
    expect(JSON.stringify(card)).toContain(JSON.stringify(filled(1500)));
  });
});
