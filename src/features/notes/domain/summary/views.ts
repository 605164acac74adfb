import type { CardView } from '../../../../domain/card-view.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import type { NudgeId } from '../nudge/nudge.ts';
import type { OrderId } from '../order/order.ts';
import type { SummaryId } from './summary.ts';

export interface SummaryView extends CardView {
  readonly kind: 'summary';
  readonly streamId: SummaryId;
  /** `ordered`: its reader had asked for it; `shown`: somebody has opened it. */
  readonly purpose: 'ordered' | 'shown';
  readonly event: number;
}

/** One summary beside the one before it. */
export interface ComparisonView extends CardView {
  readonly kind: 'comparison';
  readonly streamId: SummaryId;
}

/** The newest of each customer in sight, or with `customer` everything about one of them. */
export interface SummariesView extends CardView {
  readonly kind: 'summaries';
  readonly customer: CustomerId | null;
  readonly page: number;
}

/** A list about one customer follows what happens to the customer. */
export const summariesView = (customer: CustomerId | null, page = 0): SummariesView => ({
  ...{ kind: 'summaries', customer, page },
  ...(customer === null ? {} : { streamId: customer }),
});

/** The text of a summary, to be copied as a whole. */
export interface SummaryTextView extends CardView {
  readonly kind: 'summary-text';
  readonly streamId: SummaryId;
}

export interface OrderView extends CardView {
  readonly kind: 'order';
  readonly streamId: OrderId;
  /** It tells of this event first; `shown`: somebody has opened it. */
  readonly purpose: 'told' | 'shown';
  readonly event: number;
}

/** Whether a new summary is due. */
export interface NudgeView extends CardView {
  readonly kind: 'nudge';
  readonly streamId: NudgeId;
  readonly event: number;
}

export type SummaryFeatureView =
  | NudgeView
  | SummaryView
  | ComparisonView
  | SummariesView
  | SummaryTextView
  | OrderView;
