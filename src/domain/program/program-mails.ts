import { isAddress } from '../people/address.ts';
import type { Mail } from '../people/people.ts';
import type { Program } from './program.ts';

/** The organisation's own people: who decides, assigns, helps and administers. */
export const staffMails = (program: Program): ReadonlySet<Mail> =>
  new Set([
    ...program.fpms.map(({ mail }) => mail),
    ...program.partners.flatMap(({ fpm }) => (fpm ? [fpm] : [])),
    ...program.smes.map(({ mail }) => mail),
    ...program.assignmentTeam.members,
    ...program.admins,
    ...addressesIn(program.extra).map(({ mail }) => mail),
  ]);

/** A feature's keys name addresses for one reason only: each of them has a role. With the place of each in the file. */
export function addressesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly mail: Mail }[] {
  if (typeof value === 'string') return isAddress(value) ? [{ path, mail: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => addressesIn(one, [...path, key]));
}

/** The partners' people. */
export const contactMails = (program: Program): ReadonlySet<Mail> =>
  new Set(program.partners.flatMap(({ contacts }) => contacts));

/** Every address to which the program gives a role. */
export const namedMails = (program: Program): ReadonlySet<Mail> =>
  new Set([...staffMails(program), ...contactMails(program)]);
