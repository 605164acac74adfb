import { plainText } from '../forms/plain-text.ts';
import { languages } from '../people/people.ts';
import type { CommandWords, TypedCommand } from './command-words.ts';
import { plainWord, trimmed, unaccented } from './plain-words.ts';

/** The command that was typed, by anybody in any language; undefined: it is none. */
export type ParseCommand = (text: string) => TypedCommand | undefined;

/** What anybody may say by the way: it never takes the place of a command whose word was typed. */
const byTheWay = 'help';

/** Understands these commands, in their order where a sentence could mean several. */
export function commandParser(commands: ReadonlyMap<string, CommandWords>): ParseCommand {
  const byWord = new Map(
    [...commands].flatMap(([name, words]) =>
      wordsFor(words).map((word) => [plainWord(word), name]),
    ),
  );
  return (text) => {
    const [typed = '', ...rest] = tokens(text);
    const sentence = meantBy(commands, [typed, ...rest].join(' '));
    const name = byWord.get(plainWord(typed));
    if (name === undefined) return sentence;
    const argument = trimmed(rest.join(' '));
    if (argument === '') return { command: name, argument: null };
    // A sentence may begin with such a word: “Customer needs an expert”, “Status of my requests”.
    if (sentence && ![name, byTheWay].includes(sentence.command)) return sentence;
    return { command: name, argument: read(commands.get(name), argument) };
  };
}

/** Every word by which the command is understood. */
export const wordsFor = ({ word, otherWords }: CommandWords): string[] =>
  languages.flatMap((language) => [word[language], ...(otherWords?.[language] ?? [])]);

function tokens(text: string): string[] {
  const heard = text
    .slice(0, 500)
    .replace(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll('&nbsp;', ' ')
    // A Japanese keyboard types letters, digits and signs of full width.
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return plainText(heard).split(/\s+/u);
}

const read = (words: CommandWords | undefined, argument: string): string =>
  words?.reads?.(argument) ?? argument;

/** The first command that a sentence means, with what it is about. */
function meantBy(
  commands: ReadonlyMap<string, CommandWords>,
  sentence: string,
): TypedCommand | undefined {
  for (const [command, { sentences }] of commands) {
    const argument = sentences?.names?.(sentence);
    if (argument !== undefined) return { command, argument };
  }
  for (const [command, { sentences }] of commands)
    if (asksFor(sentences, unaccented(sentence))) return { command, argument: null };
  const asTyped = sentence.replace(/[\p{P}\s]+$/u, '');
  for (const [command, words] of commands)
    for (const pattern of languages.flatMap((one) => words.sentences?.about?.[one] ?? [])) {
      const thing = pattern.exec(asTyped)?.at(-1);
      if (thing) return { command, argument: read(words, trimmed(thing)) };
    }
  return undefined;
}

function asksFor(sentences: CommandWords['sentences'], said: string): boolean {
  const { asks, except = [] } = sentences ?? {};
  if (!asks || except.some((pattern) => pattern.test(said))) return false;
  return Object.values(asks).some((pattern) => pattern.test(said));
}
