import { createTransport } from 'nodemailer';
import { isAddress } from '../domain/people/address.ts';
import type { Graph } from '../graph/client.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { MailFault, type MailFaultReason, type SendLetter } from './letter.ts';
import { messageOf } from './mime.ts';

/**
 * Sends as Graph's `sendMail` of the letter's own sender, a mailbox of the home tenant (permission
 * Mail.Send). The letter goes as MIME: Graph's JSON has no place for plain text beside HTML, nor
 * for our headers.
 */
export function graphSender({ call, settings }: Graph): SendLetter {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (letter) => {
    if (!isAddress(letter.to.address)) throw new MailFault('rejected', 'not an address');
    const { message } = await composer.sendMail(messageOf(letter));
    try {
      await call(settings.homeTenant, {
        method: 'POST',
        path: `/users/${encodeURIComponent(letter.from)}/sendMail`,
        headers: { 'Content-Type': 'text/plain' },
        body: Buffer.from(message as Buffer).toString('base64'),
      });
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      throw new MailFault(reasonOf(error), error.message, error.retryAfter);
    }
  };
}

function reasonOf({ reason, code, status }: GraphFault): MailFaultReason {
  switch (reason) {
    case 'in-doubt':
      return status !== null && status < 300 ? 'unconfirmed' : 'in-doubt';
    case 'throttled':
    case 'busy':
    case 'unreachable':
      return reason;
    case 'unauthorized':
    case 'forbidden':
    // The sender's mailbox: the recipient's is not looked for.
    case 'not-found':
      return 'unauthorized';
    case 'conflict':
    case 'rejected':
      return code === 'ErrorInvalidRecipients' ? 'no-mailbox' : 'rejected';
  }
}
