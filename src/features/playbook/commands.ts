import type { FreeAnswer, TypedWord } from '../../engine/chat-part.ts';
import { withCount } from './actions/count.ts';
import { answerTo, lookUp } from './actions/look-up.ts';
import { playbookOf } from './domain/playbook.ts';
import { playbookCommandWords as words } from './words/commands.ts';

/** The contents, or what answers the words that follow: for everybody, in a chat of several too. */
const playbookCommand: TypedWord = {
  ...words.playbook,
  handle: async (app, { actor }, asked) => withCount(app, await lookUp(app, actor, asked ?? '')),
  inGroup: (app, reader, asked) => lookUp(app, reader, asked ?? ''),
  offered: (app) => playbookOf(app.program()).pages.length > 0,
};

export const commands = { playbook: playbookCommand };

/** A typed sentence gets the section that answers it. */
export const playbookAnswer: FreeAnswer = {
  inGroups: true,
  to: answerTo,
};
