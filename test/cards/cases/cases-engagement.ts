import * as pages from '../given/pages.ts';
import { asks, invalid, offer, proposal, requestPage } from '../given/pages.ts';
import { anna, exceptional, fiona, form, frank, petra, sam } from '../given/sample.ts';
import type { Case } from './case.ts';

const { repeats: shownRepeats, late } = { repeats: pages.someRepeats, late: pages.decisionLate };

/** Rules, clocks and the engagement up to its close. */
export const engagementCases: readonly Case[] = [
  {
    name: 'request-exception-fpm',
    who: frank,
    page: requestPage(
      [],
      frank,
      ['fpm'],
      { purpose: 'decide', repeats: shownRepeats },
      asks(exceptional),
    ),
  },
  {
    name: 'request-self-service-fpm',
    who: fiona,
    page: requestPage(
      [],
      fiona,
      ['fpm'],
      { purpose: 'decide', delegate: fiona.mail },
      asks({ ...form, workload: 'exo' }),
    ),
  },
  {
    name: 'request-reminded-fpm',
    who: frank,
    page: requestPage(pages.reminded, frank, ['fpm'], { purpose: 'reminder' }),
  },
  {
    name: 'request-overdue-fpm',
    who: frank,
    page: requestPage(pages.overdue, frank, ['fpm'], {
      purpose: 'reminder',
      due: late,
      delegate: fiona.mail,
    }),
  },
  {
    name: 'request-overdue-team',
    who: anna,
    page: requestPage([...pages.triaged, ...pages.overdue], anna, ['assignmentTeam'], {
      purpose: 'reminder',
      due: late,
    }),
  },
  {
    name: 'request-overdue-triage-team',
    who: anna,
    page: requestPage(pages.triageOverdue, anna, ['assignmentTeam'], {
      purpose: 'reminder',
      due: { ...pages.running, late: true },
    }),
  },
  {
    name: 'request-overdue-assign-team',
    who: anna,
    page: requestPage(pages.approvedOverdue, anna, ['assignmentTeam'], {
      purpose: 'reminder',
      due: late,
    }),
  },
  {
    name: 'request-overdue-partner',
    who: petra,
    page: requestPage(pages.overdue, petra, ['partner'], { purpose: 'status', due: late }),
  },
  {
    name: 'request-unconfirmed-partner',
    who: petra,
    page: requestPage(pages.unconfirmed, petra, ['partner'], {
      purpose: 'status',
      unconfirmed: true,
    }),
  },
  {
    name: 'request-assigned-partner',
    who: petra,
    page: requestPage(pages.assigned, petra, ['partner']),
  },
  {
    name: 'request-assigned-fpm-release-wrong',
    who: frank,
    page: requestPage(pages.assigned, frank, ['fpm'], {
      refusal: invalid({ field: 'comment', code: 'comment-required' }),
      typed: { outcome: 'reassign' },
    }),
  },
  {
    name: 'request-onboarding-sme',
    who: sam,
    page: requestPage(pages.accepted, sam, ['sme'], { chatWith: petra.mail }),
  },
  {
    name: 'request-onboarding-draft',
    who: petra,
    page: requestPage(pages.drafted, petra, ['partner'], { chatWith: sam.mail }),
  },
  {
    name: 'request-onboarding-plan-wrong',
    who: sam,
    page: requestPage(pages.accepted, sam, ['sme'], {
      chatWith: petra.mail,
      refusal: invalid(
        { field: 'exitCriteria', code: 'required' },
        { field: 'endDate', code: 'end-before-start' },
      ),
      typed: { ...pages.plan, exitCriteria: '', endDate: '2026-03-01' },
    }),
  },
  {
    name: 'request-plan-partner',
    who: petra,
    page: requestPage(pages.planned, petra, ['partner'], { purpose: 'plan', chatWith: sam.mail }),
  },
  {
    name: 'request-plan-confirmed-partner',
    who: petra,
    page: requestPage(pages.halfConfirmed, petra, ['partner'], { chatWith: sam.mail }),
  },
  {
    name: 'request-engaged-sme',
    who: sam,
    page: requestPage(pages.engaged, sam, ['sme'], {
      purpose: 'engagement',
      chatWith: petra.mail,
    }),
  },
  {
    name: 'request-engaged-sme-complete-wrong',
    who: sam,
    page: requestPage(pages.engaged, sam, ['sme'], {
      refusal: invalid({ field: 'summary', code: 'required' }),
      typed: { ftopUpdated: 'true' },
    }),
  },
  {
    name: 'request-engaged-partner',
    who: petra,
    page: requestPage(pages.engaged, petra, ['partner'], {
      purpose: 'engagement',
      chatWith: sam.mail,
    }),
  },
  {
    name: 'request-in-full',
    who: frank,
    page: { kind: 'texts', page: 0, request: requestPage(pages.completed, frank, ['fpm']) },
  },
  { name: 'partner-overview', who: frank, page: pages.partnerOverview },
  { name: 'partners', who: frank, page: { ...pages.partnerOverview, partner: null, asked: [] } },
  {
    name: 'request-engaged-change-partner',
    who: petra,
    page: requestPage(pages.replanned, petra, ['partner'], {
      purpose: 'engagement',
      chatWith: sam.mail,
    }),
  },
  {
    name: 'request-engaged-change-wrong',
    who: sam,
    page: requestPage(pages.replanned, sam, ['sme'], {
      refusal: invalid({ field: 'newEndDate', code: 'already-over' }),
      typed: { ...pages.plan, newEndDate: '2026-03-01' },
    }),
  },
  {
    name: 'request-engaged-fpm-hand-over-wrong',
    who: frank,
    page: requestPage(pages.engaged, frank, ['fpm'], {
      refusal: invalid({ field: 'fpm', code: 'required' }),
    }),
  },
  {
    name: 'request-asked-fpm',
    who: frank,
    page: requestPage(pages.asked, frank, ['fpm'], { purpose: 'question' }),
  },
  {
    name: 'request-handed-over-fpm',
    who: fiona,
    page: requestPage(pages.handedOver, fiona, ['fpm'], { purpose: 'decide' }),
  },
  {
    name: 'request-completed-partner',
    who: petra,
    page: requestPage(pages.completed, petra, ['partner'], { purpose: 'feedback' }),
  },
  {
    name: 'request-completed-sme',
    who: sam,
    page: requestPage(pages.rated, sam, ['sme'], {
      historyOpen: true,
      refusal: invalid({ field: 'rating', code: 'required' }),
    }),
  },
  {
    name: 'request-completed-fpm',
    who: frank,
    page: requestPage(pages.rated, frank, ['fpm'], { purpose: 'close' }),
  },
  {
    name: 'request-closed-partner',
    who: petra,
    page: requestPage(pages.closed, petra, ['partner']),
  },
  { name: 'request-closed-fpm', who: frank, page: requestPage(pages.closed, frank, ['fpm']) },
  {
    name: 'request-released-team',
    who: anna,
    page: requestPage(pages.released, anna, ['assignmentTeam'], { purpose: 'assign' }),
  },
  {
    name: 'request-released-closed-partner',
    who: petra,
    page: requestPage(pages.releasedClosed, petra, ['partner']),
  },
  {
    name: 'request-offered-sme',
    who: sam,
    page: requestPage([], sam, ['sme'], { purpose: 'answer' }, offer),
  },
  {
    name: 'request-offered-fpm',
    who: frank,
    page: requestPage([], frank, ['fpm'], {}, offer),
  },
  {
    name: 'request-agreed-partner',
    who: petra,
    page: requestPage(pages.agreed, petra, ['partner'], { purpose: 'consent' }, offer),
  },
  {
    name: 'request-proposed-partner',
    who: petra,
    page: requestPage([], petra, ['partner'], { purpose: 'consent' }, proposal),
  },
  {
    name: 'request-proposed-partner-wrong',
    who: petra,
    page: requestPage(
      [],
      petra,
      ['partner'],
      { refusal: invalid({ field: 'comment', code: 'comment-required' }) },
      proposal,
    ),
  },
  {
    name: 'request-proposed-fpm',
    who: frank,
    page: requestPage([], frank, ['fpm'], {}, proposal),
  },
  {
    name: 'request-refused-fpm',
    who: frank,
    page: requestPage(pages.refused, frank, ['fpm'], {}, proposal),
  },
  {
    name: 'request-consented-sme',
    who: sam,
    page: requestPage(pages.consented, sam, ['sme'], { purpose: 'plan' }, proposal),
  },
  {
    name: 'request-period-ended-partner',
    who: petra,
    page: requestPage(pages.periodEnded, petra, ['partner'], { purpose: 'reminder' }, proposal),
  },
  {
    name: 'request-unreached-team',
    who: anna,
    page: requestPage(pages.unreached, anna, ['assignmentTeam'], { purpose: 'unreached' }),
  },
];
