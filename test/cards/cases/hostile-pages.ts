// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding

import { longestPlanText } from '../../../cards/kit/request/plan.ts';
import { line } from '../../../cards/kit/text.ts';
import { longestLearning } from '../../../cards/request/result.ts';
import { type Action, actionsFor } from '../../../src/features/requests/domain/actions.ts';
import {
  detailId,
  type RequestForm,
} from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { Routing } from '../../../src/features/requests/domain/matching/routing.ts';
import type { Repeat } from '../../../src/features/requests/domain/pages/earlier-requests.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { Plan } from '../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../src/features/requests/domain/request-events.ts';
import type { Page } from '../../../src/features/views.ts';
import { canType } from './can-type.ts';
import { formPage, listPage, newsPage, plan, requestPage, tracePage } from './pages.ts';
import {
  anna,
  fiona,
  form,
  frank,
  historyWith,
  petra,
  program,
  requestAfter,
  sam,
  submission,
} from './sample.ts';

export const evil =
  '[x](https://evil.example) **x** <at>x</at> ${1+1} {{DATE(2026-01-01T00:00:00Z)}}';
export const named = <Who extends { name: string }>(who: Who): Who => ({ ...who, name: evil });
export const [evilPetra, evilFrank, evilAnna, evilSam] = [petra, frank, anna, sam].map(named) as [
  typeof petra,
  typeof petra,
  typeof petra,
  typeof petra,
];

export const hostile = (text: string): RequestForm => ({
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
  migrationVersion: text,
  migrationVolume: text,
  details: { devices: text, unknown: text },
});

const again = (text: string): RequestEvent => ({
  kind: 'resubmitted',
  form: hostile(text),
  routing: routed(text),
  fpm: frank.mail,
  answers: text,
});

/** What an admin wrote into the program is shown like what people typed. */
const routed = (text: string): Routing => ({
  outcome: 'exception',
  rule: line(text, 60),
  route: line(text, 60),
  guide: null,
  warnings: ['limited-language', 'limited-region'],
  missed: (['seatCount', 'region', 'primaryLanguage'] as const).map((field) => ({
    rule: line(text, 60),
    field,
    wanted: field === 'seatCount' ? '>150' : line(text, 60),
  })),
});

/** As long as its inputs allow. */
const planOf = (text: string): Plan => ({
  ...plan,
  expectations: text.slice(0, longestPlanText),
  outcomes: text.slice(0, longestPlanText),
  exitCriteria: text.slice(0, longestPlanText),
  learners: text.slice(0, longestPlanText),
  releaseCriteria: text.slice(0, longestPlanText),
});

const learningOf = (text: string) => ({
  learnt: text.slice(0, longestLearning),
  trained: text.slice(0, longestLearning),
  customerFeedback: text.slice(0, longestLearning),
  criteriaMet: 'no' as const,
});

const repeatsOf = (text: string): Repeat[] =>
  Array.from({ length: 9 }, (_, index) => ({
    id: `SME-${index + 1}`,
    topic: text,
    tenantName: text,
    state: 'closed',
    since: 0,
    learners: text,
    learnt: text,
  }));

const history = (text: string) =>
  historyWith(
    [
      [evilFrank, { kind: 'returned', questions: text }],
      [evilPetra, again(text)],
      [evilAnna, { kind: 'triaged', comment: text }],
      [evilFrank, { kind: 'approved', comment: text }],
      [evilAnna, { kind: 'assigned', sme: sam.mail }],
      [evilSam, { kind: 'declined', comment: text }],
      [evilAnna, { kind: 'assigned', sme: sam.mail }],
      [evilSam, { kind: 'accepted', comment: text }],
      [evilSam, { kind: 'planned', plan: planOf(text) }],
      [evilPetra, { kind: 'confirmed', party: 'partner' }],
      [evilPetra, { kind: 'asked', party: 'partner', question: text }],
      [evilFrank, { kind: 'confirmed', party: 'fpm' }],
      [evilSam, { kind: 'confirmed', party: 'sme' }],
      [evilFrank, { kind: 'answered', question: 13, asker: 'partner', answer: text }],
      [evilSam, { kind: 'asked', party: 'sme', question: text }],
      [evilFrank, { kind: 'replanned', plan: planOf(`+${text}`), dropped: false }],
      [evilSam, { kind: 'completed', summary: text, ...learningOf(text), ftopUpdated: true }],
      [evilPetra, { kind: 'rated', party: 'partner', rating: 1, comment: text }],
      [evilSam, { kind: 'rated', party: 'sme', rating: 5, comment: text }],
      [evilFrank, { kind: 'closed', comment: text }],
    ],
    [evilPetra, submission(hostile(text), evilPetra, text)],
  );

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

const proposed = (text: string): readonly [typeof petra, RequestEvent] => [
  evilFrank,
  {
    ...submission(hostile(text), evilPetra, text),
    kind: 'proposed',
    proactive: {
      by: frank.id,
      expert: sam.mail,
      outcomes: text,
      startDate: '2026-03-09',
      endDate: '2026-04-03',
    },
  } as RequestEvent,
];

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
      refusal: { code: 'out-of-date', event: 'approved', by: text, at: 0 },
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
