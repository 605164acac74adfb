import type { RecordedAccessEvent, Registration } from '../registration.ts';

/** What can happen to a registration that there is. */
export type LaterAccessEvent = Exclude<RecordedAccessEvent, { kind: 'opened' | 'consent-asked' }>;

/** For each event what it changes, the state aside: the table of moves has that. */
export type AccessChanges<Kind extends LaterAccessEvent['kind']> = {
  readonly [One in Kind]: (
    was: Registration,
    event: Extract<LaterAccessEvent, { readonly kind: One }>,
  ) => Partial<Omit<Registration, 'state'>>;
};

/** One more wrong code, or number. */
export const triedAgain = <One extends { readonly tries: number }>(one: One | null): One | null =>
  one && { ...one, tries: one.tries + 1 };
