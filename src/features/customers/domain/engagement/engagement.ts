import type { Language, Mail } from '../../../../domain/people/people.ts';
import type { Readdressed } from '../../../../domain/people/readdressed.ts';
import type { Region } from '../../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../../domain/stream.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { CustomerId, Managed } from '../customer/customer.ts';
import type { ServiceCode } from '../workloads.ts';
import type { Motion } from './motions.ts';

/** `ENG-1001` */
export type EngagementId = `ENG-${number}`;

export const engagementId = (number: number): EngagementId => `ENG-${number}`;

export const phases = ['initiate', 'assess', 'remediate', 'enable', 'migrate'] as const;
export type Phase = (typeof phases)[number];

export const engagementStates = ['active', 'queue-asked', 'queued', 'closed', 'abandoned'] as const;
export type EngagementState = (typeof engagementStates)[number];
export const openEngagementStates = ['active', 'queue-asked', 'queued'] as const;

export const serviceStates = [
  'announced',
  'onboarding',
  'reached',
  'prepared',
  'talked',
  'done',
  'dropped',
] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Dates are ISO dates. */
export interface Usage {
  readonly licences: number;
  readonly activeUsers: number;
  readonly asOf: string;
  readonly source: string;
  readonly enablementTaskDone: boolean;
  /** Below the milestone: the customer confirms that no technical blocker prevents deployment. */
  readonly noBlocker?: boolean;
}

export interface Preparation {
  readonly accountTeamKnown: boolean;
  readonly accountManaged: Managed;
  readonly accountTeam: readonly Mail[];
  readonly atuMailSentOn: string | null;
  /** Why it goes on although a managed account has no known team. */
  readonly withoutTeam: string | null;
  readonly faqRead: boolean;
  readonly nextSteps: string | null;
}

export const satisfactions = ['yes', 'partly', 'no'] as const;
export type Satisfied = (typeof satisfactions)[number];

export interface Talk {
  readonly heldOn: string;
  readonly activities: string;
  /** None: the customer is not ready for another workload. */
  readonly nextWorkloads: readonly ServiceCode[];
  readonly howShown: string | null;
  readonly knowsEnd: boolean;
  readonly satisfied: Satisfied;
  readonly satisfaction: string | null;
  readonly adoptionTools: boolean;
  readonly faqRead: boolean;
  readonly nextSteps: string | null;
}

