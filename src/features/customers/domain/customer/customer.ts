import type { Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Motion } from '../engagement/motions.ts';
import type { Outsider } from '../people.ts';
import type { ServiceCode } from '../workloads.ts';

/** `CUS-1001` */
export type CustomerId = `CUS-${number}`;

export const customerId = (number: number): CustomerId => `CUS-${number}`;

/** The key by which the data of a card name a customer. */
export const customerKey = { idKey: 'customerId', prefix: 'CUS' } as const;

export const segments = ['smc', 'enterprise'] as const;
export type Segment = (typeof segments)[number];
export const priorities = ['high', 'medium', 'low', 'unset'] as const;
export type Priority = (typeof priorities)[number];
export const managedAnswers = ['yes', 'no', 'unknown'] as const;
export type Managed = (typeof managedAnswers)[number];

/**
 * `kept`: an FM takes care of the tenant. `resting`: nobody does; whatever happens to the tenant
 * wakes it again.
 */
export const customerStates = ['kept', 'resting'] as const;
export type CustomerState = (typeof customerStates)[number];

/** What an FM knows better than a request does. */
export interface Described {
  readonly name: string;
  readonly segment: Segment | null;
  readonly region: Region | null;
  readonly priority: Priority;
  readonly managed: Managed;
  readonly accountTeam: readonly Outsider[];
  readonly contacts: readonly Outsider[];
}

/** A customer's tenant, and all that is known of it. */
export interface Customer extends Stream, Described {
  readonly id: CustomerId;
  readonly state: CustomerState;
  /** Lower case; no other customer has it. */
  readonly tenantId: string;
  /** An FM gave the name: a request no longer changes it. */
  /** Those that were typed wrong, and corrected; requests may still name them. */
  readonly earlierTenantIds?: readonly string[];
  readonly named: boolean;
  readonly earlierNames: readonly string[];
  /** When somebody last said that the account team is right. */
  readonly teamCheckedOn: string | null;
  readonly fm: Mail | null;
  /** Risks and overdue next actions, as the notes tell; absent: a customer from before there were any. */
  readonly marks?: readonly CustomerMark[];
  /** In an inactive queue since the last engagement was closed. */
  readonly parked: Parked | null;
}

/** What is shown above everything else about a customer, to those whom it concerns. */
export interface CustomerMark {
  /** Of the risk, or of the note with the next action. */
  readonly id: `${'RISK' | 'NOTE'}-${number}`;
  readonly as: 'overdue' | 'risk';
  readonly text: string;
}

export interface Parked {
  readonly engagement: string;
  readonly queue: string;
  /** An ISO date. */
  readonly nextActionDate: string;
  /** Who left; of customers parked before it was kept nobody is known. */
  readonly fm?: Mail;
  /** Since when; a request from before it is nothing new to the queue. */
  readonly since?: Instant;
  /** The requests of which the queue was told. */
  readonly told?: readonly string[];
}

/** What a request says of the tenant. */
export interface Told {
  readonly request: string;
  readonly name: string;
  readonly segment: Segment | null;
  readonly region: Region | null;
}

export type CustomerEvent =
  /** The GUID was used for the first time: by a request, or by somebody who takes care of it. */
  | ({ readonly kind: 'met'; readonly tenantId: string; readonly fm: Mail | null } & Omit<
      Told,
      'request'
    > & { readonly request: string | null })
  /** `again`: the request was known already, and was corrected. */
  | ({ readonly kind: 'named-by-request'; readonly again: boolean } & Told)
  | ({ readonly kind: 'described'; readonly teamCheckedOn: string | null } & Described)
  | { readonly kind: 'given'; readonly fm: Mail }
  /** The GUID was typed wrong. */
  | { readonly kind: 'tenant-corrected'; readonly tenantId: string; readonly was: string }
  /** A request has come for a tenant that is parked. */
  | { readonly kind: 'queue-told'; readonly request: string }
  | {
      readonly kind: 'engaged-with';
      readonly motion: Motion;
      readonly services: readonly ServiceCode[];
    }
  | { readonly kind: 'marked'; readonly mark: CustomerMark }
  | { readonly kind: 'unmarked'; readonly mark: CustomerMark['id'] }
  | { readonly kind: 'disengaged'; readonly engagement: string; readonly parked: Parked | null }
  | Readdressed;

export type RecordedCustomerEvent = Recorded<CustomerEvent>;
