import type { CardView, NothingPage, Refused, SentenceView } from '../../../domain/card-view.ts';
import type { RequestId } from '../../../domain/ids.ts';
import type { Mail } from '../../../domain/people/people.ts';
import type { PanelAction } from './actions.ts';
import type { Purpose } from './notices/notices.ts';
import type { PartnerPage } from './pages/earlier-requests.ts';
import type { FormPage, ProposalPage } from './pages/forms.ts';
import type { ListName, ListOutcome, ListPage } from './pages/lists.ts';
import type { RemindersPage } from './pages/reminders.ts';
import type {
  NewsPage,
  PanelPage,
  RequestPage,
  SharedPage,
  TextsPage,
  TracePage,
} from './pages/request.ts';
import type { State } from './states.ts';

export interface FormView extends CardView {
  readonly kind: 'form';
  readonly draftId: string;
}

export interface RequestView extends CardView {
  readonly kind: 'request';
  readonly streamId: RequestId;
  /** `shown`: opened from a list or by `status`; otherwise the message's reason. */
  readonly purpose: Purpose | 'status' | 'shown';
  /** The request's version when the card was sent: what its headline tells of. */
  readonly event: number;
  /** A confirmation beside which no card of the request is in the chat: it is that card itself. */
  readonly alone?: true;
  /** The history is open from the start: `status SME-1042`. */
  readonly historyOpen?: boolean;
}

/** What one button of a request asks for, by itself: in a dialog. */
export interface PanelView extends CardView {
  readonly kind: 'panel';
  readonly streamId: RequestId;
  readonly action: PanelAction;
}

export interface NewsView extends CardView {
  readonly kind: 'news';
  readonly streamId: RequestId;
  readonly event: number;
}

export interface ListView extends CardView {
  readonly kind: 'list';
  readonly list: ListName;
  readonly page: number;
  /** Only these of it. */
  readonly state?: State;
  readonly customer?: string;
  /** Not the list, but what was found by a customer's name: the newest of the reader's requests. */
  readonly found?: {
    readonly ids: readonly RequestId[];
    readonly more: boolean;
    /** Only so many characters of what was typed counted. */
    readonly onlyFirst?: number;
  };
  /** What was decided in it by the last click. */
  readonly done?: readonly ListOutcome[];
}

/** Several reminders of one person in one message. */
export interface RemindersView extends CardView {
  readonly kind: 'reminders';
  readonly lines: string;
  /** From 0. */
  readonly page: number;
}

/** What waited for the daily digest of one person; without `lines` what waits for the next one. */
export interface DigestView extends CardView {
  readonly kind: 'digest';
  readonly lines: string;
  /** From 0. */
  readonly page: number;
}

/** What an FPM knows of a partner; null: the partners to choose from. */
export interface PartnerView extends CardView {
  readonly kind: 'partner';
  readonly partnerId: string | null;
  /** Of the partners to choose from; from 0. */
  readonly page?: number;
}

/** All that was written about a request, whole: more than one card could hold. */
export interface TextsView extends CardView {
  readonly kind: 'texts';
  readonly streamId: RequestId;
  /** From 0. */
  readonly page: number;
}

/** The form of a proactive assignment. */
export interface ProposalView extends CardView {
  readonly kind: 'proposal';
}

/** What may be read by everybody in a chat into which somebody put a request. */
export interface SharedView extends CardView {
  readonly kind: 'shared';
  readonly streamId: RequestId;
}

export type RequestSentence =
  | { readonly code: 'discarded' }
  /** A message of reminders of which none waits for the reader any more. */
  | { readonly code: 'reminders-over' }
  /** The same of a digest. */
  | { readonly code: 'digest-over' }
  /** The reader stood to this request in a role and no longer does. */
  | { readonly code: 'no-longer-yours'; readonly id: RequestId }
  /** The same, where the reader has declined the assignment. */
  | { readonly code: 'you-declined' | 'you-turned-down'; readonly id: RequestId }
  /** The same, where the reader has handed the request over. */
  | { readonly code: 'you-handed-over'; readonly id: RequestId; readonly to: Mail }
  /** To an admin: these are not in the program any more, and so many requests of theirs went on. */
  | { readonly code: 'people-left'; readonly who: readonly Mail[]; readonly count: number }
  /** To an FPM: who has this address does not find their company in the form. */
  | { readonly code: 'company-asked'; readonly mail: Mail }
  /** The guide was taken instead of an SME: nothing is submitted (process, section 4). */
  | { readonly code: 'guide-taken'; readonly guide: string };

export type PeopleLeftView = SentenceView<Extract<RequestSentence, { code: 'people-left' }>>;

export type CompanyAskedView = SentenceView<Extract<RequestSentence, { code: 'company-asked' }>>;

/** What a card of this feature shows. */
export type View =
  | FormView
  | RequestView
  | PanelView
  | NewsView
  | ListView
  | RemindersView
  | DigestView
  | ProposalView
  | PartnerView
  | SharedView
  | TextsView
  | SentenceView<RequestSentence | Refused>;

export type Page =
  | FormPage
  | RequestPage
  | PanelPage
  | NewsPage
  | TracePage
  | ListPage
  | RemindersPage
  | ProposalPage
  | PartnerPage
  | SharedPage
  | TextsPage
  | NothingPage
  | SentenceView<RequestSentence | Refused>;

/** It tells of one event, and what can be done is on a card above it. */
export const isNews = (view: View): boolean =>
  view.kind === 'news' ||
  (view.kind === 'request' && view.purpose === 'confirmation' && !view.alone);

/** A message of its own about an event: what a person must notice (contract, section 6). */
export const isNotice = (view: View): view is RequestView | NewsView =>
  view.kind === 'news' ||
  (view.kind === 'request' && view.purpose !== 'status' && view.purpose !== 'shown');