export const serviceStatuses = ['adoption', 'migration'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

export interface FollowUp {
  readonly customerMailSentOn: string | null;
  readonly customerContacts: readonly Mail[];
  readonly customerStatus: string;
  readonly serviceStatus: ServiceStatus;
}

/** To whom a mail about a service goes. */
export const mailings = ['team', 'customer'] as const;
export type Mailing = (typeof mailings)[number];

/** The last mail of its kind about a service. */
export interface SentMail {
  readonly to: readonly Mail[];
  readonly on: string;
  /** The bot sends it; else the FM has done so. */
  readonly byBot: boolean;
  /** For these addresses no server took it. */
  readonly refused: readonly Mail[];
}

/** One workload of an engagement, on its way to the end. What was typed is kept when a step is corrected. */
export interface Service {
  readonly code: ServiceCode;
  readonly state: ServiceState;
  /** Since when it has been in this state. */
  readonly since: Instant;
  readonly usage: Usage | null;
  /** The date for which the milestone was recorded, and when that was done. */
  readonly reachedOn: string | null;
  readonly reachedAt: Instant | null;
  readonly preparation: Preparation | null;
  readonly talk: Talk | null;
  readonly followUp: FollowUp | null;
  readonly mails?: Readonly<Partial<Record<Mailing, SentMail>>>;
  /** How often the FM was reminded of it, since it was announced or the milestone reached. */
  readonly reminded: number;
}

/** The assignment team is asked to move the tenant. */
export interface QueueRequest {
  readonly queue: string;
  readonly nextActionDate: string;
  readonly at: Instant;
  /** The date where the FM is, as the FTOP note tells it. */
  readonly on: string;
}

/** What one FM does with one customer under one motion, until the FM leaves. */
export interface Engagement extends Stream {
  readonly id: EngagementId;
  readonly state: EngagementState;
  /** Since when it has been in this state. */
  readonly since: Instant;
  readonly customer: CustomerId;
  /** The tenant's: by its calendar and to its queue. */
  readonly region: Region | null;
  readonly fm: Mail;
  /** An FM of whom it was told that the program does not name them any more. */
  readonly gone?: Mail;
  readonly motion: Motion;
  readonly phase: Phase | null;
  readonly begunAt: Instant;
  readonly services: readonly Service[];
  /** The last one; it stays when it is answered. */
  readonly asked: QueueRequest | null;
  readonly reminded: number;
  /** After the end: what becomes of the date. */
  readonly nextAction: { readonly date: string; readonly done: boolean } | null;
}

/** What the clock reminds of. */
const closingWaits = ['talk', 'announced', 'queue', 'leave', 'next-action'] as const;
export type ClosingWait = (typeof closingWaits)[number];

interface OfService {
  readonly service: ServiceCode;
}

export type EngagementEvent =
  | {
      readonly kind: 'begun';
      readonly customer: CustomerId;
      readonly region: Region | null;
      readonly fm: Mail;
      readonly motion: Motion;
      readonly services: readonly ServiceCode[];
    }
  | { readonly kind: 'set-out'; readonly motion: Motion; readonly phase: Phase | null }
  | ({ readonly kind: 'service-added' } & OfService)
  | ({ readonly kind: 'service-begun' } & OfService)
  | ({ readonly kind: 'used'; readonly usage: Usage; readonly to: 'onboarding' | 'reached' } & {
      readonly comment: string | null;
    } & OfService)
  | ({ readonly kind: 'prepared'; readonly preparation: Preparation } & OfService)
  | ({ readonly kind: 'talked'; readonly talk: Talk } & OfService)
  | ({ readonly kind: 'finished'; readonly followUp: FollowUp } & OfService)
  | ({ readonly kind: 'mailed'; readonly mailing: Mailing; readonly language: Language } & Omit<
      SentMail,
      'refused'
    > &
      OfService)
  | ({ readonly kind: 'mail-refused'; readonly mailing: Mailing; readonly to: Mail } & OfService)
  | ({ readonly kind: 'reopened'; readonly comment: string } & OfService)
  | ({ readonly kind: 'dropped'; readonly comment: string } & OfService)
  | ({ readonly kind: 'queue-asked' } & Omit<QueueRequest, 'at'>)
  /** The tenant is of another region than was thought; null: no queue was asked for yet. */
  | {
      readonly kind: 'region-changed';
      readonly region: Region | null;
      readonly queue: string | null;
    }
  | { readonly kind: 'queued' }
  | { readonly kind: 'not-queued'; readonly comment: string }
  | { readonly kind: 'unasked'; readonly comment: string }
  | { readonly kind: 'resumed'; readonly comment: string }
  | { readonly kind: 'left'; readonly comment: string | null }
  | { readonly kind: 'abandoned'; readonly comment: string }
  | { readonly kind: 'fm-changed'; readonly fm: Mail; readonly was: Mail }
  /** The program does not name the FM any more. */
  | { readonly kind: 'fm-gone'; readonly fm: Mail }
  | { readonly kind: 'next-done'; readonly comment: string }
  | { readonly kind: 'next-moved'; readonly date: string; readonly comment: string }
  | Readdressed
  | EngagementClockEvent;

/** By the clock: nothing else changes. */
export interface EngagementClockEvent {
  readonly kind: 'reminded';
  readonly of: ClosingWait;
  readonly service: ServiceCode | null;
  readonly step: number;
}

export type RecordedEngagementEvent = Recorded<EngagementEvent>;

export const serviceOf = (engagement: Engagement, code: ServiceCode): Service | undefined =>
  engagement.services.find((service) => service.code === code);

/** What the team was asked for, as long as it holds; null: nothing, or it was taken back, refused or given up. */
export const queueRequestOf = ({ state, asked }: Engagement): QueueRequest | null =>
  state === 'active' || state === 'abandoned' ? null : asked;

/** A mail of the bot's about it was not taken, and nothing was sent since. */
export const hasRefused = ({ mails = {} }: Service): boolean =>
  Object.values(mails).some(({ refused }) => refused.length > 0);
