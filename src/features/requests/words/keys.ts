import type { CommandName } from '../../../domain/command-name.ts';
import type { ErrorCode } from '../../../domain/forms/field-error.ts';
import type { DeliveryFaultReason } from '../../../domain/people/delivery-faults.ts';
import type { Role } from '../../../domain/people/people.ts';
import type { Availability } from '../../../domain/people/presence.ts';
import type { Region, SmeRole } from '../../../domain/program/program.ts';
import type { RefusalCode } from '../../../domain/refusal.ts';
import type { Sentence } from '../../views.ts';
import type { FieldKey, Step } from '../domain/form/fields.ts';
import type { Routing, Warning } from '../domain/matching/routing.ts';
import type { ListName } from '../domain/pages.ts';
import type {
  ClockEvent,
  DenyReason,
  EventKind,
  Feedback,
  Plan,
  ReleaseOutcome,
  State,
} from '../domain/request.ts';

/** What leaves the request as it was: whoever comes after it is only asked to look again. */
export type SideEvent = 'asked' | 'answered' | 'proposed' | ClockEvent['kind'];

/** What the domain can say: each of these needs its words, or `en.ts` does not compile. */
export type NeededKey =
  | `command.${CommandName}`
  | `deny-reason.${DenyReason}`
  | `error.${ErrorCode}`
  | `event.${EventKind}`
  | FieldKey
  | `headline.state.${State}`
  | `help.role.${Role}`
  | `list.empty.${ListName}`
  | `list.name.${ListName}`
  | `news.${EventKind}`
  | `outcome.${Routing['outcome']}`
  | `plan.${keyof Plan}`
  | `rating.${Feedback['rating']}`
  | `refusal.${Exclude<RefusalCode, 'out-of-date'>}`
  | `refusal.already.${Exclude<EventKind, SideEvent>}`
  | `region.${Region}`
  | `release-outcome.${ReleaseOutcome}`
  | `role.${Role}`
  | `routing.${Routing['outcome'] | Warning}`
  | `sentence.${Exclude<Sentence['code'], 'refused'>}`
  | `sme-role.${SmeRole}`
  | `state.${State}`
  | `presence.${Availability}`
  | `step.${Step}`
  | `undeliverable.${DeliveryFaultReason}`;
