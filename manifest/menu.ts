import { z } from 'zod';
import type { CommandWords } from '../src/domain/commands/command-words.ts';
import type { Language } from '../src/domain/people/people.ts';

/** A command in Teams' menu, as the manifest has it. */
interface Entry {
  readonly title: string;
  readonly description: string;
}

const withLists = z.looseObject({
  bots: z.array(z.looseObject({ commandLists: z.array(z.looseObject({})) })),
});

const entriesIn = (commands: readonly CommandWords[], language: Language): Entry[] =>
  commands.flatMap(({ word, menu }) =>
    menu ? [{ title: word[language], description: menu[language] }] : [],
  );

/** The manifest with the commands that are in the menu, in each of its lists. */
export function withMenu(manifest: object, commands: readonly CommandWords[]): object {
  const whole = withLists.parse(manifest);
  const entries = entriesIn(commands, 'en');
  const bots = whole.bots.map((bot) => ({
    ...bot,
    commandLists: bot.commandLists.map((list) => ({ ...list, commands: entries })),
  }));
  return { ...whole, bots };
}

/** The strings of these lists in one language, by the keys of a localisation file. */
export function menuTexts(
  manifest: object,
  commands: readonly CommandWords[],
  language: Language,
): Record<string, string> {
  const entries = entriesIn(commands, language);
  const lists = withLists
    .parse(manifest)
    .bots.flatMap(({ commandLists }, bot) =>
      commandLists.map((_, list) => `bots[${bot}].commandLists[${list}]`),
    );
  return Object.fromEntries(
    lists.flatMap((list) =>
      entries.flatMap(({ title, description }, at) => [
        [`${list}.commands[${at}].title`, title],
        [`${list}.commands[${at}].description`, description],
      ]),
    ),
  );
}

/** So many Teams shows; the schema takes more. */
const most = 10;

/** What Teams would leave out of the menu. */
export function menuFaults(commands: readonly CommandWords[]): string[] {
  const titles = entriesIn(commands, 'en').map(({ title }) => title);
  if (titles.length <= most) return [];
  return [`the menu has ${titles.length} commands, Teams shows ${most}: ${titles.join(', ')}`];
}
