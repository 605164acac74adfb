import type { Mail } from '../../../domain/people/people.ts';
import {
  type Partner,
  type Program,
  partnersOf,
  type Region,
} from '../../../domain/program/program.ts';

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

/** The region in which somebody's clock runs. */
export const guessedRegion = (timeZone: string | null): Region | undefined =>
  regionsByZone.find(([zone]) => zone.test(timeZone ?? ''))?.[1];
