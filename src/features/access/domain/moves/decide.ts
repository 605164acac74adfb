import type { Decision } from '../../../../domain/decision/decision.ts';
import type { Refusal } from '../../../../domain/decision/refusal.ts';
import { because } from '../../../../domain/decision/refused.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { Program } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { after } from '../../../../domain/time/local-days.ts';
import { accessKeysOf } from '../keys.ts';
import type { AccessEvent, Registration } from '../registration.ts';
import { type AccessFacts, type AccessRole, rolesIn } from '../roles.ts';
import { accessCalendar } from '../timers.ts';
import type { AccessAnswer } from './answer.ts';
import type { AccessCommand, AccessVerb, ParsedAccessCommand } from './commands.ts';
import { addressed } from './decide-address.ts';
import { handedOver, renewed, submitted } from './decide-form.ts';
import { consented, finished, invited } from './decide-invitation.ts';
import { accessRowsOf } from './transitions.ts';

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

function answerTo(
  command: AccessCommand,
  registration: Registration,
  facts: AccessFacts,
): AccessAnswer {
  switch (command.verb) {
    case 'access.submit':
      return submitted(command.inputs, registration, facts);
    case 'access.discard':
      return { event: { kind: 'discarded' } };
    case 'access.invite':
      return invited(command, registration, facts);
    case 'access.return':
      return { event: { kind: 'returned', questions: command.questions } };
    case 'access.deny': {
      const { denyReason, comment } = command;
      return { event: { kind: 'denied', denyReason, comment } };
    }
    case 'access.consent':
      return consented(command.consentVersion, registration, facts);
    case 'access.refuse':
      return { event: { kind: 'refused' } };
    case 'access.finish':
      return finished(command, registration, facts);
    case 'access.renew':
      return renewed(registration, facts);
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
