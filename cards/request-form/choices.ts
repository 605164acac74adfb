import { type Field, valuesOf } from '../../src/domain/forms/field.ts';
import type { FormFacts } from '../../src/features/requests/domain/form/fields/form-field.ts';
import type { CardContext } from '../kit/card-context.ts';
import { type NarrowedChoices, narrowed } from '../kit/inputs/choices.ts';
import { textOf, titleOf } from '../kit/inputs/field-text.ts';

/** The value of the entry "My company is not listed". */
export const notListed = 'not-listed';
/** The value of the entry "none". Clients need a value that is not empty, and we trim what they send. */
export const nothing = ' ';

/**
 * The choices of a field; null for a field that people type, be it because its list is too long. The
 * note says what to do then.
 */
export function choicesOf(
  context: CardContext,
  facts: FormFacts,
  { choices, missing, none }: Field<FormFacts>,
  typed: string,
): NarrowedChoices {
  if (!choices) return { choices: null, note: '' };
  const titled = valuesOf(choices, facts).map((value) => ({
    title: titleOf(context, facts.partners, choices, value),
    value,
  }));
  if ('titles' in choices && choices.titles === 'language')
    titled.sort((a, b) => a.title.localeCompare(b.title, context.language));
  const shown = narrowed(context, titled, typed);
  if (!shown.choices) return shown;
  const all = [
    ...(none ? [{ title: textOf(context, none), value: nothing }] : []),
    ...shown.choices,
    ...(missing ? [{ title: textOf(context, missing), value: notListed }] : []),
  ];
  return { ...shown, choices: all };
}
