import type { Role } from '../../../../domain/people/people.ts';
import type { EventKind } from '../request-events.ts';

import {
  atWorkStates,
  endedStates,
  offerStates,
  openStates,
  type State,
  states,
  undecidedStates,
} from '../states.ts';

interface Row {
  readonly from: readonly (State | 'draft')[];
  readonly verb: string;
  readonly by: readonly Role[];
  /** `same`: the request stays in its state. A choice: `evolve` picks one of the named states. */
  readonly to: State | 'none' | 'same' | Choice;
  readonly event: EventKind | null;
}

type Choice = Readonly<Record<string, State>>;

const team = ['assignmentTeam'] as const;
const fpm = ['fpm'] as const;
const fpmOrTeam = ['fpm', 'assignmentTeam'] as const;
const partner = ['partner'] as const;
const sme = ['sme'] as const;
const fpmOrAdmin = ['fpm', 'admin'] as const;
const partnerOrFpm = ['partner', 'fpm'] as const;
const partnerOrSme = ['partner', 'sme'] as const;
/** Open, and the partner knows of it. */
const askedStates = openStates.filter((state) => state !== 'offered');
/** The states that what can be taken back leads to, and those that it leads back to. */
const undoableStates = ['approved', 'denied', 'returned', 'assigned', 'closed'] as const;
const backTo = {
  submitted: 'submitted',
  triaged: 'triaged',
  approved: 'approved',
  completed: 'completed',
} as const;
const allThree = ['partner', 'fpm', 'sme'] as const;

/**
 * The state machine: process.md, section 5, one row a move. What no row allows is refused.
 * `fpm` means the FPM of this request or their delegate; a request without an FPM has the
 * assignment team in their place.
 */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: ['draft'],       verb: 'form.submit',         by: partner,      to: 'submitted',  event: 'submitted' },
  { from: ['draft'],       verb: 'form.discard',        by: partner,      to: 'none',       event: null },
  { from: ['submitted'],   verb: 'request.triage',      by: team,         to: 'triaged',    event: 'triaged' },
  { from: undecidedStates, verb: 'request.return',      by: fpmOrTeam,    to: 'returned',   event: 'returned' },
  { from: ['returned'],    verb: 'form.submit',         by: partner,      to: 'submitted',  event: 'resubmitted' },
  { from: ['returned'],    verb: 'request.answer',      by: partner,      to: 'submitted',  event: 'resubmitted' },
  { from: ['submitted'],   verb: 'form.submit',         by: partner,      to: 'submitted',  event: 'edited' },
  { from: endedStates,     verb: 'form.again',          by: partner,      to: 'same',       event: 'taken-up' },
  { from: undecidedStates, verb: 'request.approve',     by: fpm,          to: 'approved',   event: 'approved' },
  { from: undecidedStates, verb: 'request.deny',        by: fpm,          to: 'denied',     event: 'denied' },
  { from: undoableStates,  verb: 'request.undo',        by: fpmOrTeam,    to: backTo,       event: 'undone' },
  { from: ['approved'],    verb: 'request.assign',      by: team,         to: 'assigned',   event: 'assigned' },
  { from: ['assigned'],    verb: 'request.reassign',    by: team,         to: 'assigned',   event: 'assigned' },
  { from: ['assigned'],    verb: 'assignment.decline',  by: sme,          to: 'approved',   event: 'declined' },
  { from: ['assigned'],    verb: 'assignment.accept',   by: sme,          to: 'onboarding', event: 'accepted' },
  { from: ['submitted', 'triaged', 'returned', 'approved'],
                           verb: 'request.withdraw',    by: partner,      to: 'withdrawn',  event: 'withdrawn' },
  { from: ['onboarding'],  verb: 'engagement.contact',  by: sme,          to: 'onboarding', event: 'contacted' },
  { from: ['onboarding'],  verb: 'plan.save',           by: allThree,     to: 'onboarding', event: 'planned' },
  // Of `plan.save`, as long as something is missing.
  { from: ['onboarding'],  verb: 'plan.draft',          by: allThree,     to: 'onboarding', event: 'drafted' },
  { from: ['onboarding'],  verb: 'plan.confirm',        by: allThree,     to: { some: 'onboarding', all: 'engaged' }, event: 'confirmed' },
  { from: ['engaged'],     verb: 'plan.confirm',        by: allThree,     to: 'same',       event: 'confirmed' },
  { from: ['engaged'],     verb: 'plan.change',         by: allThree,     to: 'engaged',    event: 'replanned' },
  { from: ['engaged'],     verb: 'plan.extend',         by: allThree,     to: 'engaged',    event: 'extended' },
  { from: ['engaged'],     verb: 'engagement.complete', by: sme,          to: 'completed',  event: 'completed' },
  { from: ['completed', 'closed'],
                           verb: 'engagement.ftop',     by: sme,          to: 'same',       event: 'entered' },
  { from: ['completed', 'closed'],
                           verb: 'feedback.send',       by: partnerOrSme, to: 'same',       event: 'rated' },
  { from: ['completed'],   verb: 'request.close',       by: fpm,          to: 'closed',     event: 'closed' },
  { from: atWorkStates,    verb: 'request.release',     by: fpm,          to: { reassign: 'approved', close: 'closed' }, event: 'released' },
  { from: ['offered'],     verb: 'assignment.decline',  by: sme,          to: 'refused',    event: 'turned-down' },
  { from: ['offered'],     verb: 'assignment.accept',   by: sme,          to: 'proposed',   event: 'agreed' },
  { from: ['proposed'],    verb: 'proposal.accept',     by: partner,      to: 'onboarding', event: 'consented' },
  { from: ['offered', 'proposed'],
                           verb: 'proposal.withdraw',   by: fpmOrTeam,    to: 'withdrawn',  event: 'recalled' },
  { from: ['proposed'],    verb: 'proposal.decline',    by: partner,      to: 'refused',    event: 'refused' },
  { from: openStates,      verb: 'request.handOver',    by: fpmOrAdmin,   to: 'same',       event: 'handed-over' },
  { from: askedStates,     verb: 'request.giveTo',      by: partnerOrFpm, to: 'same',       event: 'given' },
  { from: states,          verb: 'fpm.ask',             by: partnerOrSme, to: 'same',       event: 'asked' },
  { from: states,          verb: 'fpm.answer',          by: fpmOrTeam,        to: 'same',       event: 'answered' },
] as const satisfies readonly Row[];

