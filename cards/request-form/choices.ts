import { type Field, valuesOf } from '../../src/domain/forms/field.ts';
import type { FormFacts } from '../../src/features/requests/domain/form/fields.ts';
import type { CardContext } from '../kit/card-context.ts';
import { textOf, titleOf } from '../kit/field-text.ts';
import type { Choice } from '../kit/inputs.ts';

/** The value of the entry "My company is not listed". */
export const notListed = 'not-listed';
/** The value of the entry "none". Clients need a value that is not empty, and we trim what they send. */
export const nothing = ' ';

/** The choices of a field, or null for a field that people type. */
export function choicesOf(
  context: CardContext,
  facts: FormFacts,
  { choices, missing, none }: Field<FormFacts>,
): readonly Choice[] | null {
  if (!choices) return null;
  const titled = valuesOf(choices, facts).map((value) => ({
    title: titleOf(context, facts.partners, choices, value),
    value,
  }));
  if ('titles' in choices && choices.titles === 'language')
    titled.sort((a, b) => a.title.localeCompare(b.title, context.language));
  return [
    ...(none ? [{ title: textOf(context, none), value: nothing }] : []),
    ...titled,
    ...(missing ? [{ title: textOf(context, missing), value: notListed }] : []),
  ];
}
