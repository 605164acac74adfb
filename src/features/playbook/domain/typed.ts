import type { Language } from '../../../domain/people/people.ts';
import { asName } from './search/index-of.ts';
import { type Hit, type IndexIn, mostAsked, searchPlaybook } from './search/search.ts';

interface Asker {
  readonly language: Language;
  readonly roles: readonly string[];
}

/** Whether there is anything to look for: not only stop words, emoji or a number that is nowhere. */
export async function isAbout(
  indexIn: IndexIn,
  text: string,
  language: Language,
): Promise<boolean> {
  const { read } = await indexIn(language);
  return read(text.slice(0, mostAsked)).length > 0;
}

/**
 * What answers a sentence that is no command. It needs two words that say something, since one may
 * be anything; one is enough where a section has just that as its keyword.
 */
export async function answersTo(indexIn: IndexIn, text: string, asker: Asker): Promise<Hit[]> {
  const { content, named, read } = await indexIn(asker.language);
  const typed = text.slice(0, mostAsked);
  const enough = content(typed) >= 2 || named.has(asName(read(typed)));
  return enough ? searchPlaybook(indexIn, typed, asker) : [];
}
