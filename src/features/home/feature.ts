import type { Reader } from '../../domain/people/people.ts';
import type { AppContext } from '../../engine/context.ts';
import { isLookupPending } from '../../engine/directory/directory.ts';
import type { Answer } from '../../engine/execute/click.ts';
import { refresh } from '../../engine/execute/show/show.ts';
import type { Feature } from '../../engine/feature.ts';
import { commands, courtesyAnswer } from './commands.ts';
import type { HelpView, OfferedCommand } from './domain/views.ts';

/** What is there for everybody, and for things of every kind. */
export const home: Feature = {
  name: 'home',
  verbs: { 'card.refresh': refresh },
  commands,
  answers: courtesyAnswer,
  pages: { help: helpPage, greeting: helpPage, sentence: async (_app, view) => view },
};

async function helpPage(
  app: AppContext,
  { kind, heard }: HelpView,
  reader: Reader,
  answer: Answer,
) {
  const roles = app.features.rolesOf(app.program(), reader.mail);
  const lookedUp = roles.length === 0 && (await isLookupPending(app, reader.id));
  const parts: object = {};
  for (const feature of app.features.features)
    Object.assign(parts, await feature.helpPart?.(app, reader, answer));
  return {
    kind,
    ...(heard ? { heard } : {}),
    roles,
    lookedUp,
    dialogs: !app.simpleClients,
    commands: commandsFor(app, reader),
    ...parts,
  };
}

const commandsFor = (app: AppContext, reader: Reader): OfferedCommand[] =>
  [...app.features.commands.values()]
    .filter(({ offered }) => offered?.(app, reader) ?? true)
    .map(({ word, meaning, example = '' }) => ({ word, meaning, example }));
