import type { MailContent, Section } from './content.ts';

/** The e-mail as plain text: paragraphs with an empty line between them. */
export function mailText(sheet: MailContent): string {
  const { act } = sheet;
  const parts = [
    sheet.headline,
    sheet.about.join('\n'),
    ...sheet.alerts.map(({ title, lines }) => [title, ...lines].join('\n')),
    sheet.notes.join('\n'),
    ...sheet.lead.map(sectionText),
    [heading(act.title), act.say, `  ${act.command}`, act.note, act.link?.url ?? '']
      .filter((row) => row !== '')
      .join('\n'),
    ...sheet.sections.map(sectionText),
    ['-- ', ...sheet.footer].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionText({ title, facts, texts, quoted }: Section): string {
  const lines = facts.map(({ label, value }) =>
    value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`,
  );
  return [
    ...(title ? [heading(title)] : []),
    ...lines,
    ...(quoted ? texts.map(quote) : texts),
  ].join('\n');
}

const quote = (text: string): string => text.replace(/^/gm, '> ');

/** An underlined title. A colon would not fit a title that ends with a question or quotation mark. */
const heading = (title: string): string => `${title}\n${'-'.repeat(Math.min(title.length, 72))}`;
