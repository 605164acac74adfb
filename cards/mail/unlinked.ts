import type { Program } from '../../src/domain/program/program.ts';
import { namedMails } from '../../src/domain/program/program-mails.ts';
import type { MailContent, Section } from './content.ts';

/** What mail programs take for an address of the web or of a mailbox: a word with a dot, an @ or `//` in it. */
const linkLike = /[^\s<>()[\]"'“”„«»]*(?:\/\/|@|[\p{L}\p{N}]\.\p{L})[^\s<>()[\]"'“”„«»]*/gu;
const joint = /(?<=[\p{L}\p{N}])\.(?=\p{L})|@|\/\/|(?<=www)\./giu;
/** Nobody sees it, and no line breaks at it. */
const wordJoiner = '\u2060';

/**
 * The same with no word that a mail program would make a link of, but what the program itself names:
 * what somebody typed leads nowhere by a click.
 */
export function unlinked(sheet: MailContent, program: Program): MailContent {
  const known = new Set([
    ...namedMails(program),
    program.assignmentTeam.mailbox,
    ...program.routing.flatMap(({ guide }) => (guide ? [guide] : [])),
  ]);
  const plain = (text: string): string =>
    text.replace(linkLike, (word) =>
      known.has(word.replace(/[.,;:!?]+$/, '').toLowerCase())
        ? word
        : word.replace(joint, (mark) => `${mark}${wordJoiner}`),
    );
  const section = ({ title, facts, texts, ...more }: Section): Section => ({
    ...more,
    title: plain(title),
    facts: facts.map(({ label, value }) => ({ label, value: plain(value) })),
    texts: texts.map(plain),
  });
  return {
    ...sheet,
    subject: plain(sheet.subject),
    headline: plain(sheet.headline),
    about: sheet.about.map(plain),
    alerts: sheet.alerts.map(({ title, lines }) => ({
      title: plain(title),
      lines: lines.map(plain),
    })),
    notes: sheet.notes.map(plain),
    lead: sheet.lead.map(section),
    sections: sheet.sections.map(section),
  };
}
