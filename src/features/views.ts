import type { RequestId } from '../domain/ids.ts';
import type { Mail, Role } from '../domain/people/people.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { FieldError } from './requests/domain/form/fields.ts';
import type { Purpose } from './requests/domain/notices.ts';
import type {
  FormPage,
  ListName,
  ListPage,
  NewsPage,
  ProposalPage,
  RequestPage,
  SharedPage,
} from './requests/domain/pages.ts';

/** What a card on somebody's screen shows: kept with the card, never its content. */
export type View =
  | { readonly kind: 'form'; readonly draftId: string }
  | {
      readonly kind: 'request';
      readonly streamId: RequestId;
      /** `shown`: opened from a list or by `status`; otherwise the message's reason. */
      readonly purpose: Purpose | 'status' | 'shown';
      /** The request's version when the card was sent: what its headline tells of. */
      readonly event: number;
      /** The history is open from the start: `status SME-1042`. */
      readonly historyOpen?: boolean;
      /** A confirmation, like most news, says what was so when it was sent. */
      readonly settled?: boolean;
    }
  | {
      readonly kind: 'news';
      readonly streamId: RequestId;
      readonly event: number;
      /** It offers nothing that a later event could take away. */
      readonly settled?: boolean;
    }
  | { readonly kind: 'list'; readonly list: ListName; readonly page: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' }
  /** The form of a proactive assignment. */
  | { readonly kind: 'proposal' }
  /** What may be read by everybody in a chat into which somebody put a request. */
  | { readonly kind: 'shared'; readonly streamId: RequestId }
  | { readonly kind: 'sentence'; readonly say: Sentence };

/** A message of its own about an event: what a person must notice (contract, section 6). */
export const isNotice = (view: View): view is Extract<View, { kind: 'request' | 'news' }> =>
  view.kind === 'news' ||
  (view.kind === 'request' && view.purpose !== 'status' && view.purpose !== 'shown');

/** A sentence that is no refusal. */
export type Sentence =
  | { readonly code: 'discarded' }
  /** The reader stood to this request in a role and no longer does. */
  | { readonly code: 'no-longer-yours'; readonly id: RequestId }
  /** The same, where the reader has declined the assignment. */
  | { readonly code: 'you-declined'; readonly id: RequestId }
  /** The guide was taken instead of an SME: nothing is submitted (process, section 4). */
  | { readonly code: 'guide-taken'; readonly guide: string }
  | {
      readonly code: 'away-set';
      readonly delegate: string;
      readonly startDate: string;
      readonly endDate: string;
    }
  | { readonly code: 'language-set' }
  /** In a chat of several: who I am, and that nothing about requests is shown there. */
  | { readonly code: 'group-help' }
  /** In a chat of several: the answer stands in the personal chat. */
  | { readonly code: 'group-elsewhere' }
  /** The same, where there is no personal chat yet: how to get one. */
  | { readonly code: 'group-install' }
  | { readonly code: 'language-unknown'; readonly typed: string }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** Everything a card needs, loaded from the store; rendering adds words only. */
export type Page =
  | FormPage
  | RequestPage
  | NewsPage
  | ListPage
  | HelpPage
  | ProposalPage
  | SharedPage
  /** Nothing to say any more: a message that was not sent yet is not sent. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sentence'; readonly say: Sentence };

export interface HelpPage {
  readonly kind: 'help' | 'greeting';
  readonly roles: readonly Role[];
  readonly openDraft: boolean;
  /** False: the reader's client knows no dialogs. */
  readonly dialogs?: boolean;
  /** For an FPM: who may stand in, who does, and what was wrong with the last input. */
  readonly away: AwayForm | null;
  /** The directory has not said yet who the reader is. */
  readonly lookedUp?: boolean;
}

export interface AwayForm {
  readonly fpms: readonly Mail[];
  readonly delegate: Mail | null;
  /** ISO dates. */
  readonly startDate: string;
  readonly endDate: string;
  readonly errors: readonly FieldError[];
}
