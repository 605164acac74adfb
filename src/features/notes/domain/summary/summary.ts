import type { Language, Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import type { SummaryFields } from './fields.ts';
import type { SummaryStep } from './steps.ts';

/** `SUM-1001` */
export type SummaryId = `SUM-${number}`;

export const summaryId = (number: number): SummaryId => `SUM-${number}`;

export const summaryStates = ['draft', 'published', 'discarded'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** What was typed, by the ids of the inputs. */
export type SummaryInputs = Readonly<Record<string, string>>;

/** A risk as the summary shows it: its text is kept, so that an old summary reads as it did. */
export interface ShownRisk {
  readonly id: string;
  readonly text: string;
}

/** What nobody changes any more. */
export interface Publication {
  readonly at: Instant;
  readonly by: { readonly name: string; readonly mail: Mail | null };
  /** What the customer was called. */
  readonly customerName: string;
  /** In which the FM wrote. */
  readonly language: Language;
  /** The version of the labels. */
  readonly labels: number;
  readonly fields: SummaryFields;
  readonly risks: readonly ShownRisk[];
}

/** How a customer is doing, in the form that leadership knows. */
export interface ExecSummary extends Stream {
  readonly id: SummaryId;
  readonly state: SummaryState;
  readonly customer: CustomerId;
  /** Of a draft: what the form shows next, and with what. */
  readonly step: SummaryStep;
  readonly typed: SummaryInputs;
  /** The one before, with whose values it opened. */
  readonly last: SummaryId | null;
  readonly published: Publication | null;
}

export type SummaryEvent =
  | {
      readonly kind: 'begun';
      readonly customer: CustomerId;
      readonly last: SummaryId | null;
      readonly typed: SummaryInputs;
    }
  | { readonly kind: 'drafted'; readonly step: SummaryStep; readonly typed: SummaryInputs }
  | ({ readonly kind: 'published' } & Omit<Publication, 'at' | 'by'>)
  | { readonly kind: 'discarded' }
  | Readdressed;

export type RecordedSummaryEvent = Recorded<SummaryEvent>;
