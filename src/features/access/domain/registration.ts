import type { Language, Mail, Person } from '../../../domain/people/people.ts';
import type { Region } from '../../../domain/program/program.ts';
import type { Recorded, Stream } from '../../../domain/stream.ts';
import type { Instant } from '../../../domain/time/instant.ts';

/** `ACC-1001` */
export type AccessId = `ACC-${number}`;

export const accessStates = [
  'draft',
  'asked',
  'returned',
  'invited',
  'consented',
  'expired',
  'registered',
  'suspended',
  'denied',
  'withdrawn',
  'ended',
  'discarded',
] as const;
export type AccessState = (typeof accessStates)[number];

/** Nothing more happens to it. */
export const overStates = ['denied', 'withdrawn', 'ended', 'discarded'] as const;

/** Somebody is on the way to being a contact. */
export const runningStates = [
  'draft',
  'asked',
  'returned',
  'invited',
  'consented',
  'expired',
] as const satisfies readonly AccessState[];
export const isRunning = (state: AccessState): boolean =>
  runningStates.some((one) => one === state);

export const accessDenyReasons = ['not-a-partner', 'unknown-person', 'duplicate', 'other'] as const;
export type AccessDenyReason = (typeof accessDenyReasons)[number];

/** What somebody tells of themselves; the sign-in is no field: the directory has it. */
export interface AccessForm {
  readonly fullName: string;
  /** Null: the program does not list the company. */
  readonly partner: string | null;
  readonly companyName: string | null;
  readonly region: Region | null;
  readonly mailbox: 'yes' | 'no';
  readonly alternateEmail: Mail | null;
  /** Null: they do not know. */
  readonly fpm: Mail | null;
  readonly note: string | null;
  readonly language: Language;
}

/** What proves that a code was meant for this person: the code itself is kept nowhere. */
export interface Sealed {
  readonly nonce: string;
  readonly hash: string;
}

export interface Invitation extends Sealed {
  readonly at: Instant;
  readonly by: string;
  readonly until: Instant;
  /** It goes out by e-mail as well. */
  readonly mailed: boolean;
  /** Wrong codes so far. */
  readonly tries: number;
  /** By which ways it did not arrive, and why. */
  readonly missed: Readonly<Partial<Record<'chat' | 'mail', string>>>;
}

/** Another address for e-mails, until its number was typed. */
export interface AddressChange extends Sealed {
  readonly address: Mail;
  readonly at: Instant;
  readonly tries: number;
}

/** Somebody on the way to being a contact of a partner; once `registered` it is the contact. */
export interface Registration extends Stream {
  readonly id: AccessId;
  readonly state: AccessState;
  readonly applicant: Person;
  /** `program`: named in the program file, and only asked to consent. */
  readonly origin: 'registration' | 'program';
  readonly form: AccessForm | null;
  /** As the form has it, or as the approver has chosen. */
  readonly partner: string | null;
  /** Null: the assignment team. */
  readonly approver: Mail | null;
  /** The approver was chosen by somebody: a changed program does not undo that. */
  readonly handed: boolean;
  readonly openedAt: Instant;
  readonly submissions: readonly Instant[];
  readonly questions: { readonly text: string; readonly at: Instant } | null;
  readonly answers: string | null;
  readonly invitation: Invitation | null;
  readonly expiredAt: Instant | null;
  readonly consent: { readonly version: string; readonly at: Instant } | null;
  readonly registeredAt: Instant | null;
  /** Where e-mail notices go; null: to the directory's address. */
  readonly notifyMail: Mail | null;
  readonly change: AddressChange | null;
  /** When numbers were sent, the last ones. */
  readonly numbersSent: readonly Instant[];
  /** Why it was denied, suspended or ended. */
  readonly reason: {
    readonly why: AccessDenyReason | null;
    readonly comment: string | null;
  } | null;
  /** How often the approver was told that nothing was decided in time. */
  readonly chased: number;
  /** A question to the approver, and what was answered. */
  readonly help: { readonly question: string; readonly answer: string | null } | null;
}

export type AccessEvent =
  | {
      readonly kind: 'opened';
      readonly applicant: Person;
      /** Whom questions go to before a company is chosen. */
      readonly approver: Mail | null;
    }
  | {
      readonly kind: 'consent-asked';
      readonly applicant: Person;
      readonly partner: string;
      readonly approver: Mail | null;
    }
  | {
      readonly kind: 'submitted';
      readonly form: AccessForm;
      readonly approver: Mail | null;
      readonly answers: string | null;
    }
  | { readonly kind: 'discarded' }
  | ({
      readonly kind: 'invited';
      readonly partner: string;
      readonly until: Instant;
      readonly mailed: boolean;
    } & Sealed)
  | { readonly kind: 'returned'; readonly questions: string }
  | {
      readonly kind: 'denied';
      readonly denyReason: AccessDenyReason;
      readonly comment: string | null;
    }
  | { readonly kind: 'permissions-accepted'; readonly consentVersion: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'code-wrong' }
  | { readonly kind: 'registered' }
  | { readonly kind: 'expired'; readonly why: 'time' | 'tries' }
  | { readonly kind: 'renewed'; readonly approver: Mail | null }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'suspended'; readonly comment: string }
  | { readonly kind: 'restored' }
  | { readonly kind: 'ended'; readonly comment: string | null }
  | { readonly kind: 'handed-over'; readonly approver: Mail | null }
  /** The program has another FPM for the company, or the company no more. */
  | {
      readonly kind: 'moved';
      readonly partner: string | null;
      readonly approver: Mail | null;
      /** The company was gone, and is in the program again. */
      readonly isBack?: true;
    }
  | { readonly kind: 'help-asked'; readonly question: string }
  | { readonly kind: 'help-answered'; readonly answer: string }
  | ({ readonly kind: 'address-asked'; readonly address: Mail } & Sealed)
  | { readonly kind: 'address-wrong' }
  | { readonly kind: 'address-changed' }
  /** The invitation has not arrived by this way. */
  | { readonly kind: 'missed'; readonly way: 'chat' | 'mail'; readonly why: string }
  /** By the clock. */
  | {
      readonly kind: 'reminded';
      readonly of: 'decision' | 'returned' | 'invitation';
      readonly step: number;
    }
  | { readonly kind: 'overdue'; readonly step: number }
  | { readonly kind: 'lapsed' };

export type RecordedAccessEvent = Recorded<AccessEvent>;

export type RecordedDecision = Extract<
  RecordedAccessEvent,
  { readonly kind: 'invited' | 'returned' | 'denied' }
>;
