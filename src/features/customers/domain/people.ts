import { tooLong } from '../../../domain/forms/field-error.ts';
import { type Parser, wrong } from '../../../domain/forms/parsers.ts';
import { isAddress } from '../../../domain/people/address.ts';
import type { Mail } from '../../../domain/people/people.ts';

/** Somebody who never uses the bot: of the account team, or at the customer. */
export interface Outsider {
  readonly fullName: string;
  readonly mail: Mail;
  /** What they do there; of the account team it is not asked. */
  readonly role: string | null;
}

const mostPeople = 5;
const longest = 120;

/** One person a line: `Anna Adams <anna@ms.example>`, and after a comma what they do. */
export const outsiders =
  (field: string): Parser<readonly Outsider[]> =>
  (inputs) => {
    const lines = (inputs[field] ?? '')
      .split(/\n|;/)
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.length > mostPeople) return wrong(field, 'too-many-people', mostPeople);
    const value: Outsider[] = [];
    for (const line of lines) {
      const [, named = '', address = line, rest = ''] =
        /^([^<]*)<([^>]*)>\s*,?\s*(.*)$/.exec(line) ?? [];
      const mail = address.trim().toLowerCase();
      if (!isAddress(mail)) return wrong(field, 'not-an-email');
      const long = tooLong(field, named, longest) ?? tooLong(field, rest, longest);
      if (long) return { errors: [long] };
      value.push({ fullName: named.trim() || mail, mail, role: rest.trim() || null });
    }
    return { value };
  };

/** As it is typed again. */
export const asTyped = (people: readonly Outsider[]): string =>
  people
    .map(({ fullName, mail, role }) => {
      if (fullName === mail && !role) return mail;
      const who = fullName === mail ? `<${mail}>` : `${fullName} <${mail}>`;
      return role ? `${who}, ${role}` : who;
    })
    .join('\n');
