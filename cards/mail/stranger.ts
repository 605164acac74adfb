import type { Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { StreamId } from '../../src/domain/stream.ts';
import { commandWords } from '../../src/i18n/commands.ts';
import { translator } from '../../src/i18n/i18n.ts';
import type { MailContent, Mailed } from './content.ts';
import { appLink } from './mail.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

/**
 * To an address that somebody has typed and nobody knows: that a request was returned, in fixed words.
 * Whoever reads it may have nothing to do with it, so that it has no name and nothing typed in it.
 */
export function renderForStranger(
  id: StreamId,
  { language }: Reader,
  program: Program,
  teamsAppId: string | undefined,
): Mailed {
  const t = translator(language);
  const sheet: MailContent = {
    lang: language,
    subject: t('mail.stranger-subject', { id }),
    headline: t('mail.stranger-subject', { id }),
    about: [t('mail.stranger')],
    alerts: [],
    notes: [],
    lead: [],
    sections: [],
    act: {
      title: t('mail.look-title'),
      say: t('mail.look'),
      command: `${commandWords.status[language]} ${id}`,
      note: '',
      link: appLink(t, teamsAppId),
    },
    footer: [
      t('mail.stranger-reason'),
      t('mail.reply', { mailbox: program.assignmentTeam.mailbox }),
    ],
  };
  return { subject: sheet.subject, text: mailText(sheet), html: mailHtml(sheet) };
}
