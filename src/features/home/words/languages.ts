import { unaccented } from '../../../domain/commands/plain-words.ts';
import type { InEachLanguage, Language } from '../../../domain/people/people.ts';

/** What the languages are called, in each of them. */
const languageNames: InEachLanguage<readonly string[]> = {
  en: ['english', 'englisch', 'ingles'],
  de: ['german', 'deutsch', 'aleman'],
  es: ['spanish', 'spanisch', 'espanol', 'castellano'],
};

/** “Answer in German, please”, “auf Deutsch”: a sentence about the language and nothing else. */
const inLanguage =
  /^(?:(?:please|bitte|por favor|can you|could you|kannst du|konnen sie|puedes?|mir|me|let's)[\s,]+)*(?:(?:speak|answer|reply|write|talk|switch|change|sprich|sprechen sie|antworten?(?: sie)?|schreiben?(?: sie)?|wechsle|habla|hable|responde|responda|escribe|escriba|cambia)\b\s*)?(?:(?:me|mir)\s+)?(?:(?:in|to|auf|zu|en|a|al)\s+)?(\p{L}+)(?:[\s,]+(?:please|bitte|por favor|sprechen|antworten|schreiben))*[.!?\s]*$/u;

/** The code of the language in which a sentence asks to be answered; undefined: it asks for none. */
export function languageAskedFor(sentence: string): string | undefined {
  const said = unaccented(sentence).replace(/^[¿¡\s]+/, '');
  const name = inLanguage.exec(said)?.[1] ?? '';
  return languageCalled((_code, names) => names.includes(name));
}

/** The code of a language that was given by name or tag, `Deutsch` and `de-DE`; else what was typed. */
export function languageMeant(typed: string): string {
  const said = unaccented(typed);
  const [tag] = said.split(/[-_]/);
  const isTag = /^[a-z]{2}([-_][a-z0-9]{2,8})*$/.test(said);
  return languageCalled((code, names) => (isTag && tag === code) || names.includes(said)) ?? typed;
}

const languageCalled = (
  fits: (code: string, names: readonly string[]) => boolean,
): string | undefined =>
  (Object.keys(languageNames) as Language[]).find((code) => fits(code, languageNames[code]));
