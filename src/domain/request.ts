import type { RequestForm } from './form.ts';
import type { Mail, Person, PersonId, Role } from './people.ts';

/** Milliseconds since the epoch, UTC. */
export type Instant = number;

/** `SME-1042` */
export type RequestId = `SME-${number}`;

export const states = [
  'submitted',
  'triaged',
  'returned',
  'approved',
  'assigned',
  'onboarding',
  'denied',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

export const denyReasons = ['missing-information', 'repeat', 'not-eligible', 'other'] as const;
export type DenyReason = (typeof denyReasons)[number];

/** Who did it, when, and with which words. */
export interface Mark {
  readonly by: string;
  readonly at: Instant;
  readonly comment: string | null;
}

interface Core {
  readonly id: RequestId;
  /** Number of events so far; a card that carries another one is out of date. */
  readonly version: number;
  readonly requester: { readonly id: PersonId; readonly mail: Mail; readonly name: string };
  readonly partner: { readonly id: string; readonly name: string };
  /** Null: no FPM is known, the assignment team decides in their place. */
  readonly fpm: Mail | null;
  readonly form: RequestForm;
  /** 1 for the first submission, one more for each resubmission. */
  readonly round: number;
  /** 0 until an SME is assigned, one more for each assignment. */
  readonly attempt: number;
  readonly submittedAt: Instant;
  readonly changedAt: Instant;
}

interface Assignment {
  readonly decision: Mark;
  readonly sme: Mail;
  readonly assigned: Mark;
}

/** A request in exactly one situation of the table in process.md, section 5. */
export type Request = Core &
  (
    | { readonly state: 'submitted'; readonly answers: string | null }
    | { readonly state: 'triaged'; readonly triage: Mark }
    | { readonly state: 'returned'; readonly questions: Mark & { readonly comment: string } }
    | {
        readonly state: 'approved';
        readonly decision: Mark;
        readonly declined: (Mark & { readonly sme: Mail }) | null;
      }
    | ({ readonly state: 'assigned' } & Assignment)
    | ({ readonly state: 'onboarding'; readonly accepted: Mark } & Assignment)
    | { readonly state: 'denied'; readonly decision: Mark & { readonly reason: DenyReason } }
    | { readonly state: 'withdrawn'; readonly withdrawn: Mark }
  );

/** What has happened; past tense, never changed afterwards. */
export type RequestEvent =
  | {
      readonly kind: 'submitted';
      readonly form: RequestForm;
      readonly partner: Core['partner'];
      readonly requester: Core['requester'];
      readonly fpm: Mail | null;
    }
  | {
      readonly kind: 'resubmitted';
      readonly form: RequestForm;
      readonly fpm: Mail | null;
      readonly answers: string | null;
    }
  | { readonly kind: 'triaged'; readonly comment: string | null }
  | { readonly kind: 'returned'; readonly questions: string }
  | { readonly kind: 'approved'; readonly comment: string | null }
  | { readonly kind: 'denied'; readonly reason: DenyReason; readonly comment: string | null }
  | { readonly kind: 'assigned'; readonly sme: Mail }
  | { readonly kind: 'accepted'; readonly comment: string | null }
  | { readonly kind: 'declined'; readonly comment: string }
  | { readonly kind: 'withdrawn'; readonly comment: string | null };

export type EventKind = RequestEvent['kind'];

/** An event as it is stored: the audit trail. */
export type RecordedEvent = RequestEvent & {
  readonly requestId: RequestId;
  readonly version: number;
  readonly at: Instant;
  readonly actor: Person;
  readonly as: Role;
};
