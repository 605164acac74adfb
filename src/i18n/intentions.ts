import type { CommandName } from '../domain/command-name.ts';
import type { Language } from '../domain/people/people.ts';

/** What people say instead of the word, without accents and case; the first that fits counts. */
const sayings: readonly (readonly [CommandName, Language, RegExp])[] = [
  ['new', 'en', /\b(?:request|need|want|get|ask for)\b.*\b(?:expert|sme)\b/],
  ['new', 'de', /\b(?:experten?|expertin|sme)\b.*\b(?:anfordern|beantragen|anfragen)\b/],
  ['new', 'de', /\b(?:brauche|benotige)\b.*\b(?:experten?|expertin|sme)\b/],
  ['new', 'es', /\b(?:solicitar|pedir|necesito|quiero)\b.*\b(?:expert[oa]|sme)\b/],
  ['requests', 'en', /\b(?:what|which)\b.*\b(?:pending|open)\b|\bmy requests\b/],
  [
    'requests',
    'de',
    /\bwas\b.*\b(?:offen|steht an|ausstehend)\b|\bmeine (?:anfragen|anforderungen)\b/,
  ],
  ['requests', 'es', /\b(?:que|cuales)\b.*\bpendientes?\b|\bmis solicitudes\b/],
];

/** “Not”, in each language: what somebody does not want is no intention. */
const denied = /\b(?:not|don'?t|dont|nicht|kein(?:en|e)?|no|nunca)\b/;

/** What a plain sentence asks for; undefined where nothing in it says so. */
export function intentionIn(text: string) {
  const said = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (denied.test(said)) return undefined;
  const found = sayings.find(([, , saying]) => saying.test(said));
  return found && { command: found[0], argument: null, spokenIn: [found[1]] };
}

/** What the languages are called, in each of them. */
const languageNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'englisch', 'ingles'],
  de: ['german', 'deutsch', 'aleman'],
  es: ['spanish', 'spanisch', 'espanol', 'castellano'],
};

/** The code of a language that was given by name or tag, `Deutsch` and `de-DE`; else what was typed. */
export function languageMeant(typed: string): string {
  const said = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [tag] = said.split(/[-_]/);
  const found = Object.entries(languageNames).find(
    ([code, names]) =>
      (tag === code && /^[a-z]{2}([-_][a-z0-9]{2,8})*$/.test(said)) || names.includes(said),
  );
  return found?.[0] ?? typed;
}
