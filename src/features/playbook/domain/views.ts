import type { CardView, SentenceView } from '../../../domain/card-view.ts';
import type { RequestId } from '../../../domain/ids.ts';
import type { Mail } from '../../../domain/people/people.ts';

/** What goes along from card to card: where somebody came from, and what they wanted to know. */
export interface Around {
  /** As it was typed; empty: nothing was asked. */
  readonly asked: string;
  /** The request on whose card it was opened, at the version that was shown; null: none. */
  readonly on: { readonly id: RequestId; readonly version: number } | null;
  /** Opened beside another card, which must not be left for a form. */
  readonly beside: boolean;
  /** Everybody in a chat of several reads it: nothing on it is one person's. */
  readonly inGroup?: boolean;
}

/** One section. */
export interface PlaybookAnswerView extends CardView, Partial<Around> {
  readonly kind: 'playbook-answer';
  /** Such as `sme-resources/timelines`. */
  readonly ref: string;
  /** Which other sections are listed below it; left out: none. */
  readonly open?: 'see' | 'others';
  /** Of rows that a card cannot hold all; from 0. */
  readonly rows?: number;
  /** What was typed was no command: what can be done here is offered as well. */
  readonly free?: boolean;
  readonly thanked?: boolean;
  /** The question has gone to this person just now. */
  readonly sentTo?: Mail;
}

/** What there is, or that there is nothing about what was asked. */
export interface PlaybookView extends CardView, Partial<Around> {
  readonly kind: 'playbook';
  /** From 0. */
  readonly page?: number;
  /** Not only what is for the reader's roles. */
  readonly all?: boolean;
  /** The playbook says nothing about what was asked. */
  readonly nothing?: boolean;
  /** The section that was wanted is not there any more. */
  readonly gone?: boolean;
  readonly sentTo?: Mail;
}

/** To an FPM: somebody asks what the playbook did not answer. */
export interface PlaybookSentence {
  readonly code: 'playbook-asked';
  readonly mail: Mail;
  readonly question: string;
  /** The section that was read; null: none. */
  readonly ref: string | null;
}

export type PlaybookAskedView = SentenceView<PlaybookSentence>;
