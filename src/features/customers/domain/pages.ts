import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { Language, Mail } from '../../../domain/people/people.ts';
import type { Request } from '../../requests/domain/request.ts';
import type { CustomerVerb } from './customer/commands.ts';
import type { Customer, CustomerMark, RecordedCustomerEvent } from './customer/customer.ts';
import type { Standing } from './customer/roles.ts';
import type { Engagement, RecordedEngagementEvent } from './engagement/engagement.ts';
import type { ClosingVerb } from './engagement/moves/commands.ts';
import type { ClosingRole } from './engagement/roles.ts';
import type { CustomerList, CustomerListView, MailDraft, PasteView } from './views.ts';
import type { ServiceCode } from './workloads.ts';

interface Asked {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

/** The page of a list from which a card was opened, and to which it leads back. */
export type CustomersPlace = Pick<CustomerListView, 'list' | 'page' | 'wanted'>;

interface Opened {
  readonly fromList?: CustomersPlace;
}

/** A request about the tenant, as far as it concerns who looks at the customer. */
export type RequestLine = Pick<Request, 'id' | 'state'> & { readonly topic: string };

/** The same, and whether its reader may open it. */
export type OpenRequestLine = RequestLine & { readonly canOpen: boolean };

export interface CustomerPage extends Asked, Opened {
  readonly kind: 'customer';
  readonly customer: Customer;
  readonly as: readonly Standing[];
  readonly verbs: readonly CustomerVerb[];
  /** The newest engagement, where the reader may know of it. */
  readonly engagement: Engagement | null;
  /** Those before it, the newest first. */
  readonly earlier: readonly Engagement[];
  /** Risks and overdue next actions of which the reader may know. */
  readonly marks: readonly CustomerMark[];
  readonly notes: { readonly reads: boolean; readonly writes: boolean };
  readonly requests: readonly OpenRequestLine[];
  /** To whom it can be handed over. */
  readonly fms: readonly Mail[];
  /** Why it was sent; null: the reader has opened it. */
  readonly told: RecordedCustomerEvent | null;
}

export interface EngagementPage extends Asked, Opened {
  readonly kind: 'engagement';
  readonly engagement: Engagement;
  readonly customer: Customer;
  readonly as: readonly ClosingRole[];
  readonly verbs: readonly ClosingVerb[];
  /** The date where the reader is. */
  readonly today: string;
  /** Whose step is open; null: none is. */
  readonly service: ServiceCode | null;
  /** The mail that is being written; null: none is. */
  readonly draft: (MailDraft & { readonly canSend: boolean }) | null;
  /** Requests on which an SME is at work; summaries of those that are completed. */
  readonly atWork: readonly RequestLine[];
  readonly summaries: readonly string[];
  readonly told: RecordedEngagementEvent | null;
}

export interface CustomerRow {
  readonly customer: Customer;
  /** The open engagement. */
  readonly engagement: Engagement | null;
  /** The reader may know of an open risk. */
  readonly alerted?: boolean;
}

export interface CustomersPage {
  readonly kind: 'customers';
  readonly list: CustomerList;
  readonly lists: readonly CustomerList[];
  readonly rows: readonly CustomerRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly wanted: string | null;
  /** Whether the reader may make a customer known; then with what was typed. */
  readonly mayAdd: boolean;
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

export interface PastePage {
  readonly kind: 'paste';
  readonly text: PasteView['text'] | 'queue-mail';
  readonly engagement: Engagement;
  readonly customer: Customer;
  /** Null: of the whole engagement. */
  readonly service: ServiceCode | null;
  /** Null: the reader's. */
  readonly language: Language | null;
}

export type CustomersFeaturePage = CustomerPage | EngagementPage | CustomersPage | PastePage;
