import { run } from '../../bot/run.ts';

/**
 * The server as `npm start` runs it, but for Teams' limits of speed: 7 messages a second in one chat
 * would stretch the minutes of a run, in which a few chats get everything, to hours.
 */
await run({ now: Date.now, random: Math.random, pace: async () => undefined });
