import type { Mail } from '../../../../domain/people/people.ts';
import { mayWriteAbout, readersOf } from '../../../notes/domain/note/roles.ts';
import { risksSeenBy } from '../../../notes/domain/risk/roles.ts';
import type { Customer, CustomerMark } from './customer.ts';
import type { CustomerFacts } from './roles.ts';

/** What of risks and overdue next actions somebody may know (process, section 9). */
export function marksFor(
  customer: Customer,
  mail: Mail | null,
  { program, requests }: Pick<CustomerFacts, 'program' | 'requests'>,
): readonly CustomerMark[] {
  const { marks = [] } = customer;
  if (mail === null || marks.length === 0) return [];
  const around = { program, customer, requests };
  const sees: Record<CustomerMark['as'], boolean> = {
    risk: Object.values(risksSeenBy(around, mail)).some(Boolean),
    overdue: Object.values(readersOf(around, mail)).some(Boolean),
  };
  return marks.filter((mark) => sees[mark.as]);
}

/** Whether somebody reads the notes about a customer, and writes some. */
export function notesRight(
  customer: Customer,
  mail: Mail | null,
  { program, requests }: Pick<CustomerFacts, 'program' | 'requests'>,
) {
  if (mail === null) return { reads: false, writes: false };
  const reads = Object.values(readersOf({ program, customer, requests }, mail)).some(Boolean);
  const writes = mayWriteAbout(customer, mail, program);
  return { reads: reads || writes, writes };
}
