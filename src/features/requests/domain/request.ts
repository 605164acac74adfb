import type { RequestId } from '../../../domain/ids.ts';
import type { Mail, PersonId } from '../../../domain/people/people.ts';
import type { WaitName } from '../../../domain/program/waits.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { RequestForm } from './form/fields/fields.ts';
import type { Routing } from './matching/routing.ts';

export const denyReasons = ['missing-information', 'repeat', 'not-eligible', 'other'] as const;
export type DenyReason = (typeof denyReasons)[number];

/** Who did it, when, and with which words. */
export interface Stamp {
  readonly by: string;
  readonly at: Instant;
  readonly comment: string | null;
}

/** The partner's contact whose request it is. */
export interface Requester {
  readonly id: PersonId;
  readonly mail: Mail;
  readonly name: string;
}

/** What a request has in every state. */
export interface Core {
  readonly id: RequestId;
  /** Number of events so far; a card that carries another one is out of date. */
  readonly version: number;
  readonly requester: Requester;
  /** Who has given it to another contact of the company, first who submitted it; absent: nobody. */
  readonly formerly?: readonly Requester[];
  readonly partner: { readonly id: string; readonly name: string };
  /** Null: no FPM is known, the assignment team decides in their place. */
  readonly fpm: Mail | null;
  readonly form: RequestForm;
  /** What the routing table said of the form (process, section 4). */
  readonly routing: Routing;
  /** Microsoft proposed it, without a request; null: the partner asked. */
  readonly proactive: Proactive | null;
  /** 1 for the first submission, one more for each resubmission. */
  readonly round: number;
  /** 0 until an SME is assigned, one more for each assignment. */
  readonly attempt: number;
  readonly submittedAt: Instant;
  /** The last submission, from which triage counts. */
  readonly resubmittedAt: Instant;
  /** When the request lay with its creator: the clock stood still. */
  readonly returns: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly changedAt: Instant;
  /** Asked of the FPM and not answered yet. */
  readonly asked: readonly Question[];
  /** What its doer can still take back; absent: nothing, or somebody else has acted since. */
  readonly undo?: Undo;
  /** How far the clock has told people of what the request waits for; absent: nobody yet. */
  readonly waited?: readonly Waited[];
  /** The ended request that was taken up again in this one; absent: none. */
  readonly again?: RequestId;
  /** How often personal data in it was erased; absent: never. */
  readonly erasures?: number;
}

/** The actions that their actor can take back (process, section 5). */
export const undoableKinds = ['approved', 'denied', 'returned', 'assigned', 'closed'] as const;
export type Undoable = (typeof undoableKinds)[number];

export interface Undo {
  readonly of: Undoable;
  readonly by: PersonId;
  readonly at: Instant;
  /** The request as it was. */
  readonly before: Request;
}

/** For how long. */
export const undoFor = 10 * 60_000;

/** The last step of a wait that people were told of. */
export interface Waited {
  readonly of: WaitName;
  readonly since: Instant;
  readonly step: number;
  readonly at: Instant;
}

interface Assignment {
  readonly decision: Stamp;
  readonly sme: Mail;
  readonly assigned: Stamp;
}

/** A proactive assignment (process, section 7): a set period, with outcomes agreed at the start. */
export interface Proactive {
  readonly by: PersonId;
  /** Who is to come, once they have agreed and the partner consents. */
  readonly expert: Mail;
  readonly outcomes: string;
  /** ISO dates. */
  readonly startDate: string;
  readonly endDate: string;
}

/** What partner, FPM and SME agree on before the work begins (process, section 7). */
export interface Plan {
  readonly expectations: string;
  readonly outcomes: string;
  readonly exitCriteria: string;
  /** ISO dates. */
  readonly startDate: string;
  readonly endDate: string;
  /** Who learns from the engagement and trains others after it. */
  readonly learners: string;
  /** On what the SME is released. */
  readonly releaseCriteria: string;
}

/** The three who agree on the plan, each once. */
export const planParties = ['partner', 'fpm', 'sme'] as const;
export type PlanParty = (typeof planParties)[number];

interface Onboarding extends Assignment {
  readonly accepted: Stamp;
  /** The SME has been in touch with the requester; absent: not that they have said so. */
  readonly contact?: Stamp;
  /** What is written of a plan that is not complete yet; absent: nothing is. */
  readonly draft?: PlanDraft;
  /** When the plan became what it is; absent: there is none, or it is of an earlier version. */
  readonly plannedAt?: Instant;
  readonly plan: Plan | null;
  /** Who agrees to the plan as it is now; an edit empties it. */
  readonly confirmed: readonly PlanParty[];
}

