import { type FieldError, farTooLong, tooLong } from '../../../../domain/forms/field-error.ts';
import { type FormInput, formFields } from './fields/fields.ts';
import { isTooFar } from './kept.ts';

const field = 'justification';
const most = formFields.find(({ id }) => id === field)?.longest ?? 0;

/**
 * What was typed, with the text of a message as the justification's draft: below what is there
 * already, and never cut. What is too long says by how much; a message that is so long that nobody
 * would shorten it is left where it is. Taking the same text along again changes nothing.
 */
export function withQuotedMessage(
  typed: FormInput,
  message: string,
): { readonly typed: FormInput; readonly errors: readonly FieldError[] } {
  const text = message.trim();
  const before = typed[field] ?? '';
  if (text === '' || before.includes(text)) return { typed, errors: [] };
  const whole = before === '' ? text : `${before}\n\n${text}`;
  if (isTooFar(whole, most)) return { typed, errors: [farTooLong(field, whole, most)] };
  const long = tooLong(field, whole, most);
  return { typed: { ...typed, [field]: whole }, errors: long ? [long] : [] };
}
