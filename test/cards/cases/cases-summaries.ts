import { serviceCodes } from '../../../src/features/customers/domain/workloads.ts';
import { significants } from '../../../src/features/notes/domain/nudge/nudge.ts';
import { compare } from '../../../src/features/notes/domain/summary/compare.ts';
import { asSummaryInputs, lineId } from '../../../src/features/notes/domain/summary/fields.ts';
import type {
  ComparisonPage,
  NudgePage,
  OrderPage,
  SummariesPage,
  SummaryPage,
} from '../../../src/features/notes/domain/summary/pages.ts';
import type { SummaryStep } from '../../../src/features/notes/domain/summary/steps.ts';
import type { ExecSummary } from '../../../src/features/notes/domain/summary/summary.ts';
import { fatima, lena, nordlicht, rita } from '../../features/customers/domain/given.ts';
import { drafted, firewall, ordered } from '../../features/notes/domain/summary/given.ts';
import { samples } from '../../features/notes/domain/summary/samples.ts';
import { monday } from '../../features/requests/domain/given.ts';
import type { Case } from './case.ts';

const [fm, rm, leader] = [fatima, rita, lena].map((one) => ({
  ...one,
  mail: one.mail ?? '',
})) as [Case['who'], Case['who'], Case['who']];

const typed = asSummaryInputs(samples.de.fields);
const before = drafted(typed, 'SUM-1003').does('summary.publish', typed).summary;
const changed = {
  ...typed,
  ...{ deployment: 'partly', workloads: 'EXO,OLM,SPO,OD,OPP,TEAMS', support: '' },
  'workload-EXO': 'Alle Postfächer sind [verschoben](x). **Danke**',
  'workload-TEAMS': 'Planung',
  risks: firewall.id,
};
const draft = drafted(changed, 'SUM-1004', 'SUM-1003').summary;
const published = drafted(changed, 'SUM-1004', 'SUM-1003').does('summary.publish', changed).summary;

/** All workloads, and the longest texts that anybody can type. */
const longest = {
  ...{ description: 'ß'.repeat(500), relations: '€'.repeat(1000), support: 'ü'.repeat(500) },
  ...{ engagementStatus: 'reactive', deployment: 'fully', workloads: serviceCodes.join(',') },
  ...Object.fromEntries(serviceCodes.map((code) => [lineId(code), 'ö'.repeat(300)])),
};
const full = drafted(longest, 'SUM-1004', 'SUM-1003').summary;
const fullPublished = drafted(longest, 'SUM-1004').does('summary.publish', longest).summary;

const page = (summary: ExecSummary, more: Partial<SummaryPage> = {}): SummaryPage => ({
  ...{ kind: 'summary', summary, customer: nordlicht, as: ['fm'], last: before },
  ...{ risks: [firewall], suggested: 'not', newer: null, milestonesOf: null, wasOrdered: false },
  ...{ refusal: null, typed: {} },
  ...more,
});
const at = (summary: ExecSummary, step: SummaryStep): ExecSummary => ({ ...summary, step });

const list: SummariesPage = {
  ...{ kind: 'summaries', customer: null, as: [], orders: [], hasDraft: false },
  ...{ refusal: null, typed: {}, page: 0, pages: 2, total: 7 },
  rows: [
    { summary: published, customer: nordlicht, alerted: true },
    { summary: before, customer: { ...nordlicht, name: 'Südlicht **AG**' }, alerted: false },
  ],
};

const orderPage = (
  { order }: ReturnType<typeof ordered>,
  more: Partial<OrderPage> = {},
): OrderPage => ({
  ...{ kind: 'order', order, customer: nordlicht, as: ['fm'], verbs: ['summary.decline'] },
  ...{ told: null, refusal: null, typed: {} },
  ...more,
});
const wished = ordered('2026-03-20');
const asked: NonNullable<OrderPage['told']> = {
  ...{ kind: 'asked', customer: 'CUS-1001', region: 'emea', rm: 'rita@fasttrack.example' },
  ...{ wishedFor: '2026-03-20', reason: null, streamId: 'ORD-1003', version: 1, at: 0 },
  ...{ actor: rita, as: 'asker' },
};

const comparison: ComparisonPage = {
  ...{ kind: 'comparison', customer: nordlicht, older: before, newer: published },
  comparison: compare(
    before.published?.fields ?? samples.de.fields,
    published.published?.fields ?? samples.de.fields,
  ),
  ...{ opened: [firewall.text], closed: ['Das *alte* Risiko'] },
};

