import type { ErrorCode } from '../../../../domain/forms/field-error.ts';
import {
  needed,
  oneOf,
  text,
  type UndatedParser,
  wrong,
} from '../../../../domain/forms/parsers.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { type Inputs, longestComment } from '../form/decision-inputs.ts';

// The parsers of every form, with the ids of a request's inputs. Every text beside a decision has
// the same limit.

type InputId = keyof Inputs;

export const optional = (field: InputId) => text(field, longestComment);

export const required = (field: InputId, missing?: ErrorCode) =>
  needed(field, longestComment, missing);

export const chosen = <Choice extends string | number>(
  field: InputId,
  choices: readonly Choice[],
) => oneOf(field, choices, 'required');

/** An address of a list, which `decide` looks up. */
export const mail =
  (field: InputId): UndatedParser<Mail> =>
  (inputs) => {
    const typed = inputs[field];
    return typed ? { value: typed.toLowerCase() } : wrong(field, 'required');
  };
