import type { Action } from './actions.ts';
import type { Draft, FieldError, Step } from './form.ts';
import type { Candidate } from './matching.ts';
import type { Purpose } from './notices.ts';
import type { Role } from './people.ts';
import type { Partner } from './program.ts';
import type { Refusal } from './refusal.ts';
import type { Instant, RecordedEvent, Request, RequestId, State } from './request.ts';

/** What a card on somebody's screen shows: kept with the card, never its content. */
export type View =
  | { readonly kind: 'form'; readonly draftId: string }
  | {
      readonly kind: 'request';
      readonly requestId: RequestId;
      /** `shown`: opened from a list or by `status`; otherwise the message's reason. */
      readonly purpose: Purpose | 'status' | 'shown';
      /** The request's version when the card was sent: what its headline tells of. */
      readonly event: number;
      /** The history is open from the start: `status SME-1042`. */
      readonly historyOpen?: boolean;
    }
  | { readonly kind: 'news'; readonly requestId: RequestId; readonly event: number }
  | { readonly kind: 'list'; readonly list: ListName; readonly page: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'sentence'; readonly say: Sentence };

/** Which list: what I asked for, or what waits for me in a role. */
export const listNames = ['mine', 'fpm', 'assignmentTeam', 'sme'] as const;
export type ListName = (typeof listNames)[number];

/** A sentence that is no refusal. */
export type Sentence =
  | { readonly code: 'discarded' }
  /** The reader stood to this request in a role and no longer does. */
  | { readonly code: 'no-longer-yours'; readonly id: RequestId }
  | { readonly code: 'language-set' }
  | { readonly code: 'language-unknown'; readonly typed: string }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** Everything a card needs, loaded from the store; rendering adds words only. */
export type Page =
  | FormPage
  | RequestPage
  | NewsPage
  | ListPage
  | {
      readonly kind: 'help' | 'greeting';
      readonly roles: readonly Role[];
      readonly openDraft: boolean;
    }
  | { readonly kind: 'sentence'; readonly say: Sentence };

export interface FormPage {
  readonly kind: 'form';
  readonly draft: Draft;
  readonly step: Step;
  readonly errors: readonly FieldError[];
  /** One sentence above the form: why it is not what the reader expected. */
  readonly refusal: Refusal | null;
  /** The companies that the reader may ask for. */
  readonly partners: readonly Partner[];
  /** When a returned request is revised: what was asked, by whom. */
  readonly questions: { readonly by: string; readonly text: string } | null;
}

export interface RequestPage {
  readonly kind: 'request';
  readonly request: Request;
  readonly purpose: Purpose | 'status' | 'shown';
  /** In which roles the reader stands to the request; `partner` first. */
  readonly as: readonly Role[];
  /** What the reader may do on this card now; empty on a card that newer work has replaced. */
  readonly actions: readonly Action[];
  /** A newer message about the same work stands below in the chat. */
  readonly superseded: boolean;
  readonly refusal: Refusal | null;
  /** What was typed with a refused click, to be shown again. */
  readonly typed: Readonly<Record<string, string>>;
  /** For `request.assign`, best first. */
  readonly candidates: readonly Candidate[];
  /** Oldest first. */
  readonly history: readonly RecordedEvent[];
  /** Whether the history is open from the start (`status SME-1042`). */
  readonly historyOpen: boolean;
  /** For an admin: messages about this request that could not be delivered. */
  readonly undeliverable: readonly { readonly recipient: string; readonly reason: string }[];
}

/** One piece of news, as a message of its own. */
export interface NewsPage {
  readonly kind: 'news';
  readonly request: Request;
  readonly event: RecordedEvent;
  readonly as: readonly Role[];
  readonly actions: readonly Action[];
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
  readonly rows: readonly ListRow[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many requests a list card shows at once. */
export const rowsPerPage = 6;

/** The newest events that a card shows of a long history; all of them stay stored. */
export const shownEvents = 12;
