import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { steps } from '../../demo/guide/story.ts';
import { commands } from '../../src/features/index.ts';
import { words } from '../../src/i18n/i18n.ts';

const languages = ['en', 'de', 'es'] as const;
type Language = (typeof languages)[number];

const [terms = [], exceptions = []] = tablesOf(readFileSync('docs/glossary.md', 'utf8'));
const columns = { en: [0, 4], de: [1, 5], es: [2, 6] } as const;

/** The rows of each table, without heading and rule; a cell as it is written. */
function tablesOf(document: string): string[][][] {
  return document.split(/^## /m).flatMap((part) => {
    const rows = part.split('\n').filter((line) => line.startsWith('|'));
    return rows.length === 0 ? [] : [rows.slice(2).map(cellsOf)];
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

const listed = (cell = ''): string[] => cell.split(',').flatMap((one) => one.trim() || []);
const termsOf = (language: Language): string[] =>
  terms.flatMap((row) => row[columns[language][0]] ?? []);

/** The word as a whole, whatever its case; `*` stands for any ending. */
function pattern(word: string): RegExp {
  const text = word
    .replaceAll(/[.+?^${}()[\]\\]/g, String.raw`\$&`)
    .replace(/\*$/, String.raw`\p{L}*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${text}(?![\p{L}\p{N}])`, 'giu');
}

const manifest = (language: Language): unknown =>
  JSON.parse(readFileSync(`manifest/${language === 'en' ? 'manifest' : language}.json`, 'utf8'));

/** Every text in it but what a person has to type, and what only machines read. */
function textsIn(part: unknown, path = 'manifest'): [string, string][] {
  if (typeof part === 'string') return part.includes(' ') ? [[path, part]] : [];
  return Object.entries(part ?? {}).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

function stringsOf(language: Language): [string, string][] {
  const said = words.flatMap((one) => Object.entries<string>(one[language]));
  const lines = [...commands].flatMap(([name, { meaning, menu }]) =>
    [meaning, menu].flatMap((one): [string, string][] =>
      one ? [[`command.${name}`, one[language]]] : [],
    ),
  );
  const demo = [readFileSync('demo/page/page.html', 'utf8'), ...steps.map(({ how }) => how)];
  return [
    ...said,
    ...lines,
    ...textsIn(manifest(language)),
    ...(language === 'en' ? demo.map((text): [string, string] => ['demo', text]) : []),
  ];
}

/** Takes the places for values out of a text, and the terms that may hold a forbidden word. */
function baring(language: Language): (text: string) => string {
  const allowed = termsOf(language).filter((term) => term.includes(' '));
  const patterns = allowed.map((term) => pattern(`${term}*`));
  return (text) =>
    patterns.reduce(
      (left, one) => left.replaceAll(one, '…'),
      text.replaceAll(/\{\{[^}]*\}\}/g, '…'),
    );
}

function isExcepted(language: Language, word: string, key: string): boolean {
  return exceptions.some(
    ([where, which, keys]) =>
      where === language &&
      which === word &&
      listed(keys?.replaceAll('`', '')).some((one) =>
        one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : key === one,
      ),
  );
}

/** Each forbidden word that a string uses, and the string. */
function misused(language: Language): string[] {
  const forbidden = terms.flatMap((row) => listed(row[columns[language][1]]));
  const bare = baring(language);
  const strings = stringsOf(language).map(([key, text]) => ({ key, text, left: bare(text) }));
  return [...new Set(forbidden)].flatMap((word) => {
    const said = pattern(word);
    return strings
      .filter(({ key, left }) => left.search(said) >= 0 && !isExcepted(language, word, key))
      .map(({ key, text }) => `${word}: ${key}: ${text}`);
  });
}

describe('the glossary', () => {
  it('has terms in three languages', () => {
    expect(terms.length).toBeGreaterThan(25);
    for (const row of terms) expect([row.length, ...row.slice(0, 3)]).not.toContain('');
  });

  it.each(languages)('is kept to by every string in %s', (language) => {
    expect(stringsOf(language).length).toBeGreaterThan(500);
    expect(misused(language)).toEqual([]);
  });

  it.each(languages)('names what the strings in %s do say', (language) => {
    const all = stringsOf(language)
      .map(([, text]) => text.toLowerCase())
      .join('\n');
    const unused = termsOf(language).filter((term) => !all.includes(term.toLowerCase()));
    expect(unused).toEqual([]);
  });

  it('excepts only what is there', () => {
    const idle = exceptions.filter(([language, word, keys]) => {
      const bare = baring(language as Language);
      return listed(keys?.replaceAll('`', '')).some(
        (one) =>
          !stringsOf(language as Language).some(
            ([key, text]) =>
              (one.endsWith('*') ? key.startsWith(one.slice(0, -1)) : key === one) &&
              bare(text).search(pattern(word ?? '')) >= 0,
          ),
      );
    });
    expect(idle).toEqual([]);
  });

  it('finds a word that is forbidden, alone and with an ending', () => {
    expect('Ihre Anfragen'.search(pattern('Anfrage*'))).toBe(5);
    expect('Nachfrage'.search(pattern('frage'))).toBe(-1);
    expect(baring('en')('the SME engagement ends')).toBe('the … ends');
  });
});
