import { statesIn } from '../../../src/features/requests/domain/pages/lists.ts';
import {
  accepted,
  approved,
  assigned,
  declined,
  denied,
  digestPage,
  invalid,
  listPage,
  newsPage,
  remindersPage,
  requestPage,
  resubmitted,
  returned,
  submitted,
  tracePage,
  triaged,
  withdrawn,
} from '../given/pages.ts';
import { anna, frank, monday, petra, sam } from '../given/sample.ts';
import type { Case } from './case.ts';

/** Requests on their way, their news, traces, lists and reminders. */
export const requestCases: readonly Case[] = [
  {
    name: 'request-submitted-fpm',
    who: frank,
    page: requestPage(submitted, frank, ['fpm'], { purpose: 'decide' }),
  },
  {
    name: 'request-submitted-fpm-deny-wrong',
    who: frank,
    page: requestPage(resubmitted, frank, ['fpm'], {
      purpose: 'decide',
      refusal: invalid({ field: 'comment', code: 'comment-required' }),
      typed: { denyReason: 'other' },
    }),
  },
  {
    name: 'request-submitted-fpm-return-wrong',
    who: frank,
    page: requestPage(submitted, frank, ['fpm'], {
      refusal: invalid({ field: 'questions', code: 'required' }),
      typed: { comment: 'kept' },
    }),
  },
  {
    name: 'request-submitted-team',
    who: anna,
    page: requestPage(submitted, anna, ['assignmentTeam'], { purpose: 'triage' }),
  },
  {
    name: 'request-submitted-team-as-fpm',
    who: anna,
    page: requestPage(submitted, anna, ['fpm', 'assignmentTeam'], { purpose: 'decide' }),
  },
  {
    name: 'request-confirmation',
    who: petra,
    page: requestPage(submitted, petra, ['partner'], { purpose: 'confirmation' }),
  },
  {
    name: 'request-status-partner',
    who: petra,
    page: requestPage(triaged, petra, ['partner'], { purpose: 'status' }),
  },
  { name: 'request-returned-partner', who: petra, page: requestPage(returned, petra, ['partner']) },
  {
    name: 'request-approved-team',
    who: anna,
    page: requestPage(approved, anna, ['assignmentTeam'], { purpose: 'assign' }),
  },
  {
    name: 'request-declined-team-wrong',
    who: anna,
    page: requestPage(declined, anna, ['assignmentTeam'], {
      purpose: 'assign',
      refusal: invalid({ field: 'sme', code: 'required' }),
      undeliverable: [{ recipient: 'kim@fasttrack.example', reason: 'blocked' }],
    }),
  },
  { name: 'request-assigned-sme', who: sam, page: requestPage(assigned, sam, ['sme']) },
  {
    name: 'request-assigned-sme-wrong',
    who: sam,
    page: requestPage(assigned, sam, ['sme'], {
      refusal: invalid({ field: 'comment', code: 'comment-required' }),
    }),
  },
  {
    name: 'request-already-approved',
    who: frank,
    page: requestPage(approved, frank, ['fpm'], {
      refusal: { code: 'out-of-date', of: 'SME', event: 'approved', by: frank.name, at: monday },
    }),
  },
  {
    name: 'request-superseded',
    who: anna,
    page: requestPage(declined, anna, ['assignmentTeam'], { superseded: true, actions: [] }),
  },
  {
    name: 'request-onboarding-history',
    who: petra,
    page: requestPage(accepted, petra, ['partner'], { historyOpen: true }),
  },
  { name: 'request-denied-partner', who: petra, page: requestPage(denied, petra, ['partner']) },
  { name: 'request-withdrawn-fpm', who: frank, page: requestPage(withdrawn, frank, ['fpm']) },
  { name: 'news-triaged', who: petra, page: newsPage(triaged, petra, ['partner']) },
  { name: 'news-returned', who: petra, page: newsPage(returned, petra, ['partner']) },
  { name: 'news-approved', who: petra, page: newsPage(approved, petra, ['partner']) },
  { name: 'news-denied', who: petra, page: newsPage(denied, petra, ['partner']) },
  { name: 'news-assigned', who: petra, page: newsPage(assigned, petra, ['partner']) },
  { name: 'news-accepted', who: petra, page: newsPage(accepted, petra, ['partner']) },
  { name: 'news-accepted-fpm', who: frank, page: newsPage(accepted, frank, ['fpm']) },
  { name: 'news-declined', who: petra, page: newsPage(declined, petra, ['partner']) },
  { name: 'news-withdrawn', who: frank, page: newsPage(withdrawn, frank, ['fpm']) },
  { name: 'trace-approved', who: petra, page: tracePage(approved, petra, ['partner']) },
  { name: 'trace-submitted', who: petra, page: tracePage(submitted, petra, ['partner']) },
  { name: 'list-queue', who: anna, page: listPage() },
  {
    name: 'list-decided',
    who: anna,
    page: listPage({
      done: [
        { id: 'SME-1050', verb: 'request.triage', refusal: null },
        {
          id: 'SME-1051',
          verb: 'request.triage',
          refusal: { code: 'out-of-date', of: 'SME', event: 'triaged', by: frank.name, at: monday },
        },
      ],
    }),
  },
  {
    name: 'list-filtered',
    who: anna,
    page: listPage({
      filter: {
        ...{ state: 'approved', customer: null, states: statesIn('assignmentTeam') },
        customers: ['Bäckerei Brandl GmbH', 'Fabrikam AG'],
      },
    }),
  },
  {
    name: 'list-filtered-many',
    who: anna,
    page: listPage({
      filter: {
        ...{ state: null, customer: 'agentur', states: statesIn('assignmentTeam') },
        customers: Array.from({ length: 90 }, (_, at) => `Agentur ${at}`),
      },
    }),
  },
  { name: 'list-none-ticked', who: anna, page: listPage({ done: [] }) },
  {
    name: 'list-many',
    who: anna,
    page: listPage({ page: 2, pages: 167, total: 1000, more: true }),
  },
  { name: 'reminders', who: frank, page: remindersPage() },
  {
    name: 'reminders-many',
    who: frank,
    page: remindersPage({ page: 1, pages: 3, total: 33 }),
  },
  {
    name: 'digest',
    who: frank,
    page: {
      ...digestPage(),
      entries: [...remindersPage().entries.slice(1), newsPage(assigned, frank, ['fpm'])],
    },
  },
  {
    name: 'digest-on',
    who: frank,
    page: { ...digestPage({ sent: false }), entries: [], total: 0 },
  },
  {
    name: 'digest-off',
    who: frank,
    page: { ...digestPage({ sent: false, daily: false }), entries: [], total: 0 },
  },
  {
    name: 'request-from-digest',
    who: frank,
    page: requestPage([], frank, ['fpm'], { purpose: 'shown', from: 'digest' }),
  },
  {
    name: 'request-from-list',
    who: frank,
    page: requestPage([], frank, ['fpm'], {
      fromList: { list: 'fpm', page: 2, state: 'submitted' },
    }),
  },
  {
    name: 'request-from-reminders',
    who: frank,
    page: requestPage([], frank, ['fpm'], { purpose: 'shown', from: 'reminders' }),
  },
  {
    name: 'list-empty',
    who: petra,
    page: listPage({ list: 'mine', lists: ['mine'], rows: [], page: 0, pages: 1, total: 0 }),
  },
  {
    name: 'list-others',
    who: petra,
    page: listPage({
      canBegin: false,
      list: 'mine',
      lists: ['mine'],
      rows: [],
      page: 0,
      pages: 1,
      total: 0,
    }),
  },
];
