import type { Command, Decision } from '../../../../domain/decision/decision.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { OrderFacts } from '../order/decide.ts';
import { rolesAround } from '../summary/roles.ts';
import type { Nudge, NudgeEvent } from './nudge.ts';

/** A nudge is its FM's alone. */
export const rolesIn = (person: Pick<Person, 'mail'>, { customer, program }: OrderFacts): 'fm'[] =>
  rolesAround(customer, person, program).filter((role) => role === 'fm');

/** The FM says that no summary is needed. Pure. */
export function decide(
  _command: Command,
  { state }: Nudge,
  actor: Person,
  facts: OrderFacts,
): Decision<NudgeEvent, 'fm'> {
  if (rolesIn(actor, facts).length === 0) return { refusal: { code: 'not-yours' } };
  return state === 'waiting'
    ? { event: { kind: 'not-needed' }, as: 'fm' }
    : { refusal: { code: 'because', because: 'summary-written', values: {} } };
}
