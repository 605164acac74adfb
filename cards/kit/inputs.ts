import {
  type FieldError,
  longestComment,
  type WordId,
} from '../../src/features/requests/domain/form/fields.ts';
import { isDate } from '../../src/features/requests/domain/validate-command.ts';
import { errorText } from '../request/event-text.ts';
import type { Choice } from '../request-form/fields.ts';
import type { CardContext } from './card-context.ts';
import { cut } from './text.ts';

/** How far over its limit a text is shown again, so that it can be shortened. */
const overlong = 50;

export type InputId = WordId | 'fpm' | 'partnerName' | 'workload';

/** What was typed last into the inputs of a card, and what was wrong with it. */
export interface Inputs {
  readonly typed: (id: InputId) => string;
  readonly error: (id: InputId) => string;
}

export const inputsOf = (
  context: CardContext,
  typed: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
): Inputs => ({
  typed: (id) => typed[id] ?? '',
  error: (id) => errorText(context, errors, id),
});

/** One input of a card, ready for the template. */
export interface InputData {
  readonly id: InputId;
  readonly label: string;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly isChoice: boolean;
  readonly isToggle: boolean;
  readonly maxLength: number;
  readonly choiceStyle: 'compact' | 'expanded';
  readonly choices: readonly Choice[];
  readonly title: string;
  readonly value: string;
  readonly hasError: boolean;
  readonly error: string;
}

const plain = (inputs: Inputs, id: InputId, label: string) => ({
  id,
  label,
  isText: false,
  isDate: false,
  isChoice: false,
  isToggle: false,
  maxLength: longestComment,
  choiceStyle: 'compact' as const,
  choices: [],
  title: '',
  value: '',
  hasError: inputs.error(id) !== '',
  error: inputs.error(id),
});

/** A text of several lines; what was typed last, else what is stored. */
export const textInput = (
  inputs: Inputs,
  id: InputId,
  label: string,
  stored = '',
  maxLength = longestComment,
): InputData => ({
  ...plain(inputs, id, label),
  isText: true,
  maxLength,
  value: cut(inputs.typed(id) || stored, maxLength + overlong, String),
});

/** A day; what is no date cannot be shown in it. */
export function dateInput(inputs: Inputs, id: InputId, label: string, stored = ''): InputData {
  const value = inputs.typed(id) || stored;
  return { ...plain(inputs, id, label), isDate: true, value: isDate(value) ? value : '' };
}

export function choiceInput(
  inputs: Inputs,
  id: InputId,
  label: string,
  choices: readonly Choice[],
  choiceStyle: InputData['choiceStyle'] = 'compact',
  stored = '',
): InputData {
  const chosen = inputs.typed(id) || stored;
  const value = choices.find((choice) => choice.value === chosen)?.value ?? '';
  return { ...plain(inputs, id, label), isChoice: true, choiceStyle, choices, value };
}

export const toggleInput = (
  inputs: Inputs,
  id: InputId,
  label: string,
  title: string,
): InputData => ({
  ...plain(inputs, id, label),
  isToggle: true,
  title,
  value: inputs.typed(id) === 'true' ? 'true' : 'false',
});
