import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { rmsFor } from '../keys.ts';
import type { CustomerView } from '../views.ts';
import type { Customer, RecordedCustomerEvent } from './customer.ts';
import type { CustomerFacts } from './roles.ts';

/**
 * The FM is told that a partner asks for an SME for their customer, and that a customer is theirs from
 * now on; an open engagement tells of a new FM itself, to both. The assignment team is told of a request for
 * a parked tenant; once it has told the queue, the FM who left the tenant and their RMs hear of that.
 */
export function noticesOf(
  customer: Customer,
  event: RecordedCustomerEvent,
  facts: CustomerFacts,
): Notice[] {
  const { program } = facts;
  const { fm, region, parked } = customer;
  const to = (purpose: CustomerView['purpose'], ...mails: readonly (Mail | null | undefined)[]) =>
    noticesTo(customer, event, purpose, mails);
  switch (event.kind) {
    case 'named-by-request':
      if (event.again) return [];
      return parked ? to('parked', ...program.assignmentTeam.members) : to('asked', fm);
    case 'given':
      return facts.open ? [] : to('given', fm);
    case 'queue-told':
      return to('queue-told', parked?.fm, ...rmsFor(program, parked?.fm ?? null, region));
    default:
      return [];
  }
}

/** Who has done it knows it. */
const noticesTo = (
  { id }: Customer,
  event: RecordedCustomerEvent,
  purpose: CustomerView['purpose'],
  mails: readonly (Mail | null | undefined)[],
): Notice[] => {
  const view: CustomerView = { kind: 'customer', streamId: id, purpose, event: event.version };
  return mails.flatMap((recipient) =>
    recipient && recipient !== event.actor?.mail ? [{ recipient, purpose, view }] : [],
  );
};
