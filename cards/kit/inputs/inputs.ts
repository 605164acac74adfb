import { isDate } from '../../../src/domain/forms/day.ts';
import { type FieldError, farTooLong } from '../../../src/domain/forms/field-error.ts';
import {
  longestComment,
  type WordId,
} from '../../../src/features/requests/domain/form/decision-inputs.ts';
import type { CardContext } from '../card-context.ts';
import { errorText } from '../refusal-text.ts';
import { type CardChoice, type NarrowedChoices, narrowed } from './choices.ts';

export type InputId = WordId | 'fpm' | 'partnerName' | 'workload';

/** What the reader typed last into each input, and the sentence about its error. */
export interface TypedInputs {
  readonly typed: (id: InputId) => string;
  readonly error: (id: InputId) => string;
  /** What is asked of a list of any length. */
  readonly narrow: (
    id: InputId,
    stored: string,
    all: readonly CardChoice[],
    ranked: boolean,
  ) => NarrowedChoices;
  /** The label of an input in which an entry of a list is typed. */
  readonly toType: (label: string) => string;
  /** What a text of at most so many characters shows. */
  readonly whole: (text: string, most: number) => Whole;
}

/** A text of an input, and a sentence where it is too long to be there. */
export interface Whole {
  readonly value: string;
  readonly lost: string;
}

/**
 * A text that was typed, whole or not at all: it comes back from the input, and a part of it would be
 * taken for all of it.
 */
export function wholeText(context: CardContext, text: string, most: number): Whole {
  if (text.length <= most + context.limits.overlong) return { value: text, lost: '' };
  return { value: '', lost: errorText(context, [farTooLong('', text, most)], '') };
}

export const inputsOf = (
  context: CardContext,
  typed: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
): TypedInputs => ({
  typed: (id) => typed[id] ?? '',
  error: (id) => errorText(context, errors, id),
  narrow: (id, stored, all, ranked) => narrowed(context, all, typed[id] ?? stored, ranked),
  toType: (label) => context.t('choice.type', { label }),
  whole: (text, most) => wholeText(context, text, most),
});

/** One input of a card, ready for the template. */
export interface InputData {
  readonly id: InputId;
  readonly label: string;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly isChoice: boolean;
  readonly isToggle: boolean;
  readonly choiceStyle: 'compact' | 'expanded';
  readonly choices: readonly CardChoice[];
  readonly title: string;
  readonly value: string;
  readonly hasError: boolean;
  readonly error: string;
}

const plain = (inputs: TypedInputs, id: InputId, label: string) => ({
  id,
  label,
  isText: false,
  isDate: false,
  isChoice: false,
  isToggle: false,
  choiceStyle: 'compact' as const,
  choices: [],
  title: '',
  value: '',
  hasError: inputs.error(id) !== '',
  error: inputs.error(id),
});

/** A text of several lines: the typed one, or else the stored one. */
export const textInput = (
  inputs: TypedInputs,
  id: InputId,
  label: string,
  stored = '',
  most = longestComment,
): InputData => {
  const { value, lost } = inputs.whole(inputs.typed(id) || stored, most);
  const error = lost || inputs.error(id);
  const text = { isText: true, value, error, hasError: error !== '' };
  return { ...plain(inputs, id, label), ...text };
};

/** A day. A typed text that is no date cannot be shown in it. */
export function dateInput(inputs: TypedInputs, id: InputId, label: string, stored = ''): InputData {
  const value = inputs.typed(id) || stored;
  return { ...plain(inputs, id, label), isDate: true, value: isDate(value) ? value : '' };
}

interface ChoiceOptions {
  readonly style?: InputData['choiceStyle'];
  readonly stored?: string;
  /** The choices come best first, and the first of them are offered before anything is typed. */
  readonly ranked?: boolean;
}

export function choiceInput(
  inputs: TypedInputs,
  id: InputId,
  label: string,
  all: readonly CardChoice[],
  { style = 'compact', stored = '', ranked = false }: ChoiceOptions = {},
): InputData {
  const chosen = inputs.typed(id) || stored;
  const { choices, note } = inputs.narrow(id, stored, all, ranked);
  const error = note && inputs.error(id) ? note : inputs.error(id);
  const said = { error, hasError: error !== '' };
  if (!choices)
    return { ...plain(inputs, id, inputs.toType(label)), ...said, isText: true, value: chosen };
  const value = choices.find((choice) => choice.value === chosen)?.value ?? '';
  return {
    ...plain(inputs, id, label),
    ...said,
    isChoice: true,
    choiceStyle: style,
    choices,
    value,
  };
}

export const toggleInput = (
  inputs: TypedInputs,
  id: InputId,
  label: string,
  title: string,
): InputData => ({
  ...plain(inputs, id, label),
  isToggle: true,
  title,
  value: inputs.typed(id) === 'true' ? 'true' : 'false',
});
