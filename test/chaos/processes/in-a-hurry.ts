import { flushCompileCache } from 'node:module';

/** How the instances of a run differ from `npm start`: in what they wait for. */
export const inAHurry = {
  now: Date.now,
  random: Math.random,
  /** 7 messages a second in one chat would be too few here, where a few chats get everything. */
  pace: async () => undefined,
  /** There is always somebody clicking: the clock does not wait for that to end. */
  clockPatienceMs: 300,
  /** The crowd clicks what stands on a card. */
  panelsInDialogs: false,
};

/** Those that are killed would leave nothing compiled to those that follow. */
export const keepCompiled = (): void => flushCompileCache();