/**
 * What happens without anybody's click: by the clock, or because somebody is gone from the program. That people have other
 * addresses is in no row: nothing has happened to the request.
 */
// biome-ignore format: a table is read by its columns
export const byItself = [
  { from: states,       event: 'reminded',     to: 'same' },
  { from: states,       event: 'overdue',      to: 'same' },
  { from: states,       event: 'unconfirmed',  to: 'same' },
  { from: states,       event: 'waited',       to: 'same' },
  { from: states,       event: 'period-ended', to: 'same' },
  { from: states,       event: 'unreached',    to: 'same' },
  { from: states,       event: 'fpm-left',     to: 'same' },
  // Another SME is needed, as after a release.
  { from: atWorkStates, event: 'sme-left',     to: 'approved' },
  { from: offerStates,  event: 'expert-left',  to: 'refused' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

/** The rows as types: `evolve`, `decide` and the commands are checked against the table itself. */
type Rows = (typeof rows)[number];
type OwnRows = (typeof byItself)[number];
export type RowOfEvent<Kind> = Extract<Rows | OwnRows, { readonly event: Kind }>;
export type RowOfVerb<Verb> = Exclude<Extract<Rows, { readonly verb: Verb }>, FromDraft>;
type FromDraft = { readonly from: readonly ['draft'] };

/** The verbs that move a request (contract, section 6). */
export type MoveVerb = Rows['verb'];
/** The events that move a request that is submitted; of those that happen by themselves the ones that lead somewhere. */
export type MoveKind =
  | NonNullable<Exclude<Rows, FromDraft>['event']>
  | Exclude<OwnRows, { readonly to: 'same' }>['event'];
/** Every event that has a row. */
export type RowKind = NonNullable<(Rows | OwnRows)['event']>;

/** A row for one of its states. */
export interface RequestTransition {
  readonly from: State | 'draft';
  readonly verb: MoveVerb;
  readonly by: readonly Role[];
  readonly to: State | 'none' | Choice;
  readonly event: EventKind | null;
}

export const transitions: readonly RequestTransition[] = rows.flatMap(
  (row: Row & { verb: MoveVerb }) =>
    row.from.map((from) => ({ ...row, from, to: row.to === 'same' ? stays(from) : row.to })),
);

function stays(from: State | 'draft'): State | 'none' {
  return from === 'draft' ? 'none' : from;
}

/** The row for a verb in a state, for all roles; undefined where the table has none. */
export const transitionFor = (
  from: State | 'draft',
  verb: MoveVerb,
): RequestTransition | undefined =>
  transitions.find((row) => row.from === from && row.verb === verb);

/** Where an event leads from a state, by its row in either table; undefined where it cannot have happened. */
export function targetOf(from: State, event: EventKind): RequestTransition['to'] | undefined {
  const moved = transitions.find((row) => row.from === from && row.event === event);
  if (moved) return moved.to;
  const own: Omit<Row, 'verb' | 'by'> | undefined = byItself.find(
    (row) => row.event === event && row.from.some((state) => state === from),
  );
  return own?.to === 'same' ? from : own?.to;
}
