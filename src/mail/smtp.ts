import { createTransport } from 'nodemailer';
import { isAddress } from '../domain/address.ts';
import { letterDeadlineMs, MailFault, type MailFaultReason, type SendLetter } from './letter.ts';
import { messageOf } from './mime.ts';
import type { SmtpSettings } from './settings.ts';

/** A connection that does not come about, or falls silent, is given up after this long. */
const silenceMs = 10_000;

/**
 * Sends by SMTP, one connection a letter: no idle connection can be cut while a letter is put into
 * it, which would leave open whether it went out.
 */
export function smtpSender(settings: SmtpSettings, deadlineMs = letterDeadlineMs): SendLetter {
  const { host, port, secure, tlsRequired, login } = settings;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: tlsRequired && !secure,
    ...(login ? { auth: login } : {}),
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    dnsTimeout: silenceMs,
    socketTimeout: silenceMs,
  });
  return async (letter) => {
    if (!isAddress(letter.to.address)) throw new MailFault('rejected', 'not an address');
    try {
      const signal = AbortSignal.timeout(deadlineMs);
      await transport.sendMail({ ...messageOf(letter), signal });
    } catch (error) {
      throw faultOf(error as SmtpError);
    }
  };
}

/** What nodemailer tells of a failure. */
interface SmtpError {
  readonly code?: string;
  /** The system's own code, where `code` is nodemailer's. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

function faultOf(error: SmtpError): MailFault {
  return new MailFault(reasonOf(error), detailOf(error));
}

function reasonOf({ code, originalCode, command, responseCode }: SmtpError): MailFaultReason {
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return isTransient(responseCode) ? 'busy' : 'unauthorized';
  // TLS that is asked for and not there, or that proves nobody's name: no letter goes out like that.
  if (code === 'ETLS') return 'unreachable';
  if (isTransient(responseCode)) return 'busy';
  if (responseCode !== undefined && responseCode >= 500) return refusalOf(command);
  if (code === 'EENVELOPE') return 'rejected';
  return neverSent.test(`${code} ${originalCode}`) ? 'unreachable' : 'in-doubt';
}

const isTransient = (responseCode: number | undefined): boolean =>
  responseCode !== undefined && responseCode >= 400 && responseCode < 500;

/** Who is refused: the recipient, we ourselves, or the letter. */
function refusalOf(command: string | undefined): MailFaultReason {
  if (command === 'RCPT TO') return 'no-mailbox';
  return command === 'DATA' ? 'rejected' : 'unauthorized';
}

/** Of any other failure nodemailer does not tell how far the letter had come. */
const neverSent =
  /EDNS|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|CERT|ERR_(TLS|SSL)/;

/** One line of what the server said: `550 5.1.1 no such user`. */
const detailOf = ({ code = '', originalCode = code, response = '' }: SmtpError): string =>
  (response.split('\n')[0] || originalCode).trim().slice(0, 120);
