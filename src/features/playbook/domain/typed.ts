import type { Language } from '../../../domain/people/people.ts';
import type { Playbook } from './playbook.ts';
import { asName, indexesOf } from './search/index-of.ts';
import { type Hit, mostAsked, searchPlaybook } from './search/search.ts';

interface Asker {
  readonly language: Language;
  readonly roles: readonly string[];
}

/** Whether there is anything to look for: not only stop words, emoji or a number that is nowhere. */
export function isAbout(playbook: Playbook, text: string, language: Language): boolean {
  return indexesOf(playbook)[language].read(text.slice(0, mostAsked)).length > 0;
}

/**
 * What answers a sentence that is no command. It needs two words that say something, since one may
 * be anything; one is enough where a section has just that as its keyword.
 */
export function answersTo(playbook: Playbook, text: string, asker: Asker): Hit[] {
  const { content, named, read } = indexesOf(playbook)[asker.language];
  const typed = text.slice(0, mostAsked);
  const enough = content(typed) >= 2 || named.has(asName(read(typed)));
  return enough ? searchPlaybook(playbook, typed, asker) : [];
}
