import { wordsFor } from '../domain/commands/parse-command.ts';
import { plainWord } from '../domain/commands/plain-words.ts';
import type { Feature } from './feature.ts';

/** Throws where a typed word could mean two commands, or where nobody could type it. */
export function refuseUnclearWords(features: readonly Feature[]): void {
  const owners = new Map<string, string>();
  for (const { name: feature, commands = {} } of features)
    for (const [command, words] of Object.entries(commands))
      for (const word of wordsFor(words)) {
        const owner = `"${command}" of ${feature}`;
        if (/\s/.test(word) || plainWord(word) === '')
          throw new Error(`The command ${owner} has the word "${word}", which is not one word.`);
        const other = owners.get(plainWord(word)) ?? owner;
        if (other !== owner)
          throw new Error(`The word "${word}" means two commands: ${other} and ${owner}.`);
        owners.set(plainWord(word), owner);
      }
}