const nudgePage: NudgePage = {
  ...{ kind: 'nudge', customer: nordlicht, refusal: null, typed: {} },
  nudge: {
    ...{ id: 'NUD-1005', version: 3, state: 'waiting', customer: 'CUS-1001', region: 'emea' },
    ...{ since: significants, significantAt: monday, nudgedAt: monday, notNeededAt: null },
  },
};

export const summaryCases: readonly Case[] = [
  { name: 'summary-draft-first', who: fm, page: page(drafted().summary, { last: null }) },
  { name: 'summary-draft', who: fm, page: page(draft) },
  { name: 'summary-draft-lines', who: fm, page: page(at(draft, 'lines')) },
  {
    name: 'summary-draft-wrong',
    who: fm,
    page: page(draft, {
      refusal: {
        code: 'invalid',
        errors: [
          { field: 'description', code: 'too-long', most: 500, over: 1 },
          { field: 'workloads', code: 'required' },
        ],
      },
      typed: { description: 'x'.repeat(501), workloads: '' },
    }),
  },
  { name: 'summary-draft-preview', who: fm, page: page(at(draft, 'preview')) },
  {
    name: 'summary-draft-risk-unshown',
    who: fm,
    page: page(at(drafted({ ...changed, risks: '' }).summary, 'preview')),
  },
  { name: 'summary-draft-full', who: fm, page: page(full) },
  { name: 'summary-draft-full-lines', who: fm, page: page(at(full, 'lines')) },
  { name: 'summary-draft-full-more-lines', who: fm, page: page(at(full, 'more-lines')) },
  { name: 'summary-draft-full-preview', who: fm, page: page(at(full, 'preview')) },
  { name: 'summary-full', who: leader, page: page(fullPublished, { as: ['leadership'] }) },
  {
    name: 'summary-ordered',
    who: rm,
    page: page(published, {
      as: ['rm'],
      wasOrdered: true,
      customer: { ...nordlicht, name: 'Nord' },
    }),
  },
  {
    name: 'summary-older',
    who: leader,
    page: page(before, { as: ['leadership'], newer: 'SUM-1004' }),
  },
  {
    name: 'summary-fully-deployed',
    who: fm,
    page: page(fullPublished, { milestonesOf: 'ENG-1002' }),
  },
  { name: 'summary-discarded', who: fm, page: page(drafted().does('summary.discard').summary) },
  { name: 'summary-compare', who: leader, page: comparison },
  {
    name: 'summary-compare-nothing',
    who: leader,
    page: {
      ...{ ...comparison, opened: [], closed: [] },
      comparison: compare(samples.de.fields, samples.de.fields),
    },
  },
  { name: 'summaries-newest', who: leader, page: list },
  {
    name: 'summaries-of-customer',
    who: rm,
    page: { ...list, customer: nordlicht, as: ['rm'], orders: [wished.order], page: 1 },
  },
  {
    name: 'summaries-of-customer-fm',
    who: fm,
    page: {
      ...list,
      customer: nordlicht,
      as: ['fm'],
      hasDraft: true,
      rows: [],
      total: 0,
      pages: 1,
    },
  },
  {
    name: 'summary-shared',
    who: leader,
    page: { kind: 'shared-summary', summary: published, customer: nordlicht },
  },
  { name: 'summary-nudge', who: fm, page: nudgePage },
  {
    name: 'summary-nudge-not-needed',
    who: fm,
    page: { ...nudgePage, nudge: { ...nudgePage.nudge, notNeededAt: monday } },
  },
  {
    name: 'summary-nudge-written',
    who: fm,
    page: {
      ...nudgePage,
      nudge: { ...nudgePage.nudge, state: 'quiet', since: [], significantAt: null },
      refusal: { code: 'because', because: 'summary-written', values: {} },
    },
  },
  { name: 'order-asked', who: fm, page: orderPage(wished, { told: asked }) },
  {
    name: 'order-own',
    who: rm,
    page: orderPage(wished, { as: ['asker', 'rm'], verbs: ['summary.ask', 'summary.withdraw'] }),
  },
  {
    name: 'order-decline-wrong',
    who: fm,
    page: orderPage(wished, {
      refusal: { code: 'invalid', errors: [{ field: 'comment', code: 'comment-required' }] },
    }),
  },
  {
    name: 'order-declined',
    who: rm,
    page: orderPage(wished.does('summary.decline', { comment: 'On *hold*.' }, { by: fatima }), {
      ...{ as: ['asker'], verbs: [] },
      told: { ...asked, kind: 'declined', comment: 'On *hold*.' } as OrderPage['told'],
    }),
  },
];
