import { rowByVerb, type To, transitionsOf } from '../../../../../domain/decision/moves.ts';
import {
  type EngagementEvent,
  type EngagementState,
  engagementStates,
  openEngagementStates,
} from '../engagement.ts';
import type { ClosingRole } from '../roles.ts';
import type { ClosingVerb } from './commands.ts';
import { serviceFrom } from './service-transitions.ts';

interface Row {
  readonly from: readonly EngagementState[];
  readonly verb: ClosingVerb;
  readonly by: readonly ClosingRole[];
  readonly event: EngagementEvent['kind'];
  readonly to: To<EngagementState>;
}

const fm = ['fm'] as const;
const team = ['assignmentTeam'] as const;
const fmOrRm = ['fm', 'rm'] as const;
const teamOrFm = ['assignmentTeam', 'fm'] as const;
const active = ['active'] as const;

/**
 * The moves of an engagement (process, section 8). There is no way to `closed` but from `queued`:
 * the FM removes their name only when the tenant is in the queue.
 */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: openEngagementStates, verb: 'closing.setOut', by: fmOrRm,  event: 'set-out',       to: 'same' },
  { from: active,          verb: 'closing.addService',  by: fm,      event: 'service-added', to: 'same' },
  { from: active,          verb: 'closing.begin',      by: fm,       event: 'service-begun', to: 'same' },
  { from: active,          verb: 'closing.usage',      by: fm,       event: 'used',          to: 'same' },
  { from: active,          verb: 'closing.prepare',    by: fm,       event: 'prepared',      to: 'same' },
  { from: active,          verb: 'closing.talk',       by: fm,       event: 'talked',        to: 'same' },
  { from: active,          verb: 'closing.finish',     by: fm,       event: 'finished',      to: 'same' },
  { from: active,          verb: 'closing.sendMail',   by: fm,       event: 'mailed',        to: 'same' },
  { from: active,          verb: 'closing.sentMail',   by: fm,       event: 'mailed',        to: 'same' },
  { from: active,          verb: 'closing.reopen',     by: fm,       event: 'reopened',      to: 'same' },
  { from: active,          verb: 'closing.drop',       by: fm,       event: 'dropped',       to: 'same' },
  { from: active,          verb: 'closing.askQueue',   by: fm,       event: 'queue-asked',   to: 'queue-asked' },
  { from: active,          verb: 'closing.abandon',    by: fmOrRm,   event: 'abandoned',     to: 'abandoned' },
  { from: ['queue-asked'], verb: 'closing.queued',     by: team,     event: 'queued',        to: 'queued' },
  { from: ['queue-asked'], verb: 'closing.notQueued',  by: team,     event: 'not-queued',    to: 'active' },
  { from: ['queue-asked'], verb: 'closing.unask',      by: fm,       event: 'unasked',       to: 'active' },
  { from: ['queued'],      verb: 'closing.leave',      by: fm,       event: 'left',          to: 'closed' },
  { from: ['queued'],      verb: 'closing.resume',     by: fm,       event: 'resumed',       to: 'active' },
  { from: ['closed'],      verb: 'closing.nextDone',   by: teamOrFm, event: 'next-done',     to: 'same' },
  { from: ['closed'],      verb: 'closing.nextMove',   by: teamOrFm, event: 'next-moved',    to: 'same' },
] as const satisfies readonly Row[];

/** What happens without anybody's click: by the clock, to the customer, by another program file. */
// biome-ignore format: a table is read by its columns
const byItself = [
  // The tenant is in another region: its queue has to be asked anew.
  { from: engagementStates, event: 'region-changed', to: { otherQueue: 'queue-asked', noQueue: 'same' } },
  { from: engagementStates, event: 'fm-changed',     to: 'same' },
  { from: engagementStates, event: 'fm-gone',        to: 'same' },
  { from: engagementStates, event: 'readdressed',    to: 'same' },
  { from: engagementStates, event: 'mail-refused',   to: 'same' },
  { from: engagementStates, event: 'reminded',       to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const engagementMoves = [...rows, ...byItself] as const;
export type EngagementMove = (typeof engagementMoves)[number];

export const closingRowOf: (verb: ClosingVerb) => Row | undefined = rowByVerb<Row>(rows);

export const transitions = transitionsOf(rows);

/** These steps are of the motion RFA alone. */
export const onlyForRfa: readonly ClosingVerb[] = [
  'closing.sendMail',
  'closing.sentMail',
  'closing.prepare',
  'closing.talk',
  'closing.finish',
  'closing.askQueue',
];

const serviceEvents: readonly string[] = rows
  .filter(({ verb }) => verb in serviceFrom || verb === 'closing.addService')
  .map(({ event }) => event);

/**
 * A reminder, and what happens to a service, leave other cards as they are: `decide` looks anew. A mail goes
 * out once, however often the button is clicked.
 */
export const isBeside = (verb: string, event: string): boolean =>
  event === 'reminded' ||
  event === 'readdressed' ||
  event === 'mail-refused' ||
  event === 'fm-gone' ||
  (event === 'set-out' && verb !== 'closing.sendMail') ||
  (verb in serviceFrom && verb !== 'closing.sendMail' && serviceEvents.includes(event));
