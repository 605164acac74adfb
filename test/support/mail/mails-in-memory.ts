import type { NoticePage } from '../../../cards/mail/mail.ts';
import type { MailDelivery } from '../../../src/engine/outbox/mail/mailer.ts';
import { type Letter, MailFault, type MailFaultReason } from '../../../src/mail/letter.ts';

/** A mailbox from which nothing leaves: every letter is kept, and what is planned happens first. */
export function mailsInMemory() {
  const letters: Letter[] = [];
  const plans: (MailFaultReason | (() => Promise<void>))[] = [];
  const mail: MailDelivery = {
    send: async (letter) => {
      const plan = plans.shift();
      if (typeof plan === 'function') await plan();
      else if (plan) throw new MailFault(plan, 'planned');
      letters.push(letter);
    },
    render: (shown) => {
      const page = shown as NoticePage;
      const subject =
        page.kind === 'news'
          ? `news ${page.event.kind}`
          : page.kind === 'reminders'
            ? `${page.total} reminders`
            : page.purpose;
      return { subject, text: subject, html: subject };
    },
    renderForStranger: (id) => ({ subject: `returned ${id}`, text: '', html: '' }),
    renderLetter: () => ({ subject: '', text: '', html: '' }),
    from: undefined,
    random: () => 0,
  };
  return {
    mail,
    letters,
    /** What happens to the next letters, one after the other. */
    plans: (...next: typeof plans) => plans.push(...next),
    /** To whom they went, with their subjects. */
    sent: () => letters.map(({ to, subject }) => `${to.address} ${subject}`),
  };
}
