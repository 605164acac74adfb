// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding

import { longestPlanText } from '../../../cards/kit/request/plan.ts';
import { line } from '../../../cards/kit/text.ts';
import { longestLearning } from '../../../cards/request/result.ts';
import type { RequestForm } from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { Routing } from '../../../src/features/requests/domain/matching/routing.ts';
import type { Repeat } from '../../../src/features/requests/domain/pages/earlier-requests.ts';
import type { Plan } from '../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../src/features/requests/domain/request-events.ts';
import { plan } from './pages.ts';
import { anna, form, frank, historyWith, petra, sam, submission } from './sample.ts';

/** A text that would do something if anything read it as more than a text. */
export const evil =
  '[x](https://evil.example) **x** <at>x</at> ${1+1} {{DATE(2026-01-01T00:00:00Z)}}';
export const named = <Who extends { name: string }>(who: Who): Who => ({ ...who, name: evil });
export const [evilPetra, evilFrank, evilAnna, evilSam] = [petra, frank, anna, sam].map(named) as [
  typeof petra,
  typeof petra,
  typeof petra,
  typeof petra,
];

/** A form of which each text is this one. */
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
export const routed = (text: string): Routing => ({
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
export const planOf = (text: string): Plan => ({
  ...plan,
  expectations: text.slice(0, longestPlanText),
  outcomes: text.slice(0, longestPlanText),
  exitCriteria: text.slice(0, longestPlanText),
  learners: text.slice(0, longestPlanText),
  releaseCriteria: text.slice(0, longestPlanText),
});

export const learningOf = (text: string) => ({
  learnt: text.slice(0, longestLearning),
  trained: text.slice(0, longestLearning),
  customerFeedback: text.slice(0, longestLearning),
  criteriaMet: 'no' as const,
});

export const repeatsOf = (text: string): Repeat[] =>
  Array.from({ length: 9 }, (_, index) => ({
    id: `SME-${index + 1}`,
    topic: text,
    tenantName: text,
    state: 'closed',
    since: 0,
    learners: text,
    learnt: text,
  }));

export const history = (text: string) =>
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

export const proposed = (text: string): readonly [typeof petra, RequestEvent] => [
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
