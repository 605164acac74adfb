import type { Role } from '../../../domain/people/people.ts';
import { type EventKind, openStates, type State, states } from './request.ts';

/** The verbs that move a request (contract, section 6). */
export type MoveVerb =
  | 'form.submit'
  | 'form.discard'
  | 'request.triage'
  | 'request.return'
  | 'request.approve'
  | 'request.deny'
  | 'request.assign'
  | 'request.withdraw'
  | 'assignment.accept'
  | 'assignment.decline'
  | 'plan.save'
  | 'plan.confirm'
  | 'engagement.complete'
  | 'feedback.send'
  | 'request.release'
  | 'request.close'
  | 'request.handOver'
  | 'fpm.ask'
  | 'fpm.answer'
  | 'proposal.accept'
  | 'proposal.decline';

export interface Transition {
  readonly from: State | 'draft';
  readonly verb: MoveVerb;
  readonly by: readonly Role[];
  readonly to: State | 'draft' | 'none';
  readonly event: EventKind | null;
}

const team: readonly Role[] = ['assignmentTeam'];
const fpm: readonly Role[] = ['fpm'];
const fpmOrTeam: readonly Role[] = ['fpm', 'assignmentTeam'];
const partner: readonly Role[] = ['partner'];
const sme: readonly Role[] = ['sme'];
const fpmOrAdmin: readonly Role[] = ['fpm', 'admin'];
const partnerOrSme: readonly Role[] = ['partner', 'sme'];
const allThree: readonly Role[] = ['partner', 'fpm', 'sme'];

/**
 * The state machine: process.md, section 5, one row a move. Whatever no row allows is refused.
 * `fpm` means the FPM of this request or their delegate; where it has none, the assignment team
 * stands in. `plan.confirm` leads on when the third has confirmed, `request.release` as its outcome
 * says.
 */
// biome-ignore format: a table is read by its columns
export const transitions: readonly Transition[] = [
  { from: 'draft',     verb: 'form.submit',        by: partner,   to: 'submitted',  event: 'submitted' },
  { from: 'draft',     verb: 'form.discard',       by: partner,   to: 'none',       event: null },
  { from: 'submitted', verb: 'request.triage',     by: team,      to: 'triaged',    event: 'triaged' },
  { from: 'submitted', verb: 'request.return',     by: fpmOrTeam, to: 'returned',   event: 'returned' },
  { from: 'triaged',   verb: 'request.return',     by: fpmOrTeam, to: 'returned',   event: 'returned' },
  { from: 'returned',  verb: 'form.submit',        by: partner,   to: 'submitted',  event: 'resubmitted' },
  { from: 'submitted', verb: 'request.approve',    by: fpm,       to: 'approved',   event: 'approved' },
  { from: 'triaged',   verb: 'request.approve',    by: fpm,       to: 'approved',   event: 'approved' },
  { from: 'submitted', verb: 'request.deny',       by: fpm,       to: 'denied',     event: 'denied' },
  { from: 'triaged',   verb: 'request.deny',       by: fpm,       to: 'denied',     event: 'denied' },
  { from: 'approved',  verb: 'request.assign',     by: team,      to: 'assigned',   event: 'assigned' },
  { from: 'assigned',  verb: 'assignment.decline', by: sme,       to: 'approved',   event: 'declined' },
  { from: 'assigned',  verb: 'assignment.accept',  by: sme,       to: 'onboarding', event: 'accepted' },
  { from: 'submitted', verb: 'request.withdraw',   by: partner,   to: 'withdrawn',  event: 'withdrawn' },
  { from: 'triaged',   verb: 'request.withdraw',   by: partner,   to: 'withdrawn',  event: 'withdrawn' },
  { from: 'returned',  verb: 'request.withdraw',   by: partner,   to: 'withdrawn',  event: 'withdrawn' },
  { from: 'approved',  verb: 'request.withdraw',   by: partner,   to: 'withdrawn',  event: 'withdrawn' },
  { from: 'onboarding', verb: 'plan.save',          by: allThree,     to: 'onboarding', event: 'planned' },
  { from: 'onboarding', verb: 'plan.confirm',       by: allThree,     to: 'engaged',    event: 'confirmed' },
  { from: 'engaged',    verb: 'engagement.complete', by: sme,         to: 'completed',  event: 'completed' },
  { from: 'completed',  verb: 'feedback.send',      by: partnerOrSme, to: 'completed',  event: 'rated' },
  { from: 'closed',     verb: 'feedback.send',      by: partnerOrSme, to: 'closed',     event: 'rated' },
  { from: 'completed',  verb: 'request.close',      by: fpm,          to: 'closed',     event: 'closed' },
  { from: 'assigned',   verb: 'request.release',    by: fpm,          to: 'approved',   event: 'released' },
  { from: 'onboarding', verb: 'request.release',    by: fpm,          to: 'approved',   event: 'released' },
  { from: 'engaged',    verb: 'request.release',    by: fpm,          to: 'approved',   event: 'released' },
  { from: 'proposed',   verb: 'proposal.accept',    by: partner,      to: 'onboarding', event: 'consented' },
  { from: 'proposed',   verb: 'proposal.decline',   by: partner,      to: 'refused',    event: 'refused' },
  ...openStates.map((from) => ({ from, verb: 'request.handOver', by: fpmOrAdmin, to: from, event: 'handed-over' }) as const),
  ...states.map((from) => ({ from, verb: 'fpm.ask', by: partnerOrSme, to: from, event: 'asked' }) as const),
  ...states.map((from) => ({ from, verb: 'fpm.answer', by: fpm, to: from, event: 'answered' }) as const),
];

/** The row for a verb in a state, whoever acts; undefined where the table has none. */
export const transitionFor = (from: State | 'draft', verb: MoveVerb): Transition | undefined =>
  transitions.find((row) => row.from === from && row.verb === verb);
