import type { CardView, Refused, SentenceView } from '../../../domain/card-view.ts';
import type { Language, Mail } from '../../../domain/people/people.ts';
import type { CustomerId } from './customer/customer.ts';
import type { EngagementId, Mailing } from './engagement/engagement.ts';
import type { ServiceCode } from './workloads.ts';

export interface CustomerView extends CardView {
  readonly kind: 'customer';
  readonly streamId: CustomerId;
  /** Why it was sent; `shown`: somebody has opened it. */
  readonly purpose: 'asked' | 'given' | 'parked' | 'queue-told' | 'shown';
  readonly event: number;
}

export interface EngagementView extends CardView {
  readonly kind: 'engagement';
  readonly streamId: EngagementId;
  /** It tells of this event first; `shown`: somebody has opened it. */
  readonly purpose: 'told' | 'shown';
  readonly event: number;
  /** The service whose step is open; left out: the one that is next. */
  readonly service?: ServiceCode;
  /** The mail that is being written about it. */
  readonly draft?: MailDraft;
}

/** In the language of who reads the mail. */
export interface MailDraft {
  readonly mailing: Mailing;
  readonly language: Language;
}

export const customerLists = ['own', 'region', 'ours', 'all'] as const;
/** `own`: an FM's; `region`: of their regions; `ours`: an RM's FMs'; `all`: everybody's. */
export type CustomerList = (typeof customerLists)[number];

export interface CustomerListView extends CardView {
  readonly kind: 'customers';
  readonly list: CustomerList;
  readonly page: number;
  /** What a name was looked for by; null: the whole list. */
  readonly wanted: string | null;
}

/** A text to be copied as a whole. */
export interface PasteView extends CardView {
  readonly kind: 'paste';
  readonly streamId: EngagementId;
  readonly text: 'note' | 'team-mail' | 'customer-mail';
  readonly service: ServiceCode;
  /** The customer's, for a mail to them; left out: the reader's. */
  readonly language?: Language;
}

export type CustomerSentence =
  /** Nothing of that name that the reader may see. */
  | { readonly code: 'customer-unknown'; readonly typed: string }
  | { readonly code: 'customer-missing' }
  /** The reader was the FM of an engagement, and another one is now. */
  | {
      readonly code: 'handed-on';
      readonly id: EngagementId;
      readonly customer: string;
      readonly fm: Mail;
    }
  /** The reader has a part in requests about the tenant that are not over. */
  | {
      readonly code: 'fm-left';
      readonly customer: string;
      readonly fm: Mail;
      readonly requests: readonly string[];
      /** Who takes over, or why nobody does; null: nobody was at work. */
      readonly comment: string | null;
    };

export type View =
  | CustomerView
  | EngagementView
  | CustomerListView
  | PasteView
  | SentenceView<CustomerSentence | Refused>;
