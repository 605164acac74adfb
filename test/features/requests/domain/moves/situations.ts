import type { RequestCommand } from '../../../../../src/features/requests/domain/moves/commands.ts';
import type { MoveVerb } from '../../../../../src/features/requests/domain/moves/transitions.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import type { State } from '../../../../../src/features/requests/domain/states.ts';
import { sam } from '../../../../support/samples/program.ts';
import {
  agreed,
  approved,
  asked,
  assigned,
  closed,
  denied,
  engaged,
  form,
  type Happened,
  hour,
  monday,
  offered,
  onboarding,
  plan,
  planned,
  refused,
  replanned,
  requestAfter,
  returned,
  submitted,
  triaged,
  withdrawn,
} from '../given.ts';

/** Petra has a question open, for so long that the team has been told of it as well. */
const unanswered = (...history: readonly Happened[]): Request => {
  const since = monday + history.length * hour;
  return requestAfter(...history, asked, [
    null,
    { kind: 'waited', of: 'question', since, step: 2 },
  ]);
};
const inFtop: Happened = [sam, { kind: 'completed', summary: 'Done.', ftopUpdated: false }];

export const situations: Record<State, Request> = {
  offered: unanswered(offered),
  proposed: unanswered(offered, agreed),
  submitted: unanswered(submitted),
  triaged: unanswered(submitted, triaged),
  returned: unanswered(submitted, returned),
  approved: unanswered(submitted, approved),
  assigned: unanswered(submitted, approved, assigned),
  onboarding: unanswered(...onboarding, planned),
  engaged: unanswered(...engaged, replanned),
  completed: unanswered(...engaged, inFtop),
  closed: unanswered(...engaged, inFtop, closed),
  denied: unanswered(submitted, denied),
  withdrawn: unanswered(submitted, withdrawn),
  refused: unanswered(offered, agreed, refused),
};

/** The SME says that they have made contact, and all three write a draft, before there is a plan. */
const beforeThePlan = unanswered(...onboarding);
export const early: readonly MoveVerb[] = ['engagement.contact', 'plan.draft'];
export const situationFor = (state: State, verb: MoveVerb): Request =>
  early.includes(verb) && state === 'onboarding' ? beforeThePlan : situations[state];

export const commands: Partial<Record<MoveVerb, RequestCommand>> = {
  'form.submit': { verb: 'form.submit', form: { ...form, seatCount: 450 }, answers: 'Here.' },
  'request.answer': { verb: 'request.answer', answers: 'Here.' },
  'request.triage': { verb: 'request.triage', comment: null },
  'request.return': { verb: 'request.return', questions: 'Which?' },
  'request.approve': { verb: 'request.approve', comment: null },
  'request.deny': { verb: 'request.deny', reason: 'repeat', comment: null },
  'request.assign': { verb: 'request.assign', sme: 'sofia@fasttrack.example' },
  'request.reassign': { verb: 'request.reassign', sme: 'sofia@fasttrack.example' },
  'request.withdraw': { verb: 'request.withdraw', comment: null },
  'assignment.accept': { verb: 'assignment.accept', comment: null },
  'assignment.decline': { verb: 'assignment.decline', comment: 'No time.' },
  'engagement.contact': { verb: 'engagement.contact' },
  'plan.save': { verb: 'plan.save', plan },
  'plan.draft': { verb: 'plan.draft', draft: { plan: {}, missing: [] } },
  'plan.confirm': { verb: 'plan.confirm' },
  'plan.change': { verb: 'plan.change', plan },
  'plan.extend': { verb: 'plan.extend', endDate: '2026-12-01' },
  'engagement.ftop': { verb: 'engagement.ftop' },
  'engagement.complete': {
    verb: 'engagement.complete',
    summary: 'Done.',
    learnt: 'Petra: all of it.',
    trained: null,
    customerFeedback: null,
    criteriaMet: 'yes',
    ftopUpdated: false,
  },
  'feedback.send': { verb: 'feedback.send', rating: 5, comment: null },
  'request.release': { verb: 'request.release', comment: 'Elsewhere.', outcome: 'reassign' },
  'request.close': { verb: 'request.close', comment: null },
  'request.handOver': { verb: 'request.handOver', fpm: 'fiona@fasttrack.example' },
  'fpm.ask': { verb: 'fpm.ask', question: 'When?' },
  'fpm.answer': { verb: 'fpm.answer', answer: 'Soon.' },
  'proposal.accept': { verb: 'proposal.accept', comment: null },
  'proposal.decline': { verb: 'proposal.decline', comment: 'No.' },
};

/** No commands of a card alone, or by who did what before: `undo.test.ts`, `giving.test.ts`. */
export const apart: readonly MoveVerb[] = [
  'form.again',
  'request.undo',
  'proposal.withdraw',
  'request.giveTo',
];

/** From the offer or the assignment on, as long as the SME is theirs. */
export const smeStates: readonly State[] = [
  ...(['offered', 'proposed', 'refused'] as const),
  ...(['assigned', 'onboarding', 'engaged', 'completed', 'closed'] as const),
];
