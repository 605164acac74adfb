import type { Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import type { NoteId, RiskKind } from '../note/note.ts';

/** `RISK-1004` */
export type RiskId = `RISK-${number}`;

export const riskStates = ['open', 'closed'] as const;
export type RiskState = (typeof riskStates)[number];

/** What may go wrong with a customer. While it is open it is shown above everything else about them. */
export interface Risk extends Stream {
  readonly id: RiskId;
  readonly state: RiskState;
  readonly customer: CustomerId;
  /** Of the customer, when it was opened. */
  readonly region: Region | null;
  readonly text: string;
  readonly riskKind: RiskKind;
  /** Null: the address of the person who opened it is not known. */
  readonly openedBy: Mail | null;
  readonly openedAt: Instant;
  /** The note by which it was opened. */
  readonly note: NoteId | null;
  /** When somebody last wrote about the customer, or opened it. */
  readonly quietSince: Instant;
  /** The clock has told of the silence since then. */
  readonly reminded: boolean;
  /** Null: it is open. */
  readonly closed: { readonly by: Mail | null; readonly at: Instant; readonly how: string } | null;
}

export type RiskEvent =
  | {
      readonly kind: 'risk-opened';
      readonly customer: CustomerId;
      readonly region: Region | null;
      readonly text: string;
      readonly riskKind: RiskKind;
      readonly note: NoteId | null;
    }
  | { readonly kind: 'risk-closed'; readonly how: string }
  /** Somebody has written a note about the customer. */
  | { readonly kind: 'risk-noted'; readonly note: NoteId }
  | { readonly kind: 'risk-quiet' }
  | Readdressed;

export type RecordedRiskEvent = Recorded<RiskEvent>;
