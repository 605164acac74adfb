import type { Environment } from '../../../src/config/environment.ts';
import { MailFault } from '../../../src/mail/letter.ts';
import { trySmtp } from '../../../src/mail/smtp.ts';
import { type Finding, findingsOf } from '../finding.ts';

const { ok, warning, wrong } = findingsOf('mail');

/** Whether e-mail can be sent; by Graph it is a permission, which the check of Graph looks at. */
export async function checkMail({ mail }: Environment): Promise<Finding[]> {
  if (!mail)
    return [
      warning(
        'no e-mail is set up: whom Teams does not reach is not reached',
        'Set SMTP_URL, or MAIL_FROM with GRAPH_AUTH.',
      ),
    ];
  if (mail.by.kind === 'graph') return [ok(`e-mail goes out by Graph, from ${mail.from}`)];
  const { host, port } = mail.by;
  try {
    await trySmtp(mail.by);
    return [ok(`the mail server ${host}:${port} takes connections as it is set up`)];
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    return [
      wrong(
        `the mail server ${host}:${port}: ${error.message}`,
        error.reason === 'unauthorized'
          ? 'Mend user and password in SMTP_URL, percent-encoded.'
          : 'Mend host and port in SMTP_URL, and let this machine reach it; without TLS nothing is sent.',
      ),
    ];
  }
}
