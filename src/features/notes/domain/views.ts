import type { CardView, Refused, SentenceView } from '../../../domain/card-view.ts';
import type { CustomerId } from '../../customers/domain/customer/customer.ts';
import type { NoteId } from './note/note.ts';
import type { RiskId } from './risk/risk.ts';
import type { SummaryFeatureView } from './summary/views.ts';

export interface NoteView extends CardView {
  readonly kind: 'note';
  readonly streamId: NoteId;
  /** It tells of this event first; `shown`: somebody has opened it. */
  readonly purpose: 'told' | 'shown';
  readonly event: number;
}

/** About which customer a new note is; once that is known its form takes the place of this. */
export interface NewNoteView extends CardView {
  readonly kind: 'new-note';
  /** What the customer was looked for by. */
  readonly wanted: string | null;
  /** What the note begins with. */
  readonly text: string | null;
}

/** The notes about a customer; without `streamId` the customer is still to be chosen. */
export interface NotesView extends CardView {
  readonly kind: 'notes';
  readonly streamId?: CustomerId;
  readonly page: number;
  /** What the customer was looked for by. */
  readonly wanted: string;
}

export interface RiskView extends CardView {
  readonly kind: 'risk';
  readonly streamId: RiskId;
  /** It tells of this event first; `shown`: somebody has opened it. */
  readonly purpose: 'told' | 'shown';
  readonly event: number;
}

/** A note to be copied as a whole; it stays as it was when it was asked for. */
export interface NoteTextView extends CardView {
  readonly kind: 'note-text';
  readonly streamId: NoteId;
}

export type CustomerHit = { readonly id: CustomerId; readonly name: string };

export type View =
  | SummaryFeatureView
  | NoteView
  | NewNoteView
  | NoteTextView
  | NotesView
  | RiskView
  | SentenceView<Refused>;
