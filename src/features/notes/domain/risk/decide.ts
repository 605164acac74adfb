import type { Decision } from '../../../../domain/decision/decision.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll } from '../../../../domain/forms/parse.ts';
import { needed, oneOf, type UndatedParser } from '../../../../domain/forms/parsers.ts';
import type { Person } from '../../../../domain/people/people.ts';
import { longestNext } from '../note/form.ts';
import { riskKinds } from '../note/note.ts';
import type { CustomerAround } from '../note/roles.ts';
import type { Risk, RiskEvent } from './risk.ts';
import { type RiskRole, rolesIn } from './roles.ts';
import { closers } from './transitions.ts';

export type ParsedRiskCommand =
  | { readonly verb: 'risk.close'; readonly how: string }
  | { readonly verb: 'risk.close'; readonly errors: readonly FieldError[] };

export function parseCommand(inputs: Typed): ParsedRiskCommand {
  const parsed = parseAll({ how: needed('how', longestNext) }, inputs);
  return { verb: 'risk.close', ...('errors' in parsed ? parsed : parsed.value) };
}

/** A risk as somebody describes it. */
export const readRisk: UndatedParser<Pick<Risk, 'text' | 'riskKind'>> = (inputs) =>
  parseAll({ text: needed('risk', longestNext), riskKind: oneOf('riskKind', riskKinds) }, inputs);

/** Whether a command is allowed (process, section 9), and what then has happened. Pure. */
export function decide(
  command: ParsedRiskCommand,
  risk: Risk,
  actor: Person,
  facts: CustomerAround,
): Decision<RiskEvent, RiskRole> {
  const as = closerOf(risk, actor, facts);
  if (!as) return { refusal: { code: 'not-yours' } };
  if (risk.state === 'closed')
    return { refusal: { code: 'because', because: 'risk-closed', values: { id: risk.id } } };
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  return { event: { kind: 'risk-closed', how: command.how }, as };
}

/** In which role this person closes risks of the customer; undefined: in none. */
export const closerOf = (
  risk: Risk,
  person: Person,
  facts: CustomerAround,
): RiskRole | undefined => {
  const held = rolesIn(risk, person, facts);
  return closers.find((role) => held.includes(role));
};
