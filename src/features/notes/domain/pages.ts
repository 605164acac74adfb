import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { Mail } from '../../../domain/people/people.ts';
import type { Customer } from '../../customers/domain/customer/customer.ts';
import type { RequestLine } from '../../customers/domain/pages.ts';
import type { NoteMove } from './note/commands.ts';
import type { Note, RecordedNoteEvent } from './note/note.ts';
import type { NoteRole } from './note/roles.ts';
import type { RecordedRiskEvent, Risk } from './risk/risk.ts';
import type { SummaryFeaturePage } from './summary/pages.ts';
import type { CustomerHit } from './views.ts';

/** With every card that asks for something: what was refused just now, and what was typed. */
interface Asked {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

export interface NotePage extends Asked {
  readonly kind: 'note';
  readonly note: Note;
  readonly customer: Customer;
  readonly as: readonly NoteRole[];
  readonly verbs: readonly NoteMove[];
  /** The date where the reader is. */
  readonly today: string;
  /** Who can be asked to do what is next; empty: the card does not ask. */
  readonly owners: readonly Mail[];
  /** Requests of the customer that a note can name. */
  readonly requests: readonly RequestLine[];
  /** Why it was sent; null: the reader has opened it. */
  readonly told: RecordedNoteEvent | null;
}

export interface NewNotePage extends Asked {
  readonly kind: 'new-note';
  readonly wanted: string | null;
  readonly text: string | null;
  /** The customers that were found, at most so many as can be chosen from. */
  readonly hits: readonly CustomerHit[];
  /** None was found: whose name is most like it. */
  readonly near: string | null;
}

export interface NotesPage extends Asked {
  readonly kind: 'notes';
  /** Null: to be chosen from those that were found. */
  readonly customer: Customer | null;
  readonly wanted: string;
  readonly hits: readonly CustomerHit[];
  readonly near: string | null;
  readonly rows: readonly Note[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly mayWrite: boolean;
  /** Whether the reader writes executive summaries of the customer. */
  readonly mayWriteSummary: boolean;
  /** The reader sees more of the customer than their own notes. */
  readonly readsAll: boolean;
  readonly risks: readonly Risk[];
}

export interface RiskPage extends Asked {
  readonly kind: 'risk';
  readonly risk: Risk;
  readonly customer: Customer;
  readonly mayClose: boolean;
  /** Why it was sent; null: the reader has opened it. */
  readonly told: RecordedRiskEvent | null;
}

/** A note as plain text. */
export interface NoteTextPage {
  readonly kind: 'note-text';
  readonly note: Note;
}

export type NotesFeaturePage =
  | SummaryFeaturePage
  | NotePage
  | NewNotePage
  | NotesPage
  | NoteTextPage
  | RiskPage;
