import { expect, it } from '@jest/globals';
import type { Reader } from '../../../../src/domain/people/people.ts';
import {
  accessFieldIds,
  prefilledFor,
  typedOf,
} from '../../../../src/features/access/domain/form.ts';
import { personal } from '../../../../src/features/access/domain/personal.ts';
import type { AccessForm } from '../../../../src/features/access/domain/registration.ts';
import { form, gerd, nora, program, submitted } from './given.ts';

const reader: Reader = { ...gerd, language: 'de', timeZone: 'Europe/Berlin', locale: null };

it('the form of a registration has these inputs, in this order', () => {
  expect(accessFieldIds.join(' ')).toBe(
    'fullName partnerName companyName region mailbox alternateEmail fpm note language answers',
  );
});

it('what people write in a registration is erased, what they choose from a list stays', () => {
  expect([...personal.keys()].toSorted().join(' ')).toBe(
    'address alternateEmail answer answers comment companyName fullName note question questions',
  );
});

it('a new form begins with what is known, and leaves out the rest', () => {
  const known = { signIn: 'gerd@alpenblick.example', hasMail: true };
  expect(prefilledFor(program, reader, known)).toEqual({
    fullName: 'Gerd Grau',
    language: 'de',
    region: 'emea',
    mailbox: 'yes',
  });
  const colleague = { signIn: 'new@alpenblick.example', hasMail: null };
  expect(prefilledFor(program, { ...reader, timeZone: null }, colleague)).toEqual({
    fullName: 'Gerd Grau',
    language: 'de',
    partnerName: 'alpenblick',
    fpm: form.fpm,
  });
});

it('a returned form begins with what was sent', () => {
  const sent = submitted().registration.form as AccessForm;
  expect(typedOf(sent)).toEqual({
    ...form,
    ...{ companyName: '', region: '', alternateEmail: '', note: '', fullName: nora.name },
  });
  expect(typedOf({ ...sent, partner: null, fpm: null })).toMatchObject({
    ...{ partnerName: 'not-listed', fpm: 'unknown' },
  });
});
