import type { Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { StreamId } from '../../src/domain/stream.ts';
import { homeCommandWords } from '../../src/features/home/words/commands.ts';
import { translator } from '../../src/i18n/i18n.ts';
import type { MailContent, Mailed } from './content.ts';
import { linkTo } from './mail.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

/**
 * Tells an address that a partner typed, and that neither the directory nor the program knows, that a
 * request was returned. Its reader may be a stranger: the words are fixed, with no name and nothing typed.
 */
export function renderForStranger(
  id: StreamId,
  { language }: Reader,
  program: Program,
  appLink: string | undefined,
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
      command: `${homeCommandWords.status.word[language]} ${id}`,
      note: '',
      link: linkTo(t, appLink),
    },
    footer: [
      t('mail.stranger-reason'),
      t('mail.reply', { mailbox: program.assignmentTeam.mailbox }),
    ],
  };
  return { subject: sheet.subject, text: mailText(sheet), html: mailHtml(sheet) };
}
