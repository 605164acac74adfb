import type { Managers } from '../../../../domain/people/managers.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { Customer } from './customer.ts';

/** Who reads the requests about a customer. If nobody takes care of the customer any more, it is the FM who did so last. */
export const managersOf = ({ id, fm, parked, region }: Customer): Managers => ({
  customer: streamNumber(id),
  ...{ fm, lastFm: fm ?? parked?.fm ?? null, region },
});
