import type { RequestId } from '../../../domain/ids.ts';
import type { Mail, NewAddress } from '../../../domain/people/people.ts';
import type { WaitName } from '../../../domain/program/waits.ts';
import type { Recorded } from '../../../domain/stream.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { RequestForm } from './form/fields/fields.ts';
import type { Routing } from './matching/routing.ts';
import type {
  Core,
  Deadline,
  DenyReason,
  Feedback,
  Learning,
  Plan,
  PlanParty,
  Proactive,
  Question,
  ReleaseOutcome,
  Requester,
  Undoable,
} from './request.ts';

/** What has happened; past tense, never changed afterwards. */
export type RequestEvent =
  | {
      readonly kind: 'submitted';
      readonly form: RequestForm;
      readonly routing: Routing;
      readonly partner: Core['partner'];
      readonly requester: Core['requester'];
      readonly fpm: Mail | null;
      readonly again?: RequestId;
    }
  | {
      /** The partner has changed it before anybody has acted on it. */
      readonly kind: 'edited';
      readonly form: RequestForm;
      readonly routing: Routing;
      readonly fpm: Mail | null;
    }
  /** It ended, and the partner has asked again with what it said. */
  | { readonly kind: 'taken-up'; readonly in: RequestId }
  | {
      readonly kind: 'resubmitted';
      readonly form: RequestForm;
      readonly routing: Routing;
      readonly fpm: Mail | null;
      readonly answers: string | null;
    }
  | {
      /** The SME is asked; `proposed`, of earlier versions, asked the partner at once. */
      readonly kind: 'offered' | 'proposed';
      readonly form: RequestForm;
      readonly routing: Routing;
      readonly partner: Core['partner'];
      readonly requester: Core['requester'];
      readonly fpm: Mail | null;
      readonly proactive: Proactive;
    }
  | { readonly kind: 'agreed'; readonly comment: string | null }
  | { readonly kind: 'turned-down'; readonly comment: string }
  | { readonly kind: 'consented'; readonly comment: string | null }
  | { readonly kind: 'refused'; readonly comment: string }
  | { readonly kind: 'triaged'; readonly comment: string | null }
  | { readonly kind: 'returned'; readonly questions: string }
  | { readonly kind: 'approved'; readonly comment: string | null }
  | { readonly kind: 'denied'; readonly reason: DenyReason; readonly comment: string | null }
  | { readonly kind: 'assigned'; readonly sme: Mail }
  | { readonly kind: 'accepted'; readonly comment: string | null }
  | { readonly kind: 'declined'; readonly comment: string }
  | { readonly kind: 'withdrawn'; readonly comment: string | null }
  /** It was taken back; `sme` is who had been assigned by it. */
  | { readonly kind: 'undone'; readonly of: Undoable; readonly sme: Mail | null }
  | { readonly kind: 'recalled' }
  | { readonly kind: 'contacted' }
  /** `party` saved the plan and has confirmed it by that; events of an earlier version do not have it. */
  | { readonly kind: 'planned'; readonly plan: Plan; readonly party?: PlanParty }
  /** Some of the plan, as far as `party` has written it: nobody agrees to that yet. */
  | { readonly kind: 'drafted'; readonly draft: Partial<Plan>; readonly party: PlanParty }
  | { readonly kind: 'confirmed'; readonly party: PlanParty }
  /** While the work goes on; `dropped`: it is the plan in force, no change waits any more. */
  | {
      readonly kind: 'replanned';
      readonly plan: Plan;
      readonly dropped: boolean;
      readonly party?: PlanParty;
    }
  | { readonly kind: 'extended'; readonly endDate: string }
  | ({
      readonly kind: 'completed';
      readonly summary: string;
      readonly ftopUpdated: boolean | null;
    } & Partial<Learning>)
  | { readonly kind: 'entered' }
  | {
      readonly kind: 'rated';
      readonly party: Feedback['party'];
      readonly rating: Feedback['rating'];
      readonly comment: string | null;
    }
  | { readonly kind: 'closed'; readonly comment: string | null }
  | { readonly kind: 'released'; readonly comment: string; readonly outcome: ReleaseOutcome }
  | { readonly kind: 'handed-over'; readonly from: Mail | null; readonly to: Mail }
  /** It is another contact's of the same company from now on. */
  | { readonly kind: 'given'; readonly from: Requester; readonly to: Requester }
  | { readonly kind: 'asked'; readonly party: Question['party']; readonly question: string }
  | {
      readonly kind: 'answered';
      readonly question: number;
      readonly asker: Question['party'];
      readonly answer: string;
    }
  | ClockEvent;

/** What only the clock does. Nobody has decided anything: older cards still count. */
export type ClockEvent =
  | { readonly kind: 'reminded'; readonly of: Deadline; readonly due: Instant }
  | { readonly kind: 'overdue'; readonly of: Deadline; readonly due: Instant }
  | { readonly kind: 'unconfirmed' }
  /** Nobody has done yet what the request waits for; `step` counts from 1. */
  | {
      readonly kind: 'waited';
      readonly of: WaitName;
      readonly since: Instant;
      readonly step: number;
    }
  | { readonly kind: 'period-ended'; readonly due: Instant }
  /** The program no longer has the FPM; null: the team is in their place now. */
  | { readonly kind: 'fpm-left'; readonly from: Mail; readonly to: Mail | null }
  /** The program no longer has the SME who was at work. */
  | { readonly kind: 'sme-left'; readonly from: Mail }
  /** The program no longer has the SME who was offered: they cannot come. */
  | { readonly kind: 'expert-left'; readonly from: Mail }
  /** The message about an earlier event had not arrived after 5 minutes; who is told instead. */
  | {
      readonly kind: 'unreached';
      readonly who: Mail;
      /** The version of the event that the message was about. */
      readonly of: number;
      readonly to: 'fpm' | 'delegate' | 'team' | 'admin';
    }
  /** The same people by their addresses of today. */
  | { readonly kind: 'readdressed'; readonly people: readonly NewAddress[] };

export const clockKinds: readonly EventKind[] = [
  'reminded',
  'overdue',
  'unconfirmed',
  'waited',
  'period-ended',
  'fpm-left',
  'sme-left',
  'expert-left',
  'unreached',
  'readdressed',
];

export type EventKind = RequestEvent['kind'];

/** An event as it is stored: the audit trail. */
export type RecordedEvent = Recorded<RequestEvent> & { readonly streamId: RequestId };
