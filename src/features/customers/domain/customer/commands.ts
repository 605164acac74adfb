import type { Typed } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll, type ValuesOf } from '../../../../domain/forms/parse.ts';
import {
  maybeOneOf,
  needed,
  oneOf,
  type Parsers,
  ticked,
} from '../../../../domain/forms/parsers.ts';
import { regions } from '../../../../domain/program/program.ts';
import { motions } from '../engagement/motions.ts';
import { codes, tenantGuid } from '../parse.ts';
import { outsiders } from '../people.ts';
import { managedAnswers, priorities, segments } from './customer.ts';

/** For each verb on a customer's card: how its inputs are read. */
const fields = {
  'customer.edit': {
    name: needed('tenantName', 120),
    segment: maybeOneOf('tenantSegment', segments),
    region: maybeOneOf('region', regions),
    priority: oneOf('priority', priorities),
    managed: oneOf('managed', managedAnswers),
    accountTeam: outsiders('accountTeam'),
    contacts: outsiders('contacts'),
    checked: ticked('teamChecked'),
  },
  'customer.take': {},
  'customer.handOver': { fm: needed('fm', 254) },
  'customer.tellQueue': {},
  'customer.correctTenant': { tenantId: tenantGuid('tenantId') },
  'customer.begin': { motion: oneOf('motion', motions), services: codes('services') },
} satisfies Readonly<Record<string, Parsers>>;

export type CustomerVerb = keyof typeof fields;
export const customerVerbs = Object.keys(fields) as CustomerVerb[];

/** What somebody wants done to a customer; `today` is the date where they are. */
export type CustomerCommand = {
  [Verb in CustomerVerb]: { readonly verb: Verb; readonly today: string } & ValuesOf<
    (typeof fields)[Verb]
  >;
}[CustomerVerb];

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedCustomerCommand =
  | CustomerCommand
  | { readonly verb: CustomerVerb; readonly errors: readonly FieldError[] };

export function parseCommand(
  verb: CustomerVerb,
  inputs: Typed,
  today: string,
): ParsedCustomerCommand {
  const parsers: Parsers = fields[verb];
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  return { verb, today, ...parsed.value } as CustomerCommand;
}
