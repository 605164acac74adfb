import type { Decision } from '../../../../domain/decision.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import type { Person } from '../../../../domain/people/people.ts';
import { fpmMails, type Program } from '../../../../domain/program/program.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { after } from '../../../../domain/time/local-days.ts';
import { fittingAddress, parseForm } from '../form.ts';
import { accessKeysOf } from '../keys.ts';
import type { AccessEvent, Registration } from '../registration.ts';
import { type AccessFacts, type AccessRole, approverFor, rolesIn } from '../roles.ts';
import { accessCalendar } from '../timers.ts';
import type { AccessCommand, AccessVerb, ParsedAccessCommand } from './commands.ts';
import { mostNumbers } from './contact-changes.ts';
import { accessRowsOf } from './transitions.ts';

type Answer = { readonly event: AccessEvent } | { readonly refusal: Refusal };

/** Codes that were wrong so often end an invitation, and the change of an address. */
export const mostTries = 5;
const mostSubmissions = 3;
const day = 24 * 3_600_000;
/** So long the number that confirms an address can be typed. */
const numberValidMs = 30 * 60_000;

/** Whether a command is allowed (process, section 2), and what then has happened. Pure. */
export function decide(
  command: ParsedAccessCommand,
  registration: Registration,
  actor: Person,
  facts: AccessFacts,
): Decision<AccessEvent, AccessRole> {
  const right = accessRight(command.verb, registration, actor, facts);
  if ('refusal' in right) return right;
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  const answer = answerTo(command, registration, facts);
  return 'refusal' in answer ? answer : { ...answer, as: right.as };
}

/** In which role this person may do it now. */
export function accessRight(
  verb: AccessVerb,
  registration: Registration,
  person: Person,
  facts: AccessFacts,
): { readonly as: AccessRole } | { readonly refusal: Refusal } {
  const held = rolesIn(registration, person, facts);
  const rows = accessRowsOf(verb);
  const row = rows.find(({ from }) => from.includes(registration.state)) ?? rows[0];
  const as = row?.by.find((role) => held.includes(role));
  if (!row || !as)
    return held.includes('applicant')
      ? because('own-registration')
      : { refusal: { code: 'not-yours' } };
  if (!row.from.includes(registration.state))
    return because('access-state', { accessState: registration.state });
  const late = verb === 'access.renew' && facts.now >= renewableUntil(registration, facts.program);
  return late ? because('renew-over') : { as };
}

const renewableUntil = (registration: Registration, program: Program): Instant =>
  after(
    accessCalendar(registration, program).timeZone,
    registration.expiredAt ?? 0,
    accessKeysOf(program).renewWithin,
  );

function answerTo(command: AccessCommand, registration: Registration, facts: AccessFacts): Answer {
  switch (command.verb) {
    case 'access.submit':
      return submitted(command.inputs, registration, facts);
    case 'access.discard':
      return { event: { kind: 'discarded' } };
    case 'access.invite':
      return invited(command, registration, facts);
    case 'access.return':
      return { event: { kind: 'returned', questions: command.questions } };
    case 'access.deny':
      return {
        event: { kind: 'denied', denyReason: command.denyReason, comment: command.comment },
      };
    case 'access.consent':
      return consented(command.consentVersion, registration, facts);
    case 'access.refuse':
      return { event: { kind: 'refused' } };
    case 'access.finish':
      return finished(command, registration, facts);
    case 'access.renew': {
      const { partner, form, applicant } = registration;
      const fpm = form?.fpm ?? registration.approver;
      return {
        event: {
          kind: 'renewed',
          approver: approverFor(facts.program, { partner, fpm }, applicant),
        },
      };
    }
    case 'access.withdraw':
      return { event: { kind: 'withdrawn' } };
    case 'access.suspend':
      return { event: { kind: 'suspended', comment: command.comment } };
    case 'access.restore':
      return { event: { kind: 'restored' } };
    case 'access.end':
      return { event: { kind: 'ended', comment: command.comment } };
    case 'access.handOver':
      return handedOver(command.fpm, registration, facts);
    case 'access.ask':
      return { event: { kind: 'help-asked', question: command.question } };
    case 'access.answer':
      return registration.help && registration.help.answer === null
        ? { event: { kind: 'help-answered', answer: command.answer } }
        : { refusal: { code: 'nothing-asked' } };
    case 'access.address':
      return addressed(command, registration, facts);
  }
}

