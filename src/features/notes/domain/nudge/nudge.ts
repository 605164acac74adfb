import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';

/** `NUD-1001` */
export type NudgeId = `NUD-${number}`;

export const nudgeId = (number: number): NudgeId => `NUD-${number}`;

/** What is significant enough for a new summary. */
export const significants = ['engagement', 'deployment', 'milestone', 'risk', 'sme', 'fm'] as const;
export type Significant = (typeof significants)[number];

/** `waiting`: something is to be told of; `quiet`: nothing is. */
export const nudgeStates = ['waiting', 'quiet'] as const;
export type NudgeState = (typeof nudgeStates)[number];

/** What has happened to a customer since the last summary; there is one for each customer at most. */
export interface Nudge extends Stream {
  readonly id: NudgeId;
  readonly state: NudgeState;
  readonly customer: CustomerId;
  readonly region: Region | null;
  /** Since the last summary; empty: nothing. */
  readonly since: readonly Significant[];
  readonly significantAt: Instant | null;
  readonly nudgedAt: Instant | null;
  readonly notNeededAt: Instant | null;
}

export type NudgeEvent =
  | {
      readonly kind: 'noticed';
      readonly customer: CustomerId;
      readonly region: Region | null;
      readonly what: Significant;
    }
  | { readonly kind: 'summarised' }
  | { readonly kind: 'not-needed' }
  /** By the clock. */
  | { readonly kind: 'nudged' };

export type RecordedNudgeEvent = Recorded<NudgeEvent>;
