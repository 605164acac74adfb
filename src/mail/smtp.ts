import { createTransport } from 'nodemailer';
import { isAddress } from '../domain/people/address.ts';
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
  const transport = transportTo(settings);
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

/** Connects, with TLS where it must be, and logs in; sends nothing. Throws MailFault. */
export async function trySmtp(settings: SmtpSettings): Promise<void> {
  const transport = transportTo(settings);
  try {
    await transport.verify();
  } catch (error) {
    throw faultOf(error as SmtpError);
  } finally {
    transport.close();
  }
}

const transportTo = ({ host, port, secure, tlsRequired, login }: SmtpSettings) =>
  createTransport({
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

function reasonOf(error: SmtpError): MailFaultReason {
  const { code, originalCode, responseCode } = error;
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return isTransient(responseCode) ? 'busy' : 'unauthorized';
  // TLS that is asked for and not there, or that proves nobody's name: no letter goes out like that.
  if (code === 'ETLS') return 'unreachable';
  if (isTransient(responseCode)) return 'busy';
  if (responseCode !== undefined && responseCode >= 500) return refusalOf(error);
  if (code === 'EENVELOPE') return 'rejected';
  return neverSent.test(`${code} ${originalCode}`) ? 'unreachable' : 'in-doubt';
}

const isTransient = (responseCode: number | undefined): boolean =>
  responseCode !== undefined && responseCode >= 400 && responseCode < 500;

/**
 * Who is refused for good: the recipient, we ourselves, or the letter. Servers say 550 of nearly
 * everything; the enhanced code tells (RFC 3463), where there is one.
 */
function refusalOf({ command, responseCode = 0, response = '' }: SmtpError): MailFaultReason {
  const [, enhanced = ''] = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  // A policy, a blocklist, a sender that is not believed: nothing about this mailbox or letter.
  if (/^5\.7\.|^5\.1\.[78]$/.test(enhanced)) return 'unauthorized';
  // A mailbox that is full, or a system in trouble, will not stay so.
  if (/^5\.2\.2$|^5\.3\.[0-3]$/.test(enhanced)) return 'busy';
  if (command === 'DATA') return 'rejected';
  if (command !== 'RCPT TO') return 'unauthorized';
  return enhanced || ofTheMailbox.includes(responseCode) ? 'no-mailbox' : 'unauthorized';
}

/** What a server without enhanced codes answers of a recipient; the rest is about us (RFC 5321). */
const ofTheMailbox: readonly number[] = [501, 521, 550, 551, 552, 553, 556];

/** Of any other failure nodemailer does not tell how far the letter had come. */
const neverSent =
  /EDNS|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|CERT|ERR_(TLS|SSL)/;

/** One line of what the server said: `550 5.1.1 no such user`. */
const detailOf = ({ code = '', originalCode = code, response = '' }: SmtpError): string =>
  (response.split('\n')[0] || originalCode).trim().slice(0, 120);
