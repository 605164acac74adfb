import type { FieldError } from '../../../domain/forms/field-error.ts';
import type { Mail } from '../../../domain/people/people.ts';

/** As what somebody is away; left out: as an FPM. */
export type AwayAs = 'fpm' | 'fm';

export type AbsenceSentence =
  | { readonly code: 'away-ended'; readonly of?: AwayAs }
  /** The delegate is not in the program any more; null: nobody is there in their place. */
  | {
      readonly code: 'delegate-left';
      readonly fpm: Mail;
      readonly from: Mail;
      readonly to: Mail | null;
    }
  | {
      readonly code: 'away-set';
      readonly of?: AwayAs;
      readonly delegate: string;
      readonly startDate: string;
      readonly endDate: string;
    };

/** On the help page of an FPM or an FM: who may be the delegate, who is, and what was wrong with the last input. */
export interface AwayForm {
  readonly of?: AwayAs;
  readonly fpms: readonly Mail[];
  readonly delegate: Mail | null;
  /** Whether an absence is set that is not over: it can be ended. */
  readonly standing: boolean;
  /** Teams says that they are out of office, and no absence is set: its form is open. */
  readonly suggested: boolean;
  /** ISO dates. */
  readonly startDate: string;
  readonly endDate: string;
  readonly errors: readonly FieldError[];
}
