import { renderLetter } from '../../cards/mail/letter.ts';
import { type NoticePage, renderMail } from '../../cards/mail/mail.ts';
import { renderForStranger } from '../../cards/mail/stranger.ts';
import type { Environment } from '../../src/config/environment.ts';
import type { MailDelivery } from '../../src/engine/outbox/mail/mailer.ts';
import type { AccessLetterPage } from '../../src/features/access/domain/pages.ts';
import type { PastePage } from '../../src/features/customers/domain/pages.ts';
import type { Graph } from '../../src/graph/client.ts';

/** What carries a notice where Teams does not; undefined where no e-mail is set up. */
export async function mailDelivery(
  { mail }: Environment,
  graph: Graph | null,
  random: () => number,
): Promise<MailDelivery | undefined> {
  if (!mail) return undefined;
  // Loaded where it is needed only: it takes a while.
  const { letterSender } = await import('../../src/mail/sender.ts');
  return {
    send: letterSender(mail, graph),
    render: (page, reader, program) =>
      renderMail(page as NoticePage, reader, program, mail.appLink),
    renderForStranger: (id, reader, program) =>
      renderForStranger(id, reader, program, mail.appLink),
    renderLetter: (page, language, program) =>
      renderLetter(page as PastePage | AccessLetterPage, language, program, mail.appLink),
    from: mail.from,
    random,
  };
}
