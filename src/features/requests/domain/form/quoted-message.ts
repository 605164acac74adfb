import { type FormInput, rows } from './fields.ts';

const maxCharacters = rows.find(({ id }) => id === 'justification')?.longest ?? 0;

/**
 * What was typed, with the text of a message as the justification's draft: below what is there
 * already, of which nothing is lost, and cut to what the field holds. Taking the same text along
 * again changes nothing.
 */
export function withQuotedMessage(typed: FormInput, message: string): FormInput {
  const text = within(message.trim(), maxCharacters);
  const before = typed.justification ?? '';
  if (text === '' || before.includes(text)) return typed;
  const apart = before === '' ? '' : '\n\n';
  const more = within(text, maxCharacters - before.length - apart.length);
  if (more === '' || before.endsWith(`${apart}${more}`)) return typed;
  return { ...typed, justification: `${before}${apart}${more}` };
}

/** Never half a character, and nothing where there is no room. */
const within = (text: string, room: number): string =>
  text
    .slice(0, Math.max(0, room))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
