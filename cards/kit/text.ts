/** Control characters and marks that change the writing direction. Nobody types them on purpose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Typed text with its paragraphs. Only for a TextRun, never for an element that renders Markdown. */
export const paragraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Words of Latin letters with single spaces. Nearly every name is such a text and needs no change. */
const isPlain = /^[!-~\u00A1-\u024F]+(?: [!-~\u00A1-\u024F]+)*$/;

/** Typed text on one line, with at most `most` characters and an ellipsis. */
export function line(text: string, most = 120): string {
  const tidy = isPlain.test(text) ? text : paragraphs(text).replace(/\s+/g, ' ');
  return cut(tidy, most, (short) => `${short}…`);
}

/** The text itself; a longer one is what `shorten` makes of its first `most` characters. */
export const cut = (text: string, most: number, shorten: (text: string) => string): string =>
  text.length > most ? shorten(text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')) : text;
