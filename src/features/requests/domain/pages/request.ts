import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { RequestId } from '../../../../domain/ids.ts';
import type { Mail, Role } from '../../../../domain/people/people.ts';
import type { Availability } from '../../../../domain/people/presence.ts';
import type { Remark } from '../../../../domain/remark.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';
import type { Action } from '../actions.ts';
import type { Candidate } from '../matching/matching.ts';
import type { Purpose } from '../notices/notices.ts';
import type { ToldEvent } from '../reading.ts';
import type { Request } from '../request.ts';
import type { State } from '../states.ts';
import type { Repeat } from './earlier-requests.ts';
import type { ListBehind } from './lists.ts';

/** A request in a chat of several: nothing but what its sender has chosen to tell there. */
export interface SharedPage {
  readonly kind: 'shared';
  readonly id: RequestId;
  readonly state: State;
  readonly tenantName: string;
  readonly workload: string;
  /** The channel's ids of those whom the request concerns: for them the card refreshes itself. */
  readonly userIds: readonly string[];
}

export interface RequestPage {
  readonly kind: 'request';
  readonly request: Request;
  readonly purpose: Purpose | 'status' | 'shown';
  /** What the message was sent for. */
  readonly told: ToldEvent | null;
  /** The reader's roles in the request; `partner` first. Empty for who takes care of its customer, and reads. */
  readonly as: readonly Role[];
  /** What the reader may do on this card now; empty on a card that newer work has replaced. */
  readonly actions: readonly Action[];
  /** A newer message about the same work is further down in the chat. */
  readonly superseded: boolean;
  /** When things are due (process, section 5), for the reader's eyes. */
  readonly due: DueDates;
  /** Earlier requests on a like topic, for the FPM (process, section 6). */
  readonly repeats: readonly Repeat[];
  /** The confirmation has not arrived within its time: where to turn to. */
  readonly unconfirmed: boolean;
  /** The last day of the plan, or of what was proposed, has passed. */
  readonly isOver: boolean;
  /** The FPM's delegate of today. */
  readonly delegate: Mail | null;
  /** The other one's address for a chat, while partner and SME work together (process, section 7). */
  readonly chatWith: Mail | null;
  /** The point of contact, where nobody here knows whose address it is; for the FPM alone. */
  readonly writeTo: Mail | null;
  /** Where its buttons ask: absent, on the card; in dialogs; or it is the panel of its one action, alone. */
  readonly panels?: 'in-dialogs' | 'alone';
  /** It was opened from a list of reminders, and leads back to it. */
  readonly from?: 'reminders' | 'digest';
  /** It was opened from this page of a list, and leads back to it. */
  readonly fromList?: ListBehind;
  /** A confirmation that is the request's card as well. */
  readonly alone?: true;
  readonly refusal: Refusal | null;
  /** What was typed with a refused click, to be shown again. */
  readonly typed: Readonly<Record<string, string>>;
  /** For `request.assign`, best first. */
  readonly candidates: readonly Candidate[];
  /** What its reader may know, oldest first. */
  readonly history: readonly ToldEvent[];
  /** Whether the history is open from the start (`status SME-1042`). */
  readonly historyOpen: boolean;
  /** Beside the open history: who was told of which event, and by which channel. */
  readonly reached: readonly Reached[];
  /** For an admin: messages about this request that could not be delivered. */
  readonly undeliverable: readonly Undeliverable[];
  /** Who of the candidates can be asked now, by address, as far as it is known and fresh. */
  readonly presence?: Presences;
  /** What is known of the customer's tenant besides, for FPM and assignment team. */
  readonly remarks?: readonly Remark[];
  /** For who takes care of the customer: their card. */
  readonly customer?: CustomerId;
  /** For an admin: since when the directory has not answered. */
  readonly directorySilentSince?: Instant | null;
}

/** All that was written about a request, of which a card may show a part. */
export interface TextsPage {
  readonly kind: 'texts';
  readonly request: RequestPage;
  /** From 0; how many there are follows from the texts. */
  readonly page: number;
}

/** What one button asks for; it is the only action of its page. */
export interface PanelPage {
  readonly kind: 'panel';
  readonly on: RequestPage;
}

/** Who can be asked, by address. */
export type Presences = Readonly<
  Record<Mail, { readonly availability: Availability; readonly at: Instant }>
>;

export interface Undeliverable {
  /** A name, or the address of somebody whom the directory does not know. */
  readonly recipient: string;
  readonly reason: string;
  /** Whom to turn to about somebody who is gone. */
  readonly manager?: string | null;
}

/** Somebody was told of an event by a message of their own. */
export interface Reached {
  /** The event's version. */
  readonly event: number;
  /** A name, or the address of somebody whom the directory does not know. */
  readonly who: string;
  /** The address that got an e-mail; null: the message is in Teams. */
  readonly mailedTo: Mail | null;
}

export interface DueDates {
  /** Null: nothing of the kind is awaited in this state. */
  readonly triage: Instant | null;
  readonly decision: Instant | null;
  /** The clock is stopped while the request is with its creator. */
  readonly stopped: boolean;
  readonly late: boolean;
  /** When the page was loaded: what is "tomorrow" then. */
  readonly readAt: Instant;
}

/** One piece of news, as a message of its own. */
export interface NewsPage {
  readonly kind: 'news';
  readonly request: Request;
  readonly event: ToldEvent;
  readonly as: readonly Role[];
  readonly actions: readonly Action[];
  /** When things are due, as on the request's own card. */
  readonly due: DueDates;
  /** The FPM's delegate of today. */
  readonly delegate: Mail | null;
}

/** What is left of a message whose place a newer one has taken: what it told of. */
export interface TracePage {
  readonly kind: 'trace';
  readonly request: Request;
  /** Null: the reader may not know of it. */
  readonly event: ToldEvent | null;
  /** What the request was after it, and since when. */
  readonly state: State;
  readonly since: Instant;
  /** It told that a request had been received: what was sent is on another message. */
  readonly confirms: boolean;
  readonly superseded: boolean;
  readonly isTrace: true;
}

/** The newest events that a card shows of a long history; all of them stay stored. */
export const shownEvents = 12;
