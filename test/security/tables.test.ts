import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('docs/hardening.md', 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d+ \|/.test(line));

const named = [...text.matchAll(/`(test\/[^` ]+\.ts) › ([^`]+)`/g)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

describe('docs/hardening.md', () => {
  it('has 88 faults and 56 threats, in order', () => {
    const numbers = rows.map((row) => Number(row.split('|')[1]));
    const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);
    expect(numbers).toEqual([...upTo(88), ...upTo(56)]);
  });
  it('says of each what shows it, or why nothing can', () => {
    for (const row of rows) {
      const [, , what = '', shown = ''] = row.split('|').map((cell) => cell.trim());
      expect({ what, brief: what.split(' ').length <= 6 }).toEqual({ what, brief: true });
      expect(shown.length).toBeGreaterThan(20);
    }
  });
  it.each(named.map(({ file, title }) => [file, title] as const))(
    'names what there is: %s › %s',
    (file, title) => {
      expect(existsSync(file)).toBe(true);
      const source = readFileSync(file, 'utf8');
      const quotes = ["'", '"', '`'].map((quote) => `${quote}${title}${quote}`);
      expect({ title, there: quotes.some((quoted) => source.includes(quoted)) }).toEqual({
        title,
        there: true,
      });
    },
  );
});
