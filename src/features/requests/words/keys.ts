import type { SmeRole } from '../../../domain/program/program.ts';
import type { FieldKey } from '../domain/form/fields/fields.ts';
import type { Step } from '../domain/form/fields/form-field.ts';
import type { Routing, Warning } from '../domain/matching/routing.ts';
import type { ListName } from '../domain/pages/lists.ts';
import type { PrivateEvent } from '../domain/reading.ts';
import type { DenyReason, Feedback, Plan, ReleaseOutcome, Undoable } from '../domain/request.ts';
import type { ClockEvent, EventKind } from '../domain/request-events.ts';
import type { State } from '../domain/states.ts';

/** An event that leaves the request as it was: the refusal only asks the reader to look again. */
export type SideEvent =
  | 'taken-up'
  | 'asked'
  | 'answered'
  | 'offered'
  | 'proposed'
  | ClockEvent['kind'];

/** What can be wrong with a field of the request form only; other errors are general words. */
export type RequestError =
  | 'contact-unknown'
  | 'no-migration'
  | 'not-a-guid'
  | 'not-known-yet'
  | 'not-later'
  | 'own-sme'
  | 'partner-not-listed'
  | 'same-contact'
  | 'same-fpm'
  | 'same-language'
  | 'same-sme';

/** Refusals that only a request knows; the others are general words. */
export type RequestRefusal =
  | 'no-plan'
  | 'not-a-partner'
  | 'nothing-asked'
  | 'nothing-changed'
  | 'nothing-to-undo'
  | 'too-late-to-undo'
  | 'own-request'
  | 'too-many';

/** What a field's row names and other features say as well: general words. */
type GeneralKey = 'choice.none' | `region.${string}`;

/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `deny-reason.${DenyReason}`
  | `error.${RequestError}`
  | `event.${EventKind | PrivateEvent['kind']}`
  | Exclude<FieldKey, GeneralKey>
  | `headline.state.${State}`
  | `list.empty.${ListName}`
  | `list.name.${ListName}`
  | `news.${EventKind | PrivateEvent['kind']}`
  | `outcome.${Routing['outcome']}`
  | `plan.${keyof Plan}`
  | `rating.${Feedback['rating']}`
  | `refusal.${RequestRefusal}`
  | `refusal.already.${Exclude<EventKind, SideEvent>}`
  | `release-outcome.${ReleaseOutcome}`
  | `routing.${Routing['outcome'] | Warning}`
  | `sentence.${'digest-over' | 'discarded' | 'gone' | 'guide-taken' | 'reminders-over' | 'no-longer-yours' | 'you-declined' | 'you-handed-over' | 'you-turned-down'}`
  | `sme-role.${SmeRole}`
  | `state.${State}`
  | `step.${Step}`
  | `undone.${Undoable}`;
