import type { Decision } from '../../../../../domain/decision/decision.ts';
import type { Refusal } from '../../../../../domain/decision/refusal.ts';
import { because, invalid } from '../../../../../domain/decision/refused.ts';
import type { Person } from '../../../../../domain/people/people.ts';
import type { ClosingAnswer } from '../answer.ts';
import { type Engagement, type EngagementEvent, serviceOf } from '../engagement.ts';
import { type ClosingFacts, type ClosingRole, rolesIn } from '../roles.ts';
import type { ClosingCommand, ClosingVerb, ParsedClosingCommand } from './commands.ts';
import { leaving, queueAsked, queueOf } from './decide-queue.ts';
import { serviceAnswer } from './decide-service.ts';
import { closingRowOf, onlyForRfa } from './transitions.ts';

/** Whether a command is allowed (process, section 8), and what then has happened. Pure. */
export function decide(
  command: ParsedClosingCommand,
  engagement: Engagement,
  actor: Person,
  facts: ClosingFacts,
): Decision<EngagementEvent, ClosingRole> {
  const right = rightTo(command.verb, engagement, actor, facts);
  if ('refusal' in right) return right;
  if (onlyForRfa.includes(command.verb) && engagement.motion !== 'rfa')
    return because('not-rfa', { motion: engagement.motion });
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  const answer = answerTo(command, engagement, facts);
  return 'refusal' in answer ? answer : { ...answer, as: right.as };
}

type Right = { readonly as: ClosingRole } | { readonly refusal: Refusal };

/** In which role this person may do it now, as far as the state of the engagement goes. */
export function rightTo(
  verb: ClosingVerb,
  engagement: Engagement,
  person: Person,
  facts: ClosingFacts,
): Right {
  const held = rolesIn(engagement, person, facts);
  const row = closingRowOf(verb);
  const as = row?.by.find((role) => held.includes(role));
  // A delegate leads the engagement on; nobody leaves in another's place.
  const inPlace = verb === 'closing.leave' && engagement.fm !== person.mail;
  if (!row || !as || inPlace) return { refusal: { code: 'not-yours' } };
  if (row.from.includes(engagement.state)) return { as };
  if (verb === 'closing.leave' && ['active', 'queue-asked'].includes(engagement.state))
    return because('not-in-queue', { customer: facts.customer.name, queue: queueOf(facts) ?? '' });
  return because('closing-state', { closingState: engagement.state });
}

function answerTo(
  command: ClosingCommand,
  engagement: Engagement,
  facts: ClosingFacts,
): ClosingAnswer {
  switch (command.verb) {
    case 'closing.setOut': {
      const { motion, phase } = command;
      return { event: { kind: 'set-out', motion, phase } };
    }
    case 'closing.addService':
      return serviceOf(engagement, command.service)
        ? invalid({ field: 'newService', code: 'already-there' })
        : { event: { kind: 'service-added', service: command.service } };
    case 'closing.askQueue':
      return queueAsked(command, engagement, facts);
    case 'closing.queued':
      return { event: { kind: 'queued' } };
    case 'closing.notQueued':
      return { event: { kind: 'not-queued', comment: command.comment } };
    case 'closing.unask':
      return { event: { kind: 'unasked', comment: command.comment } };
    case 'closing.resume':
      return { event: { kind: 'resumed', comment: command.comment } };
    case 'closing.abandon':
      return { event: { kind: 'abandoned', comment: command.comment } };
    case 'closing.leave':
      return leaving(command, facts);
    case 'closing.nextDone':
      return { event: { kind: 'next-done', comment: command.comment } };
    case 'closing.nextMove': {
      const { date, comment } = command;
      return { event: { kind: 'next-moved', date, comment } };
    }
    default:
      return serviceAnswer(command, engagement, facts);
  }
}
