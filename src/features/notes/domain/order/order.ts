import type { Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import type { SummaryId } from '../summary/summary.ts';

/** `ORD-1001` */
export type OrderId = `ORD-${number}`;

export const orderId = (number: number): OrderId => `ORD-${number}`;

export const orderStates = ['open', 'done', 'declined', 'withdrawn'] as const;
export type OrderState = (typeof orderStates)[number];

/** What the clock tells of a wished day. */
const orderReminders = ['day-before', 'on-the-day', 'passed'] as const;
export type OrderReminder = (typeof orderReminders)[number];

/** What an RM asks of the customer's FM: an executive summary. There is no deadline for it. */
export interface Order extends Stream {
  readonly id: OrderId;
  readonly state: OrderState;
  readonly customer: CustomerId;
  /** The tenant's: by its calendar. */
  readonly region: Region | null;
  readonly rm: Mail;
  readonly askedAt: Instant;
  /** An ISO date: a wish, so nothing is ever late. */
  readonly wishedFor: string | null;
  readonly reason: string | null;
  /** What was told of the wished day. */
  readonly reminded: readonly OrderReminder[];
  /** By which it was done. */
  readonly summary: SummaryId | null;
  /** Why it was declined. */
  readonly comment: string | null;
}

interface Asked {
  readonly wishedFor: string | null;
  readonly reason: string | null;
}

export type OrderEvent =
  | ({
      readonly kind: 'asked';
      readonly customer: CustomerId;
      readonly region: Region | null;
      readonly rm: Mail;
    } & Asked)
  /** The same RM asks for the same customer again: it stays one order. */
  | ({ readonly kind: 'asked-again' } & Asked)
  /** The customer has another FM now. */
  | { readonly kind: 'passed-on'; readonly fm: Mail }
  | { readonly kind: 'answered'; readonly summary: SummaryId }
  | { readonly kind: 'declined'; readonly comment: string }
  | { readonly kind: 'withdrawn' }
  /** By the clock. */
  | { readonly kind: 'reminded'; readonly of: OrderReminder }
  | Readdressed;

export type RecordedOrderEvent = Recorded<OrderEvent>;
