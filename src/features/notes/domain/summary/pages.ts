import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { Customer } from '../../../customers/domain/customer/customer.ts';
import type { EngagementId } from '../../../customers/domain/engagement/engagement.ts';
import type { Nudge } from '../nudge/nudge.ts';
import type { OrderVerb } from '../order/commands.ts';
import type { Order, RecordedOrderEvent } from '../order/order.ts';
import type { OrderRole } from '../order/transitions.ts';
import type { Comparison } from './compare.ts';
import type { Deployment } from './fields.ts';
import type { SummaryRole } from './roles.ts';
import type { ExecSummary, ShownRisk, SummaryId, SummaryInputs } from './summary.ts';

interface Asked {
  readonly refusal: Refusal | null;
  readonly typed: SummaryInputs;
}

export interface SummaryPage extends Asked {
  readonly kind: 'summary';
  readonly summary: ExecSummary;
  readonly customer: Customer;
  readonly as: readonly SummaryRole[];
  /** The one before; null: this is the first. */
  readonly last: ExecSummary | null;
  /** Of a draft: what can be ticked, and what the services of the engagement suggest. */
  readonly risks: readonly ShownRisk[];
  readonly suggested: Deployment | null;
  /** Said to be fully deployed: whose milestones the FM may look at; null: nothing of the kind. */
  readonly milestonesOf: EngagementId | null;
  /** Published after this one; null: this is the newest. */
  readonly newer: SummaryId | null;
  /** Its reader had asked for it. */
  readonly wasOrdered: boolean;
}

export interface ComparisonPage {
  readonly kind: 'comparison';
  readonly customer: Customer;
  readonly older: ExecSummary;
  readonly newer: ExecSummary;
  readonly comparison: Comparison;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

export interface SummaryTextPage {
  readonly kind: 'summary-text';
  readonly summary: ExecSummary;
  readonly customer: Customer;
  readonly risks: readonly ShownRisk[];
}

export interface SummaryRow {
  readonly summary: ExecSummary;
  readonly customer: Customer;
  /** The customer has open risks. */
  readonly alerted: boolean;
}

export interface SummariesPage extends Asked {
  readonly kind: 'summaries';
  /** Whose; null: the newest of each customer in sight. */
  readonly customer: Customer | null;
  readonly as: readonly SummaryRole[];
  readonly rows: readonly SummaryRow[];
  readonly orders: readonly Order[];
  /** There is a draft, and the reader may go on with it. */
  readonly hasDraft: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export interface OrderPage extends Asked {
  readonly kind: 'order';
  readonly order: Order;
  readonly customer: Customer;
  readonly as: readonly OrderRole[];
  readonly verbs: readonly OrderVerb[];
  /** Why it was sent; null: the reader has opened it. */
  readonly told: RecordedOrderEvent | null;
}

export interface NudgePage extends Asked {
  readonly kind: 'nudge';
  readonly nudge: Nudge;
  readonly customer: Customer;
}

/** That there is a summary, for a chat of several people. */
export interface SharedSummaryPage {
  readonly kind: 'shared-summary';
  readonly summary: ExecSummary;
  readonly customer: Customer;
}

export type SummaryFeaturePage =
  | SharedSummaryPage
  | NudgePage
  | SummaryPage
  | ComparisonPage
  | SummaryTextPage
  | SummariesPage
  | OrderPage;
