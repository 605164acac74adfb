import type { CommandName } from '../domain/command-name.ts';
import { plainText } from '../domain/forms/plain-text.ts';
import type { Language } from '../domain/people/people.ts';
import { intentionIn, languageMeant } from './intentions.ts';

/** What a person can type, as the help and the manifest show it. */
export const commandWords: Readonly<Record<CommandName, Readonly<Record<Language, string>>>> = {
  new: { en: 'new', de: 'neu', es: 'nueva' },
  requests: { en: 'requests', de: 'anfragen', es: 'solicitudes' },
  customers: { en: 'customers', de: 'kunden', es: 'clientes' },
  customer: { en: 'customer', de: 'kunde', es: 'cliente' },
  notes: { en: 'notes', de: 'notizen', es: 'notas' },
  note: { en: 'note', de: 'notiz', es: 'nota' },
  summaries: { en: 'summaries', de: 'zusammenfassungen', es: 'resúmenes' },
  access: { en: 'access', de: 'zugang', es: 'acceso' },
  playbook: { en: 'playbook', de: 'leitfaden', es: 'guía' },
  status: { en: 'status', de: 'status', es: 'estado' },
  language: { en: 'language', de: 'sprache', es: 'idioma' },
  help: { en: 'help', de: 'hilfe', es: 'ayuda' },
  partners: { en: 'partners', de: 'partner', es: 'socios' },
  digest: { en: 'digest', de: 'übersicht', es: 'resumen' },
};

/** Teams' menu of commands holds ten; what a button opens as well is understood but not in it. */
export const notInMenu: readonly CommandName[] = ['note', 'playbook', 'summaries', 'access'];

/** Words that are understood as well. */
const otherWords: Readonly<Partial<Record<CommandName, Partial<Record<Language, string>>>>> = {
  requests: { de: 'anforderungen' },
  digest: { de: 'tagesübersicht' },
};

export interface TypedCommand {
  readonly command: CommandName;
  /** What follows the word; for `status` a request id such as `SME-1042` where it looks like one. */
  readonly argument: string | null;
  /** The languages whose word it is. */
  readonly spokenIn: readonly Language[];
}

/** The command that was typed, by anybody in any language; undefined: it is none. */
export function parseTypedCommand(text: string): TypedCommand | undefined {
  const heard = text
    .slice(0, 500)
    .replace(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll('&nbsp;', ' ')
    // A Japanese keyboard types letters, digits and signs of full width.
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const [typed = '', ...rest] = plainText(heard).split(/\s+/u);
  const alone = /^(?:sme|[a-z]{3}[\p{Pd}\u2212])/iu.test(typed) && asId([typed, ...rest].join(' '));
  if (alone && isId(alone)) return { command: 'status', argument: alone, spokenIn: [] };
  const word = plain(typed);
  for (const [command, words] of Object.entries(commandWords)) {
    const name = command as CommandName;
    const spokenIn = (Object.keys(words) as Language[]).filter(
      (language) => isWord(word, words[language]) || isWord(word, otherWords[name]?.[language]),
    );
    if (spokenIn.length === 0) continue;
    const argument = trimmed(rest.join(' ')) || null;
    // A sentence may begin with such a word: "Customer needs an expert", "Status of my requests".
    const sentence = argument !== null && name !== 'language' && intended([typed, ...rest]);
    if (sentence && sentence.command !== name && sentence.command !== 'help') return sentence;
    return { command: name, argument: argument && meant(name, argument), spokenIn };
  }
  return intended([typed, ...rest]);
}

/** What a sentence means; one that names a request and asks for nothing else is about that. */
function intended(words: readonly string[]): TypedCommand | undefined {
  const text = words.join(' ');
  const named = /(?<![\p{L}\p{N}])sme[\s\p{Pd}\u2212]*\d{1,12}(?!\p{N})/iu.exec(text)?.[0];
  if (named) return { command: 'status', argument: asId(named), spokenIn: [] };
  const found = intentionIn(text);
  return found?.command === 'status' && found.argument
    ? { ...found, argument: meant('status', trimmed(found.argument)) }
    : found;
}

/** Without punctuation at either end. */
const trimmed = (text: string): string => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

const isWord = (typed: string, word: string | undefined): boolean =>
  word !== undefined && typed === plain(word);

/** Without accents, case and punctuation: `¡Estádo!` is `estado`. */
const plain = (word: string): string =>
  trimmed(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What stands between the word and what it is about: “of”, in each language. */
const filler =
  /^(?:(?:of|for|on|about|von|vom|zu|zum|zur|bei|f(?:ü|u)r|de|del|sobre|the|der|die|das|dem|la|el)\s+)+(?=\S)/iu;

const polite = /[\s\p{P}]+(?:bitte|please|por favor)$/iu;

function meant(command: CommandName, argument: string): string {
  const asked = argument.replace(polite, '');
  if (command === 'status') return asId(asked.replace(filler, ''));
  if (command === 'customer') return /^cus\P{L}/iu.test(asked) ? asId(asked) : asked;
  return command === 'language' ? languageMeant(asked) : argument;
}

const numbered =
  /^(?:(?:request|anforderung|anfrage|solicitud)\s+)?(sme|[a-z]{3}(?=[\s\p{Pd}\u2212]))?[\s\p{Pd}\u2212]*(\d{1,12})(?:[\s\p{P}]+(?:bitte|please|por favor))?[\s\p{P}]*$/iu;

/** `sme 1042, bitte` is `SME-1042`, and `cus 7` is `CUS-7`; what does not look like one stays. */
function asId(argument: string): string {
  const [, prefix = 'SME', digits] = numbered.exec(argument) ?? [];
  return digits ? `${prefix.toUpperCase()}-${Number(digits)}` : argument;
}

const isId = (text: string): boolean => /^[A-Z]{3}-\d+$/.test(text);
