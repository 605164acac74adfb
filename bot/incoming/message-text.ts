import { Parser } from 'htmlparser2';

const blocks = ['p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'pre', 'hr'];
const isBlock = (tag: string): boolean => blocks.includes(tag) || /^h[1-6]$/.test(tag);
/** What is not read by anybody. */
const unread = ['script', 'style', 'title', 'template'];

/**
 * The words of a message as Teams gives it in HTML: a line a paragraph, list entries with a dash,
 * emojis and pictures by their alternative text; formats, links' addresses and scripts are gone.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  let verbatim = 0;
  const parser = new Parser({
    onopentag: (tag, { alt }) => {
      if (unread.includes(tag)) hidden += 1;
      if (tag === 'pre') verbatim += 1;
      if (tag === 'br' || isBlock(tag)) parts.push('\n');
      if (tag === 'li') parts.push('- ');
      if (tag === 'td' || tag === 'th') parts.push(' ');
      if (alt && hidden === 0) parts.push(alt);
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(verbatim > 0 ? text : text.replace(/\s+/g, ' '));
    },
    onclosetag: (tag) => {
      if (unread.includes(tag)) hidden -= 1;
      if (tag === 'pre') verbatim -= 1;
      if (isBlock(tag)) parts.push('\n');
    },
  });
  parser.write(html);
  parser.end();
  return tidy(parts.join(''));
}

/** One blank at most between words, none at the ends of lines, and at most one empty line in a row. */
export const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
