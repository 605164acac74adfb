import type { Program } from '../../../../domain/program/program.ts';
import { type CustomerKeys, keysOf } from '../keys.ts';
import type { Usage } from './engagement.ts';

export type MilestoneRule = CustomerKeys['fastTrack']['milestone'];

/**
 * How many active users complete the enablement of a service with so many licences (process,
 * section 8): a fixed number for many licences, else a share of them, rounded up in whole numbers.
 */
export const milestoneFor = (licences: number, { users, below, percent }: MilestoneRule): number =>
  licences >= below ? users : Math.trunc((licences * percent + 99) / 100);

export const isReached = (usage: Usage, rule: MilestoneRule): boolean =>
  usage.activeUsers >= milestoneFor(usage.licences, rule);

/** How many active users are missing; 0: none. */
export const missingUsers = (usage: Usage, rule: MilestoneRule): number =>
  Math.max(0, milestoneFor(usage.licences, rule) - usage.activeUsers);

/**
 * The usage as it is kept: `noBlocker` only where it counts, so below the milestone, and where the program
 * allows that instead of the milestone (process, section 8).
 */
export function asCounted({ noBlocker, ...usage }: Usage, program: Program): Usage {
  const { closing, fastTrack } = keysOf(program);
  const counts = noBlocker && closing.allowNoBlocker && !isReached(usage, fastTrack.milestone);
  return counts ? { ...usage, noBlocker } : usage;
}
