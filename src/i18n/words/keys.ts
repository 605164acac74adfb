import type { RefusalCode } from '../../domain/decision/refusal.ts';
import type { ErrorCode } from '../../domain/forms/field-error.ts';
import type { DeliveryFaultReason } from '../../domain/people/delivery-faults.ts';
import type { Role } from '../../domain/people/people.ts';
import type { Availability } from '../../domain/people/presence.ts';
import type { Region } from '../../domain/program/program.ts';
import type { AccessError } from '../../features/access/words/keys.ts';
import type { CustomerError } from '../../features/customers/words/keys.ts';
import type { Courtesy } from '../../features/home/words/courtesies.ts';
import type { NoteError } from '../../features/notes/words/keys.ts';
import type { RequestError, RequestRefusal } from '../../features/requests/words/keys.ts';

/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `error.${Exclude<ErrorCode, RequestError | CustomerError | NoteError | AccessError>}`
  | `help.role.${Role}`
  | `presence.${Availability}`
  | `refusal.${Exclude<RefusalCode, 'because' | 'out-of-date' | RequestRefusal>}`
  | 'refusal.invalid-far'
  | `region.${Region}`
  | `role.${Role}`
  | `sentence.courtesy-${Courtesy}`
  | `sentence.group-${'elsewhere' | 'help' | 'install'}`
  | `sentence.language-${'set' | 'unknown'}`
  | `undeliverable.${DeliveryFaultReason}`;