interface PlanDraft {
  readonly plan: Partial<Plan>;
  readonly by: string;
  readonly at: Instant;
}

/** All three have confirmed the plan. */
interface Engagement extends Onboarding {
  readonly plan: Plan;
  /** When the third confirmed; absent: in an earlier version. */
  readonly engagedAt?: Instant;
  /** Another plan that is to hold once all three have confirmed it; absent: none. */
  readonly change?: PlanChange;
}

/** The plan in force stays until all three have confirmed this one. */
interface PlanChange {
  readonly plan: Plan;
  readonly at: Instant;
  readonly confirmed: readonly PlanParty[];
}

/** What the SME tells at the end, beside the summary (process, section 7). */
export interface Learning {
  /** Who learnt what. */
  readonly learnt: string;
  /** Whom they have trained so far. */
  readonly trained: string | null;
  /** Null: none, or not for the eyes of this reader. */
  readonly customerFeedback: string | null;
  /** Whether the plan's release criteria are met. */
  readonly criteriaMet: (typeof yesOrNo)[number];
}
export const yesOrNo = ['yes', 'no'] as const;

/** An earlier version did not ask what was learnt. */
interface Summary extends Stamp, Partial<Learning> {
  readonly comment: string;
  /** Null: not for the eyes of this reader. */
  readonly ftopUpdated: boolean | null;
}

/** What partner and SME thought of it, for the FPM. */
export interface Feedback extends Stamp {
  readonly party: 'partner' | 'sme';
  readonly rating: (typeof ratings)[number];
}

export const ratings = [1, 2, 3, 4, 5] as const;

interface Outcome extends Engagement {
  readonly summary: Summary;
  readonly feedback: readonly Feedback[];
}

/** A question that the FPM has not answered yet. */
export interface Question extends Stamp {
  readonly comment: string;
  /** The version of the event that asked it. */
  readonly event: number;
  readonly party: 'partner' | 'sme';
}

interface Declined extends Stamp {
  readonly sme: Mail;
  readonly released: boolean;
  /** The program no longer has them: nobody released them. */
  readonly left?: true;
}

/** What a request has in one state only (process.md, section 5). */
export type Situation =
  | { readonly state: 'offered'; readonly proactive: Proactive }
  | {
      readonly state: 'proposed';
      readonly proactive: Proactive;
      /** The SME is willing to come; absent: an earlier version proposed them without asking. */
      readonly agreed?: Stamp;
    }
  | {
      readonly state: 'refused';
      readonly refused: Stamp;
      readonly agreed?: Stamp;
      /** The partner was never asked: the SME declined, or is gone. */
      readonly unasked?: true;
      /** Nobody refused: the program no longer has the SME. */
      readonly left?: true;
    }
  | { readonly state: 'submitted'; readonly answers: string | null }
  | { readonly state: 'triaged'; readonly triage: Stamp }
  | { readonly state: 'returned'; readonly questions: Stamp & { readonly comment: string } }
  | {
      readonly state: 'approved';
      readonly decision: Stamp;
      /** Why the last SME is not the one: they declined, the FPM released them, or they are gone. */
      readonly declined: Declined | null;
    }
  | ({
      readonly state: 'assigned';
      /** Whom the team has asked before this SME, who had not answered. */
      readonly replaced?: Mail;
    } & Assignment)
  | ({ readonly state: 'onboarding' } & Onboarding)
  | ({ readonly state: 'engaged' } & Engagement)
  | ({ readonly state: 'completed' } & Outcome)
  | {
      readonly state: 'closed';
      readonly closed: Stamp;
      /** Null: the SME was released and the request closed with that. */
      readonly ended: Outcome | null;
      readonly released: Mail | null;
    }
  | { readonly state: 'denied'; readonly decision: Stamp & { readonly reason: DenyReason } }
  | {
      readonly state: 'withdrawn';
      readonly withdrawn: Stamp;
      /** It was an offer of which its partner has never heard. */
      readonly unasked?: true;
      /** The SME who had been asked for it, or had agreed. */
      readonly offeredTo?: Mail;
    };

/** A request in exactly one situation. */
export type Request = Core & Situation;

/** What is due within a time: process, section 5. */
export type Deadline = 'triage' | 'decision';

export const releaseOutcomes = ['reassign', 'close'] as const;
export type ReleaseOutcome = (typeof releaseOutcomes)[number];
