import type { Language, Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { AccessPage } from '../../src/features/access/domain/pages.ts';
import { accessCommandWords } from '../../src/features/access/words/commands.ts';
import { homeCommandWords } from '../../src/features/home/words/commands.ts';
import type { RemindersPage } from '../../src/features/requests/domain/pages/reminders.ts';
import type { NewsPage, RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import { requestCommandWords } from '../../src/features/requests/words/commands.ts';
import type { Translate } from '../../src/i18n/i18n.ts';
import { accessSheet } from '../access/access.ts';
import { type CardContext, cardContextFor, type Limits } from '../kit/card-context.ts';
import { turnTo } from '../kit/request/due-dates.ts';
import { headlineOf, headlineWithId } from '../kit/request/headline.ts';
import { newsText } from '../kit/request/news-text.ts';
import { line } from '../kit/text.ts';
import { newsData } from '../news/news.ts';
import { reminderRow, remindersData, remindersText } from '../reminders/reminders.ts';
import { requestData } from '../request/request.ts';
import type { MailContent, Mailed, Section } from './content.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { unlinked } from './unlinked.ts';

/** What an e-mail can be about: a request as it is now, one event of it, several reminders, or a registration. */
export type NoticePage = RequestPage | NewsPage | RemindersPage | AccessPage;

/** An e-mail has more room than a card. */
const limits: Limits = {
  text: Number.POSITIVE_INFINITY,
  said: 160,
  events: 0,
  repeats: 10,
  overlong: 0,
  lean: false,
};

/** Mail programs cut a subject at about this length. */
const longestSubject = 150;

/**
 * A notice as an e-mail in the reader's language: the task, the facts, and where to act. It has no
 * button that acts, because anybody to whom it is forwarded could press it.
 * `appLink` opens the app in Teams; without one there is no link.
 */
export function renderMail(
  page: NoticePage,
  reader: Reader,
  program: Program,
  appLink: string | undefined,
): Mailed {
  const isOfRequest = page.kind === 'request' || page.kind === 'news';
  const region = isOfRequest ? page.request.form.region : null;
  const context = cardContextFor(reader, program, limits, region);
  const sheet = unlinked(sheetOf(context, page, appLink), program);
  return { subject: sheet.subject, text: mailText(sheet), html: mailHtml(sheet) };
}

function sheetOf(context: CardContext, page: NoticePage, appLink: string | undefined): MailContent {
  const { t, program } = context;
  const { mailbox } = program.assignmentTeam;
  return {
    lang: context.language,
    ...toldOf(context, page),
    act: actOf(context, page, appLink),
    footer: [t('mail.reason'), t('mail.reply', { mailbox })],
  };
}

type Told = Omit<MailContent, 'lang' | 'act' | 'footer'>;

function toldOf(context: CardContext, page: NoticePage): Told {
  if (page.kind === 'reminders') return remindersSheet(context, page);
  if (page.kind === 'access') return registrationSheet(context, page);
  return page.kind === 'news' ? newsSheet(context, page) : requestSheet(context, page);
}

function registrationSheet(context: CardContext, page: AccessPage): Told {
  const sheet = accessSheet(context, page);
  const headline = sheet.told || sheet.headline;
  return {
    ...{ subject: line(headline, longestSubject), headline, about: [], alerts: [], notes: [] },
    lead: sheet.lists.map(({ title, lines }) => told(title, lines)),
    sections: [{ title: context.t('label.details'), facts: sheet.facts, texts: [] }],
  };
}

function remindersSheet(context: CardContext, page: RemindersPage): Told {
  const rows = page.entries.map((entry) => reminderRow(context, entry));
  return {
    subject: line(remindersText(context, page), longestSubject),
    headline: remindersData(context, page).t.title,
    about: [],
    alerts: [],
    notes: [],
    lead: [],
    sections: rows.map(({ headline, about }) => told(about, [headline])),
  };
}

function newsSheet(context: CardContext, page: NewsPage): Told {
  const { headline, note, subject, said, due, at } = newsData(context, page);
  return {
    subject: line(newsText(context, page), longestSubject),
    headline,
    about: [subject, at],
    alerts: [],
    notes: note ? [note] : [],
    lead: [...(said ? [quoted('', [said])] : []), ...(due ? [told('', [due])] : [])],
    sections: [],
  };
}

function requestSheet(context: CardContext, page: RequestPage): Told {
  const { t } = context;
  // A chat shows a confirmation beside the status card; an e-mail has to say everything.
  const confirms = page.purpose === 'confirmation';
  const data = requestData(context, confirms ? { ...page, purpose: 'shown' } : page);
  const turn = confirms && !page.unconfirmed ? [turnTo(context, page)] : [];
  return {
    subject: line(headlineWithId(context, page), longestSubject),
    headline: headlineOf(context, page),
    about: [data.subject, data.stateLine],
    alerts: data.alerts.map(({ title, lines }) => ({ title, lines: textsOf(lines) })),
    notes: [...textsOf(data.notes), ...turn],
    lead: data.asks.filter(({ hasSaid }) => hasSaid).map((ask) => quoted(ask.hint, [ask.said])),
    sections: [
      ...(data.hasSteps ? [told(t('onboarding.title'), textsOf(data.steps))] : []),
      ...data.blocks.map(({ title, lines, notes }) => ({
        title,
        facts: lines,
        texts: textsOf(notes),
      })),
      { title: '', facts: data.why, texts: [] },
      ...data.said.map(({ title, at, text }) => quoted(`${title} ${at}`, text ? [text] : [])),
      ...(data.hasRepeats ? [told(data.repeatsTitle, repeatsOf(data))] : []),
      { title: t('label.details'), facts: data.details, texts: [] },
    ].filter(({ title, facts, texts }) => title !== '' || facts.length + texts.length > 0),
  };
}

const textsOf = (lines: readonly { readonly text: string }[]): string[] =>
  lines.map(({ text }) => text);

const told = (title: string, texts: readonly string[]): Section => ({ title, facts: [], texts });

const quoted = (title: string, texts: readonly string[]): Section => ({
  ...told(title, texts),
  quoted: true,
});

const repeatsOf = ({ repeats }: Pick<ReturnType<typeof requestData>, 'repeats'>): string[] =>
  repeats.map(({ heading, subject, learners }) => `${heading}\n${subject}\n${learners}`);

function actOf(context: CardContext, page: NoticePage, appLink: string | undefined) {
  const { t, language } = context;
  const wanted = isWanted(page);
  return {
    title: t(wanted ? 'mail.act-title' : 'mail.look-title'),
    say: t(wanted ? 'mail.act' : 'mail.look'),
    command: commandFor(page, language),
    note: wanted ? t('mail.forwarded') : '',
    link: linkTo(t, appLink),
  };
}

function commandFor(page: NoticePage, language: Language): string {
  if (page.kind === 'reminders') return requestCommandWords.requests.word[language];
  if (page.kind === 'access') return accessCommandWords.access.word[language];
  return `${homeCommandWords.status.word[language]} ${page.request.id}`;
}

/** Whether the reader is to do something. */
function isWanted(page: NoticePage): boolean {
  if (page.kind === 'reminders') return page.entries.some(isWanted);
  if (page.kind === 'access') return page.verbs.length > 0;
  // What is submitted can be changed, but nobody asks for that.
  if (page.kind === 'news')
    return page.request.state === 'returned' && page.actions.includes('request.revise');
  return page.purpose !== 'confirmation' && page.actions.length > 0;
}
/** This link opens the app and offers to install it. A link to the bot's chat only opens it. */
export const linkTo = (t: Translate, appLink: string | undefined) =>
  appLink ? { title: t('mail.open'), url: appLink } : null;
