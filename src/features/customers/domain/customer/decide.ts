import type { Decision } from '../../../../domain/decision/decision.ts';
import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { Request } from '../../../requests/domain/request.ts';
import { endStates } from '../../../requests/domain/states.ts';
import { fmMails } from '../keys.ts';
import type { CustomerCommand, CustomerVerb, ParsedCustomerCommand } from './commands.ts';
import type { Customer, CustomerEvent } from './customer.ts';
import { type CustomerFacts, rolesIn, type Standing } from './roles.ts';
import { customerRowOf } from './transitions.ts';

/** Whether a command is allowed, and what then has happened. Pure. */
export function decide(
  command: ParsedCustomerCommand,
  customer: Customer,
  actor: Person,
  facts: CustomerFacts,
): Decision<CustomerEvent, Standing> {
  const as = roleFor(command.verb, customer, actor, facts);
  if (!as) return { refusal: { code: 'not-yours' } };
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  const refusal = refusalOf(command, customer, facts);
  return refusal ? { refusal } : { event: eventOf(command, { customer, actor, facts }), as };
}

/** In which role this person may do it; undefined: in none. */
export function roleFor(
  verb: CustomerVerb,
  customer: Customer,
  person: Person,
  facts: CustomerFacts,
): Standing | undefined {
  if (verb === 'customer.take' && customer.fm !== null) return undefined;
  if (verb === 'customer.tellQueue' && !customer.parked) return undefined;
  const held = rolesIn(customer, person, facts);
  return customerRowOf(verb)?.by.find((role) => held.includes(role));
}

/** What only the customer, the program and the open engagement can tell. */
function refusalOf(
  command: CustomerCommand,
  customer: Customer,
  facts: CustomerFacts,
): Refusal | null {
  const { program, open } = facts;
  if (command.verb === 'customer.handOver') {
    const fm = command.fm.toLowerCase();
    if (!fmMails(program).includes(fm)) return invalid('fm', 'not-in-list');
    return fm === customer.fm ? invalid('fm', 'same-fm') : null;
  }
  if (command.verb === 'customer.tellQueue')
    return untoldOf(customer, facts)
      ? null
      : { code: 'because', because: 'queue-knows', values: {} };
  if (command.verb !== 'customer.begin') return null;
  if (open)
    return { code: 'because', because: 'already-open', values: { id: open.id, fm: open.fm } };
  return customer.fm === null ? { code: 'because', because: 'no-fm', values: {} } : null;
}

const invalid = (field: string, code: 'not-in-list' | 'same-fm'): Refusal => ({
  code: 'invalid',
  errors: [{ field, code }],
});

/** The newest request for a parked tenant of which the queue was not told; it is not over yet. */
export const untoldOf = ({ parked }: Customer, { requests }: CustomerFacts): Request | undefined =>
  parked
    ? requests.find(
        ({ id, state, submittedAt }) =>
          submittedAt >= (parked.since ?? 0) &&
          !parked.told?.includes(id) &&
          !endStates.some((one) => one === state),
      )
    : undefined;

function eventOf(
  command: CustomerCommand,
  {
    customer,
    actor,
    facts,
  }: { readonly customer: Customer; readonly actor: Person; readonly facts: CustomerFacts },
): CustomerEvent {
  switch (command.verb) {
    case 'customer.edit': {
      const { verb: _, today, checked, ...described } = command;
      return { kind: 'described', ...described, teamCheckedOn: checked ? today : null };
    }
    case 'customer.correctTenant':
      return { kind: 'tenant-corrected', tenantId: command.tenantId, was: customer.tenantId };
    case 'customer.tellQueue':
      return { kind: 'queue-told', request: untoldOf(customer, facts)?.id ?? '' };
    case 'customer.take':
      return { kind: 'given', fm: actor.mail ?? '' };
    case 'customer.handOver':
      return { kind: 'given', fm: command.fm.toLowerCase() };
    case 'customer.begin': {
      const { motion, services } = command;
      return { kind: 'engaged-with', motion, services };
    }
  }
}
