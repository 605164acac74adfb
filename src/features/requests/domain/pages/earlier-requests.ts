import type { RequestId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { State } from '../states.ts';

/** An earlier request of the same partner, workload and a like topic. */
export interface Repeat {
  readonly id: RequestId;
  readonly topic: string;
  readonly tenantName: string;
  readonly state: State;
  /** Since when it is in this state. */
  readonly since: Instant;
  /** Who was to learn from it; null where no plan was made. */
  readonly learners: string | null;
  /** Who learnt what; null where nobody has told. */
  readonly learnt: string | null;
}

/** What an FPM knows of a partner; without one, the partners that they know. */
export interface PartnerPage {
  readonly kind: 'partner';
  readonly partner: PartnerCounts | null;
  readonly partners: readonly PartnerCounts[];
  /** Which part of them is shown; from 0, the first one where it is left out. */
  readonly page?: number;
  /** The newest first. */
  readonly asked: readonly (Repeat & {
    readonly workload: string;
    /** The request of which it is a repeat. */
    readonly again: RequestId | null;
    readonly canOpen: boolean;
  })[];
}

interface PartnerCounts {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly closed: number;
  readonly denied: number;
  readonly withdrawn: number;
}
