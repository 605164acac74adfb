import type { Language, Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { PastePage } from '../../src/features/customers/domain/pages.ts';
import { mailOf } from '../engagement/paste.ts';
import { cardContextFor } from '../kit/card-context.ts';
import type { Mailed } from './content.ts';
import { html } from './html.ts';

const limits = {
  ...{ text: Number.POSITIVE_INFINITY, said: 160, events: 0, repeats: 0, overlong: 0, lean: false },
};

/** A letter of an FM's to people who never use the bot: as it was shown to the FM, and nothing else. */
export function renderLetter(page: PastePage, language: Language, program: Program): Mailed {
  const reader: Reader = {
    ...{ id: 'letter/', name: '', mail: null, language, timeZone: null, locale: null },
  };
  const { subject, body } = mailOf(cardContextFor(reader, program, limits), page);
  const paragraphs = body.split('\n').map((text) => html`<p>${text}</p>\n`);
  const document = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body>
${paragraphs}</body>
</html>
`;
  return { subject, text: body, html: document.html };
}
