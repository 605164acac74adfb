import type { CommandName } from '../domain/command-name.ts';
import type { Language } from '../domain/people/people.ts';

export interface Intention {
  readonly command: CommandName;
  readonly argument: string | null;
  readonly spokenIn: readonly Language[];
}

type Saying = readonly [CommandName, Language, RegExp];

const expert = {
  en: '(?:experts?|smes?|specialists?)',
  de: '(?:experten?|expertin(?:nen)?|smes?|spezialist(?:en|in)?|fachmann|fachfrau)',
  es: '(?:expert[oa]s?|smes?|especialistas?)',
} as const;
const things = {
  en: 'requests?',
  de: '(?:anforderung(?:en)?|anfragen?)',
  es: '(?:solicitud(?:es)?|peticion(?:es)?)',
} as const;

/** What people say instead of the word, without accents and case; the first that fits counts. */
const sayings: readonly Saying[] = [
  [
    'requests',
    'en',
    RegExp(
      String.raw`\b(?:what|which|anything)\b.*\b(?:pending|open|waiting|left to do)\b|\b(?:my|all|open|pending) ${things.en}\b|\b(?:show|list|see)\b.*\b${things.en}\b`,
    ),
  ],
  [
    'requests',
    'de',
    RegExp(
      String.raw`\bwas\b.*\b(?:offen|steht an|ausstehend|wartet|zu tun|liegt an)\b|\b(?:meine|alle|offene|unsere|welche) ${things.de}\b|\b(?:zeige?|liste)\b.*\b${things.de}\b`,
    ),
  ],
  [
    'requests',
    'es',
    RegExp(
      String.raw`\b(?:que|cuales|algo)\b.*\b(?:pendientes?|abiert[oa]s?|por hacer|espera)\b|\b(?:mis|todas las|las) ${things.es}\b|\b(?:muestra|muestrame|mostrar|ver|lista)\b.*\b${things.es}\b|\b${things.es} (?:pendientes|abiertas)\b`,
    ),
  ],
  [
    'new',
    'en',
    RegExp(
      String.raw`\b(?:request|need|want|get|ask for|asking for|looking for|look for|find|book)\b.*\b${expert.en}\b|\bnew ${things.en}\b|\b(?:make|create|submit|start|open) an? ${things.en}\b`,
    ),
  ],
  [
    'new',
    'de',
    RegExp(
      String.raw`\b${expert.de}\b.*\b(?:anfordern|beantragen|anfragen|bekommen|bestellen|buchen)\b|\b(?:brauchen?|benotigen?|suchen?|hatten?)\b.*\b${expert.de}\b|\bneue[nrs]? ${things.de}\b|\b${things.de} (?:stellen|erstellen|anlegen)\b`,
    ),
  ],
  [
    'new',
    'es',
    RegExp(
      String.raw`\b(?:solicitar|pedir|necesit(?:o|amos)|quier(?:o|emos)|queremos|busc(?:o|amos)|conseguir)\b.*\b${expert.es}\b|\bnueva ${things.es}\b|\b(?:hacer|crear|enviar) una ${things.es}\b`,
    ),
  ],
  ['help', 'en', /\bwhat can (?:you|i) do\b|\bhow does (?:this|it) work\b|^(?:hi|hello|thanks?)\b/],
  [
    'help',
    'de',
    /\bwas (?:kannst du|konnen sie|kann ich)\b|\bwie funktioniert\b|^(?:hallo|danke)\b/,
  ],
  [
    'help',
    'es',
    /\bque (?:puedes?|puedo) hacer\b|\bcomo funciona\b|^(?:hola|gracias)\b|\bayudame\b/,
  ],
];

/** Sentences about one thing, which is their last group. */
const about: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:status|state|progress) (?:of|for|on) (.+)$/i],
  [
    'en',
    /\b(?:how is|how's|what about|what is up with|where is) (.+?)(?: (?:going|doing|standing))?$/i,
  ],
  ['de', /\b(?:status|stand) (?:von|vom|zu|zum|zur|bei|f(?:ü|u)r) (.+)$/i],
  ['de', /\b(?:wie steht es (?:um|mit)|was ist mit|wie weit ist) (.+?)(?: los)?$/i],
  ['es', /\bestado (?:de|del|sobre) (.+)$/i],
  ['es', /\b(?:c(?:ó|o)mo va|qu(?:é|e) pasa con) (.+)$/i],
];

/** “Not”, in each language: what somebody does not want is no intention. */
const denied = /\b(?:not|don'?t|dont|nicht|kein(?:en|e)?|no|nunca|without|ohne|sin)\b/;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a plain sentence asks for; undefined where nothing in it says so. */
export function intentionIn(text: string): Intention | undefined {
  const said = plain(text);
  const spoken = languageSpokenIn(said);
  if (spoken) return { command: 'language', argument: spoken, spokenIn: [] };
  const isDenied = denied.test(said);
  const found = sayings.find(
    ([command, , saying]) => saying.test(said) && !(isDenied && command === 'new'),
  );
  if (found) return { command: found[0], argument: null, spokenIn: [found[1]] };
  for (const [language, saying] of about) {
    const thing = saying.exec(text.normalize('NFC').replace(/[\p{P}\s]+$/u, ''))?.[1];
    if (thing) return { command: 'status', argument: thing, spokenIn: [language] };
  }
  return undefined;
}

/** What the languages are called, in each of them. */
const languageNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'englisch', 'ingles'],
  de: ['german', 'deutsch', 'aleman'],
  es: ['spanish', 'spanisch', 'espanol', 'castellano'],
};

/** “Answer in German, please”, “auf Deutsch”: a sentence about the language and nothing else. */
const inLanguage =
  /^(?:(?:please|bitte|por favor|can you|could you|kannst du|konnen sie|puedes?|mir|me|let's)[\s,]+)*(?:(?:speak|answer|reply|write|talk|switch|change|sprich|sprechen sie|antworten?(?: sie)?|schreiben?(?: sie)?|wechsle|habla|hable|responde|responda|escribe|escriba|cambia)\b\s*)?(?:(?:me|mir)\s+)?(?:(?:in|to|auf|zu|en|a|al)\s+)?(\p{L}+)(?:[\s,]+(?:please|bitte|por favor|sprechen|antworten|schreiben))*[.!?\s]*$/u;

function languageSpokenIn(said: string): Language | undefined {
  const name = inLanguage.exec(said.replace(/^[¿¡\s]+/, ''))?.[1] ?? '';
  const found = Object.entries(languageNames).find(([, names]) => names.includes(name));
  return found?.[0] as Language | undefined;
}

/** The code of a language that was given by name or tag, `Deutsch` and `de-DE`; else what was typed. */
export function languageMeant(typed: string): string {
  const said = plain(typed);
  const [tag] = said.split(/[-_]/);
  const found = Object.entries(languageNames).find(
    ([code, names]) =>
      (tag === code && /^[a-z]{2}([-_][a-z0-9]{2,8})*$/.test(said)) || names.includes(said),
  );
  return found?.[0] ?? typed;
}
