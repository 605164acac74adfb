import type { Mail, NewAddress } from '../../../../domain/people/people.ts';
import type { FormInput } from './fields/fields.ts';

/** The fields that hold an address. */
const fields = ['partnerEmail', 'fpm'] as const;

/** What was typed with today's addresses of these people; the same object where it names none of them. */
export function withTodaysAddresses(
  typed: FormInput,
  people: readonly Pick<NewAddress, 'was' | 'mail'>[],
): FormInput {
  const today = (mail: Mail): Mail | undefined =>
    people.find(({ was }) => was === mail.toLowerCase())?.mail;
  const moved = fields.flatMap((field) => {
    const mail = today(typed[field] ?? '');
    return mail === undefined ? [] : [[field, mail] as const];
  });
  return moved.length === 0 ? typed : { ...typed, ...Object.fromEntries(moved) };
}
