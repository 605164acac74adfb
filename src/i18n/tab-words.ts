import type { Language } from '../domain/people/people.ts';
import { generalWords } from './words/words.ts';

const prefix = 'tab.';

/** The tab's own words, without the prefix that sets them apart: its client has no others. */
export const tabWords = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(generalWords[language]).flatMap(([key, text]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
    ),
  );
