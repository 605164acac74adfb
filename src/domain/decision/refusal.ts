import type { FieldError } from '../forms/field-error.ts';
import type { Instant } from '../time/instant.ts';

/**
 * An expected "no". Nothing has changed; the reader gets `refusal.<code>` as one sentence, for
 * `out-of-date` one of `refusal.already.…`, in the words of the kind of thing where it has some.
 */
export type Refusal =
  /** Absent, or not for this person to see: told alike, so that ids cannot be probed. */
  | { readonly code: 'not-found'; readonly id: string }
  | { readonly code: 'not-yours' }
  | { readonly code: 'own-request' }
  | { readonly code: 'not-now'; readonly state: string }
  | {
      readonly code: 'out-of-date';
      /** The prefix of the thing: the same event is told in other words of another kind. */
      readonly of: string;
      readonly event: string;
      /** Empty: nobody, the clock or another program file. */
      readonly by: string;
      readonly at: Instant;
    }
  /** A form that went on elsewhere, or a card without a version. */
  | { readonly code: 'old-form' }
  /** The card is about a thing that was lost; this one has its number now. */
  | { readonly code: 'another-one' }
  /** Each party confirms a plan, and gives feedback, once. */
  | { readonly code: 'once-only' }
  /** As many as the program lets one person submit within 24 hours. */
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'no-plan' }
  | { readonly code: 'nothing-asked' }
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'too-late-to-undo' }
  /** A feature's own reason: the sentence is `refusal.because.<because>`, with these values. */
  | {
      readonly code: 'because';
      readonly because: string;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly code: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly code: 'unknown-person' }
  | { readonly code: 'unknown-action' }
  | { readonly code: 'not-a-partner' };

export type RefusalCode = Refusal['code'];
