import type { Mail } from '../domain/people/people.ts';

/** How e-mail goes out: through an SMTP server, or as Graph's `sendMail` of a mailbox. */
export interface MailSettings {
  /** Undefined: the assignment team's mailbox, as the program names it. */
  readonly from: Mail | undefined;
  /** Opens the app in Teams, or offers to add it; undefined: no link. */
  readonly appLink: string | undefined;
  readonly by: SmtpSettings | { readonly kind: 'graph' };
}

export interface SmtpSettings {
  readonly kind: 'smtp';
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise by STARTTLS. */
  readonly secure: boolean;
  /** Without TLS nothing is sent: everywhere but on this machine. */
  readonly tlsRequired: boolean;
  readonly login: { readonly user: string; readonly pass: string } | undefined;
}
