export const errorCodes = [
  'required',
  'too-long',
  'far-too-long',
  'not-a-guid',
  'not-a-whole-number',
  'not-a-number',
  'not-an-email',
  'not-in-list',
  'no-migration',
  'not-later',
  'partner-not-listed',
  'same-language',
  'comment-required',
  'not-a-date',
  'end-before-start',
  'already-over',
  'delegate-away',
  'same-fpm',
  'same-sme',
  'contact-unknown',
  'not-known-yet',
  'same-contact',
  'own-sme',
  'in-the-future',
  'not-a-number-between',
  'more-users-than-licences',
  'too-many-people',
  'too-short',
  'already-there',
  'before-milestone',
  'same-fm',
  'tenant-known',
  'who-is-the-team',
  'too-far-ahead',
  'too-many-requests',
  'too-old',
  'why',
  'not-within-days',
  'alternate-is-ours',
  'alternate-is-sign-in',
  'alternate-required',
  'already-contact',
  'one-line',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One wrong field; the sentence is `error.<code>` in the reader's language. */
export interface FieldError {
  /** The id of its input. */
  readonly field: string;
  readonly code: ErrorCode;
  /** For `too-long` and `far-too-long`: the most characters. */
  readonly most?: number;
  /** For the same: how many characters there are too many. */
  readonly over?: number;
  /** For `delegate-away`: ISO dates, both included. */
  readonly days?: { readonly startDate: string; readonly endDate: string };
}

/** A text over its limit is refused as it is, never cut; undefined: it is short enough. */
export const tooLong = (field: string, text: string, most: number): FieldError | undefined =>
  text.length > most ? { field, code: 'too-long', most, over: text.length - most } : undefined;

/** So long that no card could show it whole: it is not kept either, and this says so. */
export const farTooLong = (field: string, text: string, most: number): FieldError => ({
  ...{ field, code: 'far-too-long', most, over: text.length - most },
});
