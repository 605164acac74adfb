export const errorCodes = [
  'required',
  'too-long',
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
  'who-is-the-team',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One wrong field; the sentence is `error.<code>` in the reader's language. */
export interface FieldError {
  /** The id of its input. */
  readonly field: string;
  readonly code: ErrorCode;
  /** For `too-long`: the most characters. */
  readonly most?: number;
  /** For `delegate-away`: ISO dates, both included. */
  readonly days?: { readonly startDate: string; readonly endDate: string };
}