function submitted(inputs: Typed, registration: Registration, facts: AccessFacts): Answer {
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
  const since = now - day;
  const times = [registration, ...others].flatMap(({ submissions }) => submissions);
  if (times.filter((at) => at > since).length >= mostSubmissions)
    return because('too-many-registrations', { most: String(mostSubmissions) });
  const { answers, ...form } = parsed.value;
  const approver = approverFor(program, form, { mail: facts.signIn });
  return { event: { kind: 'submitted', form, approver, answers } };
}

function invited(
  { partner, sealed, mailed }: Extract<AccessCommand, { verb: 'access.invite' }>,
  registration: Registration,
  { program, now, others }: AccessFacts,
): Answer {
  if (!program.partners.some(({ id }) => id === partner))
    return invalid('partnerName', 'not-in-list');
  const isContact = others.some(
    (one) => one.partner === partner && ['registered', 'suspended'].includes(one.state),
  );
  if (isContact) return invalid('partnerName', 'already-contact');
  const { timeZone } = accessCalendar({ ...registration, partner }, program);
  const until = after(timeZone, now, accessKeysOf(program).invitationValid);
  return { event: { kind: 'invited', partner, until, mailed, ...sealed } };
}

/** What has run out at this very moment, before the clock has said so. */
const isOver = ({ invitation }: Registration, now: Instant): boolean =>
  invitation !== null && now >= invitation.until;

function consented(version: string, registration: Registration, facts: AccessFacts): Answer {
  const { consentVersion } = accessKeysOf(facts.program);
  // Another text than the one that was read is not what they have agreed to.
  if (version !== consentVersion) return because('consent-changed');
  const { state, consent } = registration;
  if (state === 'registered' && consent?.version === version)
    return { refusal: { code: 'nothing-changed' } };
  if (state === 'invited' && isOver(registration, facts.now))
    return { event: { kind: 'expired', why: 'time' } };
  return { event: { kind: 'permissions-accepted', consentVersion } };
}

function finished(
  { nonce, isRight }: Extract<AccessCommand, { verb: 'access.finish' }>,
  registration: Registration,
  { now }: AccessFacts,
): Answer {
  const { invitation } = registration;
  if (isOver(registration, now)) return { event: { kind: 'expired', why: 'time' } };
  if (isRight && nonce === invitation?.nonce) return { event: { kind: 'registered' } };
  const last = (invitation?.tries ?? 0) + 1 >= mostTries;
  return { event: last ? { kind: 'expired', why: 'tries' } : { kind: 'code-wrong' } };
}

function handedOver(
  fpm: string,
  { approver, applicant }: Registration,
  facts: AccessFacts,
): Answer {
  if (!fpmMails(facts.program).includes(fpm)) return invalid('fpm', 'not-in-list');
  if (fpm === applicant.mail) return because('own-registration');
  if (fpm === approver) return invalid('fpm', 'same-fpm');
  return { event: { kind: 'handed-over', approver: fpm } };
}

function addressed(
  command: Extract<AccessCommand, { verb: 'access.address' }>,
  { change, numbersSent }: Registration,
  { program, now, signIn }: AccessFacts,
): Answer {
  const { address } = command;
  if (address) {
    const { typed, sealed } = address;
    if (!typed) return invalid('address', 'required');
    const parsed = fittingAddress('address', typed, { program, signIn });
    if ('errors' in parsed) return { refusal: { code: 'invalid', errors: parsed.errors } };
    if (numbersSent.filter((at) => at > now - day).length >= mostNumbers)
      return because('too-many-numbers', { most: String(mostNumbers) });
    return { event: { kind: 'address-asked', address: parsed.value, ...sealed } };
  }
  if (!change) return { refusal: { code: 'nothing-asked' } };
  if (now >= change.at + numberValidMs || change.tries >= mostTries) return because('number-over');
  const right = command.isRight && command.nonce === change.nonce;
  return { event: { kind: right ? 'address-changed' : 'address-wrong' } };
}

const because = (
  reason: string,
  values: Readonly<Record<string, string>> = {},
): { readonly refusal: Refusal } => ({ refusal: { code: 'because', because: reason, values } });

const invalid = (
  field: string,
  code: 'required' | 'not-in-list' | 'already-contact' | 'same-fpm',
): { readonly refusal: Refusal } => ({
  refusal: { code: 'invalid', errors: [{ field, code }] },
});
