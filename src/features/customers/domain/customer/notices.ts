import type { Notice } from '../../../../domain/decision.ts';
import type { CustomerView } from '../views.ts';
import type { Customer, RecordedCustomerEvent } from './customer.ts';
import type { CustomerFacts } from './roles.ts';

/**
 * The FM is told that a partner asks for an SME for their customer, and that a customer is theirs
 * from now on. An open engagement tells of a new FM itself, to both.
 */
export function noticesOf(
  { id, fm }: Customer,
  event: RecordedCustomerEvent,
  { open }: CustomerFacts,
): Notice[] {
  if (event.kind === 'named-by-request' && event.again) return [];
  const purpose = event.kind === 'named-by-request' ? 'asked' : 'given';
  if (fm === null || (purpose === 'given' && event.kind !== 'given')) return [];
  // Who takes a customer knows it.
  if (event.actor?.mail === fm || (purpose === 'given' && open)) return [];
  const view: CustomerView = { kind: 'customer', streamId: id, purpose, event: event.version };
  return [{ recipient: fm, purpose, view }];
}
