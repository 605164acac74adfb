import type { Managed, Priority } from '../domain/customer/customer.ts';
import type {
  ClosingWait,
  EngagementState,
  Phase,
  Satisfied,
  ServiceState,
  ServiceStatus,
} from '../domain/engagement/engagement.ts';
import type { Motion } from '../domain/engagement/motions.ts';
import type { ClosingVerb } from '../domain/engagement/moves/commands.ts';
import type { CustomerList, CustomerSentence } from '../domain/views.ts';

/** What can be wrong with a field about a customer only; other errors are general words. */
export type CustomerError =
  | 'already-there'
  | 'before-milestone'
  | 'in-the-future'
  | 'more-users-than-licences'
  | 'not-a-number-between'
  | 'same-fm'
  | 'tenant-known'
  | 'too-many-people'
  | 'too-short'
  | 'who-is-the-team';

/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `closing.action.${ClosingVerb extends `closing.${infer Verb}` ? Verb : never}`
  | `closing.wait.${ClosingWait}`
  | `closingState.${EngagementState}`
  | `customerList.${CustomerList}`
  | `error.${CustomerError}`
  | `managed.${Managed}`
  | `motion.${Motion}`
  | `phase.${Phase}`
  | `priority.${Priority}`
  | `satisfied.${Satisfied}`
  | `sentence.${CustomerSentence['code']}`
  | `serviceState.${ServiceState}`
  | `serviceStatus.${ServiceStatus}`;
