import type { Refusal } from '../../../domain/decision/refusal.ts';
import type { Mail } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { AccessVerb } from './moves/commands.ts';
import type {
  AccessId,
  AccessState,
  RecordedAccessEvent,
  RecordedDecision,
  Registration,
} from './registration.ts';
import type { AccessRole } from './roles.ts';
import type { AccessView } from './views.ts';

/** With every card that asks for something: what was refused just now, and what was typed. */
interface Asked {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

/** What speaks for, or against, who asks: for the approver alone. */
export interface Evidence {
  /** Of the sign-in; null: the directory has not said it yet. */
  readonly domain: string | null;
  /** How many active contacts of the company sign in with it. */
  readonly sameDomain: number;
  /** Who else uses the alternative address. */
  readonly sharedWith: readonly string[];
  readonly earlier: readonly {
    readonly id: AccessId;
    readonly state: AccessState;
    readonly at: Instant;
  }[];
}

export interface AccessPage extends Asked {
  readonly kind: 'access';
  readonly registration: Registration;
  readonly purpose: AccessView['purpose'];
  readonly as: readonly AccessRole[];
  readonly verbs: readonly AccessVerb[];
  /** Why it was sent; null: the reader has opened it. */
  readonly told: RecordedAccessEvent | null;
  /** What an approver last decided; null: nothing, or the reader does not decide. */
  readonly decided: RecordedDecision | null;
  /** How it ended without a decision, where its state alone does not say it; null: otherwise, or not at all. */
  readonly endedBy: 'tries' | 'withdrawal' | null;
  readonly signIn: Mail | null;
  /** What a new form starts with. */
  readonly prefilled: Readonly<Record<string, string>>;
  /** By when an answer is due; null: nobody has to decide. */
  readonly due: Instant | null;
  /** Null: the reader does not decide. */
  readonly evidence: Evidence | null;
  /** Of the applicant's own invitation, once they may use it. */
  readonly code: string | null;
  /** The version of the text that can be agreed to; null: nothing is to be agreed to now. */
  readonly consent: string | null;
  /** After how many days what is over is forgotten; null: never. */
  readonly retentionDays: number | null;
  /** Numbers that confirm an address can be sent. */
  readonly mails: boolean;
}

/** A registration of which a newer message is in the chat: what this one told, on one line. */
export interface AccessTracePage extends Asked {
  readonly kind: 'access';
  readonly isTrace: true;
  readonly superseded: boolean;
  readonly registration: Registration;
  readonly as: readonly AccessRole[];
  /** How far it was by then, and when. */
  readonly state: AccessState;
  readonly at: Instant;
}

export interface AccessDoorPage extends Asked {
  readonly kind: 'access-door';
  /** The directory has not said yet who the reader is. */
  readonly lookedUp: boolean;
}

export interface MyAccessPage extends Asked {
  readonly kind: 'my-access';
  readonly registrations: readonly Registration[];
  /** Companies whose contact the program file names them. */
  readonly byProgram: readonly string[];
}

export interface AccessListPage extends Asked {
  readonly kind: 'access-list';
  readonly rows: readonly {
    readonly registration: Registration;
    readonly due: Instant | null;
  }[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The e-mail of an invitation, or of the number that confirms an address. */
export interface AccessLetterPage {
  readonly kind: 'access-letter';
  readonly registration: Registration;
  readonly says: 'invitation' | 'number';
  readonly code: string;
}

export type AccessFeaturePage =
  | AccessPage
  | AccessTracePage
  | AccessDoorPage
  | MyAccessPage
  | AccessListPage;
