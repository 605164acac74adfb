import type { Role } from './people.ts';
import type { EventKind, State } from './request.ts';

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
  | 'assignment.decline';

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

/**
 * The state machine: process.md, section 5, one row a move. Whatever no row allows is refused.
 * `fpm` means the FPM of this request; where it has none, the assignment team stands in.
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
];

/** The row for a verb in a state, whoever acts; undefined where the table has none. */
export const transitionFor = (from: State | 'draft', verb: MoveVerb): Transition | undefined =>
  transitions.find((row) => row.from === from && row.verb === verb);
