import type { Person } from './people/people.ts';
import type { Instant } from './time/instant.ts';

/** Names one thing that the product keeps: the prefix of its kind and a number that no other has. */
export type StreamId = `${string}-${number}`;

/** The number is unique over all kinds: one counter gives it. */
export const streamNumber = (id: StreamId): number => Number(id.slice(id.lastIndexOf('-') + 1));

/** Whether it is written as the number of an id is. */
export const isStreamNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

/** What a thing became by its events; each kind adds its own data. */
export interface Stream {
  readonly id: StreamId;
  /** Number of events so far; a card that carries another one is out of date. */
  readonly version: number;
  readonly state: string;
  /** How often personal data in it was erased; absent: never. */
  readonly erasures?: number;
}

/** What has happened; past tense, never changed afterwards. */
export interface Happened {
  readonly kind: string;
}

/** An event as it is stored: the audit trail. */
export type Recorded<Event extends Happened = Happened> = Event & {
  readonly streamId: StreamId;
  readonly version: number;
  readonly at: Instant;
  /** Null: the clock. */
  readonly actor: Person | null;
  /** In which role: one of the program's, or of a feature's own. */
  readonly as: string | null;
};
