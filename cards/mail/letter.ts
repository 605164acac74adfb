import type { Language, Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { AccessLetterPage } from '../../src/features/access/domain/pages.ts';
import type { PastePage } from '../../src/features/customers/domain/pages.ts';
import { accessLetter } from '../access/letter.ts';
import { mailOf } from '../engagement/paste.ts';
import { cardContextFor } from '../kit/card-context.ts';
import type { Mailed } from './content.ts';
import { html } from './html.ts';

const limits = {
  ...{ text: Number.POSITIVE_INFINITY, said: 160, events: 0, repeats: 0, overlong: 0, lean: false },
};

/**
 * A letter to somebody who is not in the chat: an FM's as it was shown to the FM, and nothing else; an
 * invitation with its code. `appLink` opens the app in Teams; no link acts by itself.
 */
export function renderLetter(
  page: PastePage | AccessLetterPage,
  language: Language,
  program: Program,
  appLink?: string,
): Mailed {
  const reader: Reader = {
    ...{ id: 'letter/', name: '', mail: null, language, timeZone: null, locale: null },
  };
  const context = cardContextFor(reader, program, limits);
  if (page.kind === 'access-letter') {
    const letter = accessLetter(context, page);
    const link = appLink ? { title: context.t('access.letter.open'), url: appLink } : null;
    return written(letter, language, link);
  }
  return written(mailOf(context, page), language, null);
}

function written(
  { subject, body }: { readonly subject: string; readonly body: string },
  language: Language,
  link: { readonly title: string; readonly url: string } | null,
): Mailed {
  const paragraphs = body.split('\n').map((text) => html`<p>${text}</p>\n`);
  const anchor = link ? html`<p><a href="${link.url}">${link.title}</a></p>\n` : html``;
  const document = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body>
${paragraphs}${anchor}</body>
</html>
`;
  const text = link ? `${body}\n\n${link.title}: ${link.url}` : body;
  return { subject, text, html: document.html };
}
