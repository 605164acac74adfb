import { type Action, actionsFor } from '../../../src/features/requests/domain/actions.ts';
import { detailId } from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { Page } from '../../../src/features/views.ts';
import { canType } from './can-type.ts';
import { evilPetra, history, learningOf, planOf, proposed, repeatsOf, routed } from './hostile.ts';
import { formPage, listPage, newsPage, requestPage, tracePage } from './pages.ts';
import { fiona, form, frank, petra, program, requestAfter, sam } from './sample.ts';

/** A request after so many of its events, in which each text is this one. */
export const requestOf = (
  text: string,
  events: number,
  more: Partial<RequestPage>,
): RequestPage => {
  const told = history(text).slice(0, events);
  return {
    ...requestPage([], frank, ['fpm']),
    request: requestAfter(told),
    history: told,
    historyOpen: true,
    typed: { comment: text, questions: text, denyReason: text, sme: text },
    undeliverable: [{ recipient: text, reason: text }],
    due: { triage: 0, decision: 1, stopped: false, late: true, readAt: 0 },
    unconfirmed: true,
    repeats: repeatsOf(text),
    delegate: fiona.mail,
    ...more,
  };
};

const details = program.workloads.flatMap((workload) => workload.details);

/** The form with this text in each field. */
export const typedWith = (text: string): FormPage => {
  const page = formPage('why', {
    questions: { by: text, text },
    refusal: { code: 'not-found', id: text },
    routing: routed(text),
    repeats: repeatsOf(text),
    details,
  });
  const fields = [...Object.keys(form), 'answers', ...details.map(({ id }) => detailId(id))];
  const typed = { ...Object.fromEntries(fields.map((field) => [field, text])), role: 'migration' };
  return { ...page, draft: { ...page.draft, typed } };
};

/** What each may do in each state of an engagement, with all that the reader had typed. */
const everybody = (text: string): readonly (readonly [string, Page])[] =>
  (
    [
      [8, frank, 'fpm'],
      [8, sam, 'sme'],
      [10, petra, 'partner'],
      [10, frank, 'fpm'],
      [12, frank, 'fpm'],
      [12, sam, 'sme'],
      [16, sam, 'sme'],
      [16, frank, 'fpm'],
      [17, petra, 'partner'],
      [17, sam, 'sme'],
      [17, frank, 'fpm'],
      [18, petra, 'partner'],
      [20, frank, 'fpm'],
      [21, sam, 'sme'],
    ] as const
  ).map(([events, who, as]) => {
    const page = requestOf(text, events, { as: [as] });
    const actions = actionsFor(page.request, who, [as]);
    const typed = { ...typedOn(actions, text), ...page.typed };
    return [`${page.request.state} request for ${as}`, { ...page, actions, typed }] as const;
  });

/** The reader can have typed only into inputs that are on the card. */
const typedOn = (actions: readonly Action[], text: string): Readonly<Record<string, string>> => ({
  ...(actions.includes('plan.save') || actions.includes('plan.change') ? { ...planOf(text) } : {}),
  ...(actions.includes('engagement.complete') ? { summary: text, ...learningOf(text) } : {}),
  ...(actions.includes('fpm.ask') ? { question: text } : {}),
  ...(actions.includes('fpm.answer') ? { answer: text } : {}),
});

/** Every page, with this text wherever a person can have typed one; each with what it is. */
export const pages = (text: string): readonly (readonly [string, Page])[] => [
  ...(['customer', 'need', 'migration', 'why', 'review'] as const).map(
    (step) => [`form ${step}`, { ...typedWith(text), step }] as const,
  ),
  ...history(text).map(
    ({ kind, version }) => [`request ${version}: ${kind}`, requestOf(text, version, {})] as const,
  ),
  ...everybody(text),
  [
    'request to assign',
    requestOf(text, 7, {
      actions: ['request.assign', 'request.withdraw'],
      refusal: { code: 'out-of-date', of: 'SME', event: 'approved', by: text, at: 0 },
    }),
  ],
  ['confirmation', requestOf(text, 1, { purpose: 'confirmation' })],
  ...[0, 1, 2].map(
    (page) =>
      [`in full ${page}`, { kind: 'texts', request: requestOf(text, 20, {}), page }] as const,
  ),
  ['a trace', { ...tracePage([], petra, ['partner']), request: requestAfter(history(text)) }],
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
  [
    'reminders',
    {
      kind: 'reminders',
      entries: Array.from({ length: 15 }, () => requestOf(text, 7, { purpose: 'reminder' })),
      page: 1,
      pages: 3,
      total: 45,
    },
  ],
  ['proposed', requestPage([], evilPetra, ['partner'], {}, proposed(text))],
  [
    'refused',
    requestPage(
      [[evilPetra, { kind: 'refused', comment: text }]],
      evilPetra,
      ['partner'],
      { historyOpen: true },
      proposed(text),
    ),
  ],
  [
    'proposal',
    { kind: 'proposal', partners: program.partners, typed: { outcomes: text }, errors: [] },
  ],
  [
    'greeting',
    {
      kind: 'greeting',
      roles: ['partner'],
      commands: canType('new'),
      openDraft: false,
      away: null,
    },
  ],
  ['sentence', { kind: 'sentence', say: { code: 'language-unknown', typed: text } }],
  [
    'refusal',
    { kind: 'sentence', say: { code: 'refused', refusal: { code: 'not-found', id: text } } },
  ],
];
