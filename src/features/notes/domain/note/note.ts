import type { Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId } from '../../../customers/domain/customer/customer.ts';

/** `NOTE-1003` */
export type NoteId = `NOTE-${number}`;

/**
 * `published`: its next action is open; `settled`: it was published, and nothing is open. Both stay
 * for ever; a correction is another note, and the old one is `replaced`.
 */
export const noteStates = ['draft', 'published', 'settled', 'replaced', 'discarded'] as const;
export type NoteState = (typeof noteStates)[number];

export const noteSubjects = [
  ...['technical', 'relations', 'meeting-held', 'meeting-planned', 'project', 'resources'],
  'other',
] as const;
export type NoteSubject = (typeof noteSubjects)[number];

export const noteParties = ['customer', 'account-team', 'partner', 'none'] as const;
export type NoteParty = (typeof noteParties)[number];

export const riskKinds = ['escalation', 'problem'] as const;
export type RiskKind = (typeof riskKinds)[number];

/** Somebody whom the bot can tell, or a name that the writer gave. */
export type NextOwner = { readonly mail: Mail } | { readonly named: string };

/** What happens next; dates are ISO. */
export interface NextAction {
  readonly what: string;
  readonly date: string;
  readonly owner: NextOwner;
}

/** What a note says; from its publication on it never changes. */
export interface NoteContent {
  readonly happenedOn: string;
  readonly about: NoteSubject;
  readonly with: readonly NoteParty[];
  readonly text: string;
  /** Null: there is none, and the text says why. */
  readonly next: NextAction | null;
  /** Null: nothing to alert anybody of. */
  readonly risk: { readonly text: string; readonly kind: RiskKind } | null;
  /** SME requests of the customer. */
  readonly requests: readonly string[];
}

export interface Note extends Stream {
  readonly id: NoteId;
  readonly state: NoteState;
  readonly customer: CustomerId;
  readonly writer: Mail;
  readonly begunAt: Instant;
  /** What is in the form before anybody types, by the ids of its inputs; only of a draft. */
  readonly filled: Readonly<Record<string, string>>;
  /** The note that it corrects. */
  readonly replaces: NoteId | null;
  readonly replacedBy: NoteId | null;
  /** Null: not published. */
  readonly published: Published | null;
  /** How far the next action is; null: there is none. */
  readonly next: NextState | null;
}

/** What was published, and how things were called then. */
export interface Published extends NoteContent {
  readonly at: Instant;
  readonly customerName: string;
  readonly region: Region | null;
}

export interface NextState {
  readonly state: 'open' | 'done' | 'dropped';
  /** The last one, if it was moved. */
  readonly date: string;
  /** How often the clock has told of it for this date. */
  readonly reminded: number;
}

export type NoteEvent =
  | {
      readonly kind: 'begun';
      readonly customer: CustomerId;
      readonly writer: Mail;
      readonly filled: Readonly<Record<string, string>>;
      readonly replaces: NoteId | null;
    }
  | { readonly kind: 'discarded' }
  | ({ readonly kind: 'published' } & Omit<Published, 'at'>)
  | { readonly kind: 'replaced'; readonly by: NoteId }
  | { readonly kind: 'next-done' }
  | { readonly kind: 'next-moved'; readonly date: string; readonly reason: string }
  | { readonly kind: 'next-dropped'; readonly reason: string }
  /** The clock has told of the next action, for the `step`th time. */
  | { readonly kind: 'next-due'; readonly step: number }
  | Readdressed;

export type RecordedNoteEvent = Recorded<NoteEvent>;
