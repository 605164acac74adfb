import type { Mail } from '../../../../domain/people/people.ts';
import {
  fpmFor,
  fpmMails,
  type Partner,
  type Program,
  regions,
} from '../../../../domain/program/program.ts';
import type { FormInput } from './fields/fields.ts';
import { partnerIn } from './fields/form-field.ts';

/** The FPM to whom the request would go, as far as it is filled in. */
export function fpmOfForm(
  program: Program,
  partners: readonly Partner[],
  typed: FormInput,
): Mail | null {
  const partner = partnerIn(partners, typed.partnerName ?? '') ?? partners[0];
  const region = regions.find((one) => one === typed.region);
  const named = fpmMails(program).find((mail) => mail === typed.fpm) ?? null;
  return partner && region ? fpmFor(program, named, partner, region) : (partner?.fpm ?? null);
}

/** Whom to ask about a company that is not listed: the FPM of the requester's listed companies. */
export const fpmToAsk = (
  program: Program,
  partners: readonly Partner[],
  typed: FormInput,
): Mail | null =>
  partners.flatMap(({ fpm }) => fpm ?? [])[0] ?? fpmOfForm(program, partners, typed);
