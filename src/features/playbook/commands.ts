import type { FreeAnswer, OpenWord } from '../../engine/chat-part.ts';
import { withCount } from './actions/count.ts';
import { answerTo, lookUp } from './actions/look-up.ts';

/** The contents, or what answers the words that follow: for everybody, in a chat of several too. */
export const playbookCommand: OpenWord = {
  handle: (app, { actor }, words) => withCount(app, lookUp(app, actor, words ?? '')),
  inGroup: (app, reader, words) => lookUp(app, reader, words ?? ''),
};

/** Whoever types a sentence gets what answers it. */
export const playbookAnswer: FreeAnswer = {
  inGroups: true,
  to: async (app, reader, text) => answerTo(app, reader, text),
};
