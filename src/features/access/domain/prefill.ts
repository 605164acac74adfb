import type { Mail, Reader } from '../../../domain/people/people.ts';
import {
  type Partner,
  type Program,
  partnersOf,
  type Region,
} from '../../../domain/program/program.ts';
import { unknownFpm, unlistedCompany } from './form.ts';
import type { AccessForm } from './registration.ts';
import type { AccessFacts } from './roles.ts';

export const domainOf = (mail: Mail): string => mail.slice(mail.lastIndexOf('@') + 1);

/** The company whose contacts sign in with the same domain, if it is exactly one. */
export function guessedPartner(program: Program, mail: Mail | null): Partner | undefined {
  if (mail === null) return undefined;
  const domain = domainOf(mail);
  const own = partnersOf(program, mail).map(({ id }) => id);
  const [found, another] = program.partners.filter(
    ({ id, contacts }) => !own.includes(id) && contacts.some((one) => domainOf(one) === domain),
  );
  return another ? undefined : found;
}

const regionsByZone: readonly (readonly [RegExp, Region])[] = [
  [/^(America|US|Canada|Brazil)\//, 'amer'],
  [/^(Asia|Australia|Pacific)\//, 'apj'],
  [/^(Europe|Africa|Atlantic)\//, 'emea'],
];

/** What a new form starts with. */
export function prefilledFor(
  program: Program,
  { name, language, timeZone }: Reader,
  { signIn, hasMail }: Pick<AccessFacts, 'signIn' | 'hasMail'>,
): Readonly<Record<string, string>> {
  const partner = guessedPartner(program, signIn);
  const region = regionsByZone.find(([zone]) => zone.test(timeZone ?? ''))?.[1];
  return {
    ...{ fullName: name, language },
    ...(partner ? { partnerName: partner.id } : {}),
    ...(partner?.fpm ? { fpm: partner.fpm } : {}),
    ...(region ? { region } : {}),
    ...(hasMail === null ? {} : { mailbox: hasMail ? 'yes' : 'no' }),
  };
}

/** What was sent, as the form has it. */
export const typedOf = (form: AccessForm): Readonly<Record<string, string>> => ({
  ...{ fullName: form.fullName, partnerName: form.partner ?? unlistedCompany },
  ...{ companyName: form.companyName ?? '', region: form.region ?? '', mailbox: form.mailbox },
  ...{ alternateEmail: form.alternateEmail ?? '', fpm: form.fpm ?? unknownFpm },
  ...{ note: form.note ?? '', language: form.language },
});
