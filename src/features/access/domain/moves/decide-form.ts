import { because, invalid } from '../../../../domain/decision/refused.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import { fpmMails } from '../../../../domain/program/program.ts';
import { parseForm } from '../form.ts';
import type { Registration } from '../registration.ts';
import { type AccessFacts, approverFor } from '../roles.ts';
import { type AccessAnswer, inLastDay } from './answer.ts';

const mostSubmissions = 3;

export function submitted(
  inputs: Typed,
  registration: Registration,
  facts: AccessFacts,
): AccessAnswer {
  const { program, now, others } = facts;
  if (facts.isGuest) return because('guest-account');
  const contactOf = others.flatMap(({ state, partner }) =>
    partner !== null && ['registered', 'suspended'].includes(state) ? [partner] : [],
  );
  const parsed = parseForm(inputs, {
    ...{ program, signIn: facts.signIn, ownPartners: contactOf },
    isReturned: registration.state === 'returned',
  });
  if ('errors' in parsed) return { refusal: { code: 'invalid', errors: parsed.errors } };
  const times = [registration, ...others].flatMap(({ submissions }) => submissions);
  if (inLastDay(times, now) >= mostSubmissions)
    return because('too-many-registrations', { most: String(mostSubmissions) });
  const { answers, ...form } = parsed.value;
  const approver = approverFor(program, form, { mail: facts.signIn });
  return { event: { kind: 'submitted', form, approver, answers } };
}

/** The form as it was, to who decides today. */
export function renewed(registration: Registration, { program }: AccessFacts): AccessAnswer {
  const { partner, form, applicant } = registration;
  const fpm = form?.fpm ?? registration.approver;
  return {
    event: { kind: 'renewed', approver: approverFor(program, { partner, fpm }, applicant) },
  };
}

export function handedOver(
  fpm: string,
  { approver, applicant }: Registration,
  facts: AccessFacts,
): AccessAnswer {
  if (!fpmMails(facts.program).includes(fpm)) return invalid({ field: 'fpm', code: 'not-in-list' });
  if (fpm === applicant.mail) return because('own-registration');
  if (fpm === approver) return invalid({ field: 'fpm', code: 'same-fpm' });
  return { event: { kind: 'handed-over', approver: fpm } };
}
