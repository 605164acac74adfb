import type { FieldError } from '../../../domain/forms/field-error.ts';
import type { RequestId } from '../../../domain/ids.ts';
import type { Mail, Role } from '../../../domain/people/people.ts';
import type { Availability } from '../../../domain/people/presence.ts';
import type { DetailField, Partner } from '../../../domain/program/program.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Action } from './actions.ts';
import type { Draft } from './form/draft.ts';
import type { Step } from './form/form-field.ts';
import type { Candidate } from './matching/matching.ts';
import type { Routing } from './matching/routing.ts';
import type { Purpose } from './notices.ts';
import type { ToldEvent } from './reading.ts';
import type { DenyReason, Request, State } from './request.ts';

/** Which list: what I asked for, or what waits for me in a role. */
export const listNames = ['mine', 'company', 'fpm', 'assignmentTeam', 'sme', 'unheld'] as const;

export type ListName = (typeof listNames)[number];

/** What can be decided in a list, on several requests by one click. */
export const listVerbs = ['request.approve', 'request.triage', 'request.assign'] as const;

export type ListVerb = (typeof listVerbs)[number];

/** What became of one of the requests that were ticked. */
export interface ListOutcome {
  readonly id: RequestId;
  readonly verb: ListVerb;
  /** Null: it is done. */
  readonly refusal: Refusal | null;
}

/** A row as a card shows it: with what its reader can do about it, and by when. */
export interface OpenRow extends ListRow {
  readonly version: number;
  /** What is due next; null where nothing is, or where others wait for it. */
  readonly due: Instant | null;
  /** What only this request has, whatever else had its number before data were lost. */
  readonly chain?: string;
  /** What its reader may decide on it in the list. */
  readonly can: readonly ListVerb[];
}

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

/** The form by which FPM or assignment team propose an SME without a request (section 7). */
export interface ProposalPage {
  readonly kind: 'proposal';
  readonly partners: readonly Partner[];
  /** As typed: `partnerName`, `sme`, `workload`, `startDate`, `endDate`, `outcomes`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

export interface FormPage {
  readonly kind: 'form';
  readonly draft: Draft;
  readonly step: Step;
  readonly errors: readonly FieldError[];
  /** One sentence above the form: why it is not what the reader expected. */
  readonly refusal: Refusal | null;
  /** The companies that the reader may ask for. */
  readonly partners: readonly Partner[];
  /** Whom the reader asks in place of an FPM who is away today; absent: nobody is. */
  readonly standIns?: Readonly<Record<Mail, Mail>>;
  /** The FPM has been asked today to have the reader's company listed. */
  readonly companyAsked?: boolean;
  /** What becomes of the request, once workload, seats, region and languages are known. */
  readonly routing: Routing | null;
  /** What the partner has asked for before on a like topic: shown before submitting. */
  readonly repeats: readonly Repeat[];
  /** The chosen workload's own fields, asked in the step `why`. */
  readonly details: readonly DetailField[];
  /** When a returned request is revised: what was asked, by whom. */
  readonly questions: { readonly by: string; readonly text: string } | null;
  /** When a denied request is taken up again: by whom it was denied, and why. */
  readonly denial?: {
    readonly by: string;
    readonly reason: DenyReason;
    readonly text: string;
  } | null;
}

export interface RequestPage {
  readonly kind: 'request';
  readonly request: Request;
  readonly purpose: Purpose | 'status' | 'shown';
  /** What the message was sent for. */
  readonly told: ToldEvent | null;
  /** The reader's roles in the request; `partner` first. */
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
  /** The other one's address for a chat, while partner and SME work together (section 7). */
  readonly chatWith: Mail | null;
  /** The point of contact, where nobody here knows whose address it is; for the FPM alone. */
  readonly writeTo: Mail | null;
  /** Where its buttons ask: absent, on the card; in dialogs; or it is the panel of its one action, alone. */
  readonly panels?: 'in-dialogs' | 'alone';
  /** It was opened from a list of reminders, and leads back to it. */
  readonly fromReminders?: boolean;
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

/** An earlier request of the same partner, workload and a like topic. */
export interface Repeat {
  readonly id: RequestId;
  readonly topic: string;
  readonly tenantName: string;
  readonly state: State;
  /** Since when it is in this state. */
  readonly since: Instant;
  /** Who was to learn from it; null where no plan was made. */
  readonly learners: string | null;
  /** Who learnt what; null where nobody has told. */
  readonly learnt: string | null;
}

/** What an FPM knows of a partner; without one, the partners that they know. */
export interface PartnerPage {
  readonly kind: 'partner';
  readonly partner: PartnerCounts | null;
  readonly partners: readonly PartnerCounts[];
  /** Which part of them is shown; from 0, the first one where it is left out. */
  readonly page?: number;
  /** The newest first. */
  readonly asked: readonly (Repeat & {
    readonly workload: string;
    /** The request of which it is a repeat. */
    readonly again: RequestId | null;
    readonly canOpen: boolean;
  })[];
}

interface PartnerCounts {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly closed: number;
  readonly denied: number;
  readonly withdrawn: number;
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
  readonly superseded: boolean;
  readonly isTrace: true;
}

export interface ListRow {
  readonly id: RequestId;
  readonly state: State;
  readonly tenantName: string;
  readonly topic: string;
  readonly workload: string;
  readonly partner: string;
  readonly submittedAt: Instant;
  /** Something waits for the reader in this list's role. */
  readonly waiting: boolean;
}

export interface ListPage {
  readonly kind: 'list';
  readonly list: ListName;
  /** The lists that the reader's roles give, this one among them. */
  readonly lists: readonly ListName[];
  readonly rows: readonly OpenRow[];
  /** When the page was loaded: what is "tomorrow" then. */
  readonly readAt: Instant;
  /** How many wait for the reader, as far as they were counted. */
  readonly waiting: number;
  /** What became of the requests that the reader has just decided on; null: of none. */
  readonly done: readonly ListOutcome[] | null;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** In "mine": the reader has begun a form and not finished it. */
  readonly openDraft: boolean;
  /** There are more than `total`, and more pages than `pages`: not all were counted. */
  readonly more: boolean;
  /** The rows are not those of the list, but what was found by a customer's name. */
  readonly found?: true;
}

/** Several reminders of one person: of each, what a message of its own would show. */
export interface RemindersPage {
  readonly kind: 'reminders';
  /** Of this page, oldest first. */
  readonly entries: readonly RequestPage[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many reminders a message shows at once. */
export const remindersPerPage = 15;

/** How many requests a list card shows at once. */
export const rowsPerPage = 6;

/** Longer lists are "more than 1,000": counting a million would take longer than showing six. */
export const mostCounted = 1000;

/** The newest events that a card shows of a long history; all of them stay stored. */
export const shownEvents = 12;
