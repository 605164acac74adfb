import type { Action } from '../../../src/features/requests/domain/actions.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import type { SectionName } from './sections.ts';

type Button = readonly [Action, MessageKey];

/** Actions that take one click, in the order of their buttons. */
export const oneClick: readonly Button[] = [
  ['request.approve', 'action.approve'],
  ['proposal.accept', 'action.consent'],
  ['proposal.decline', 'action.decline-proposal'],
  ['assignment.accept', 'action.accept'],
  ['assignment.decline', 'action.decline'],
  ['request.revise', 'action.revise'],
  ['request.triage', 'action.triage'],
  ['engagement.contact', 'action.contact'],
  ['plan.confirm', 'action.confirm-plan'],
  ['feedback.send', 'action.feedback'],
  ['engagement.ftop', 'action.ftop'],
  ['request.close', 'action.close'],
  ['form.again', 'action.same-again'],
  ['request.undo', 'action.undo'],
  ['proposal.withdraw', 'action.recall'],
];
/** Sections whose buttons are in the first row. */
export const opened: readonly SectionName[] = [
  ...(['deny', 'return', 'plan', 'complete', 'extend', 'change', 'reassign'] as const),
];
/** Rare ones. They are in the last row, with the details and the history. */
export const seldom: readonly SectionName[] = ['ask', 'withdraw', 'release', 'handOver', 'giveTo'];
/** Actions that use the comment above the buttons; `withdraw` and `release` have it in their section. */
export const commented: readonly Action[] = [
  'request.approve',
  'request.deny',
  'request.triage',
  'proposal.accept',
  'proposal.decline',
  'assignment.accept',
  'assignment.decline',
  'feedback.send',
  'request.close',
];

/** What goes on with the work, best first: one of them has the colour of the card's main button. */
export const main: readonly Action[] = [
  'request.approve',
  'proposal.accept',
  'assignment.accept',
  'request.triage',
  'plan.confirm',
  'plan.save',
  'engagement.contact',
  'engagement.complete',
  'request.close',
  'feedback.send',
  'engagement.ftop',
];
/** What takes something from somebody. */
export const harmful: readonly Action[] = [
  'request.deny',
  'proposal.decline',
  'assignment.decline',
  'request.withdraw',
  'request.release',
  'proposal.withdraw',
];
