import type { Transition } from '../../../../../domain/decision.ts';
import {
  type EngagementEvent,
  type EngagementState,
  openEngagementStates,
  type ServiceState,
} from '../engagement.ts';
import type { ClosingRole } from '../roles.ts';
import type { ClosingVerb } from './commands.ts';

interface Row {
  readonly from: readonly EngagementState[];
  readonly verb: ClosingVerb;
  readonly by: readonly ClosingRole[];
  readonly event: EngagementEvent['kind'];
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
export const rows: readonly Row[] = [
  { from: openEngagementStates, verb: 'closing.setOut', by: fmOrRm, event: 'set-out' },
  { from: active,          verb: 'closing.addService', by: fm,       event: 'service-added' },
  { from: active,          verb: 'closing.begin',      by: fm,       event: 'service-begun' },
  { from: active,          verb: 'closing.usage',      by: fm,       event: 'used' },
  { from: active,          verb: 'closing.prepare',    by: fm,       event: 'prepared' },
  { from: active,          verb: 'closing.talk',       by: fm,       event: 'talked' },
  { from: active,          verb: 'closing.finish',     by: fm,       event: 'finished' },
  { from: active,          verb: 'closing.sendMail',   by: fm,       event: 'mailed' },
  { from: active,          verb: 'closing.sentMail',   by: fm,       event: 'mailed' },
  { from: active,          verb: 'closing.reopen',     by: fm,       event: 'reopened' },
  { from: active,          verb: 'closing.drop',       by: fm,       event: 'dropped' },
  { from: active,          verb: 'closing.askQueue',   by: fm,       event: 'queue-asked' },
  { from: active,          verb: 'closing.abandon',    by: fmOrRm,   event: 'abandoned' },
  { from: ['queue-asked'], verb: 'closing.queued',     by: team,     event: 'queued' },
  { from: ['queue-asked'], verb: 'closing.notQueued',  by: team,     event: 'not-queued' },
  { from: ['queue-asked'], verb: 'closing.unask',      by: fm,       event: 'unasked' },
  { from: ['queued'],      verb: 'closing.leave',      by: fm,       event: 'left' },
  { from: ['queued'],      verb: 'closing.resume',     by: fm,       event: 'resumed' },
  { from: ['closed'],      verb: 'closing.nextDone',   by: teamOrFm, event: 'next-done' },
  { from: ['closed'],      verb: 'closing.nextMove',   by: teamOrFm, event: 'next-moved' },
];

export const transitions: readonly Transition[] = rows.flatMap((row) =>
  row.from.map((from) => ({ ...row, from })),
);

/** From which states of its service a verb goes on; for the others there is no service. */
export const serviceFrom: Partial<Readonly<Record<ClosingVerb, readonly ServiceState[]>>> = {
  'closing.begin': ['announced'],
  'closing.usage': ['onboarding', 'reached'],
  'closing.prepare': ['reached'],
  'closing.talk': ['prepared'],
  'closing.finish': ['talked'],
  'closing.sendMail': ['reached', 'prepared', 'talked', 'done'],
  'closing.sentMail': ['reached', 'prepared', 'talked', 'done'],
  'closing.reopen': ['reached', 'prepared', 'talked'],
  'closing.drop': ['announced', 'onboarding'],
};

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
