import type { Language, Mail } from '../domain/people/people.ts';

/** One notice as an e-mail, to one recipient. */
export interface Letter {
  readonly from: Mail;
  readonly to: { readonly name: string; readonly address: Mail };
  /** Where an answer is read by people. */
  readonly replyTo: Mail;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The same for each try of the same notice: the Message-ID is made of it. */
  readonly key: string;
  /** The same for all letters about one thing: mail programs show them together. */
  readonly thread: string;
}

/** Sends one letter, tried once within 25 s; throws MailFault. Trying again is the queue's business. */
export type SendLetter = (letter: Letter) => Promise<void>;

/** Why a letter was not taken. */
export type MailFaultReason =
  /** Graph's 429 */
  | 'throttled'
  /** SMTP's 4xx, Graph's 502, 503, 504 */
  | 'busy'
  /** Refused, or cut before anything was sent. */
  | 'unreachable'
  /** Cut or timed out on the way: it may have arrived. */
  | 'in-doubt'
  /** 2xx, but not as Graph says it: most likely it was taken. */
  | 'unconfirmed'
  /** The server does not let us in, or not as this sender: for an operator to mend. */
  | 'unauthorized'
  /** The server knows no such recipient. */
  | 'no-mailbox'
  /** Whatever else repeating cannot mend. */
  | 'rejected';

/** A letter that was not taken. Its message holds no password, no token and nothing of the letter. */
export class MailFault extends Error {
  override readonly name = 'MailFault';
  readonly reason: MailFaultReason;
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(reason: MailFaultReason, detail: string, retryAfter: number | null = null) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** How long one letter may take; two of them, and more, fit into a job's lease of 60 s. */
export const letterDeadlineMs = 25_000;
