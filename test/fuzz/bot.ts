import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { startApp } from '../../bot/app.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { readProgram } from '../../src/config/program/program-file.ts';
import type { Ask, Told } from './process.ts';

/** The whole product in a process of its own, whose memory and whose end can be watched. */
const environment = readEnvironment(process.env);
const program = readProgram(environment.programFile);
const errors: string[] = [];
const log = pino(
  { level: 'error' },
  new Writable({
    write: (line, _encoding, done) => {
      errors.push(String(line));
      done();
    },
  }),
);
const loop = monitorEventLoopDelay({ resolution: 20 });
loop.enable();
let ahead = 0;
const app = await startApp({
  environment: { ...environment, port: 0 },
  program,
  now: () => Date.now() + ahead,
  random: Math.random,
  log,
  pace: async () => undefined,
  // The player clicks what stands on a card.
  panelsInDialogs: false,
});

const tell = (told: Told): void => void process.send?.(told);

const answers: Readonly<Record<Ask['ask'], (ask: Ask) => Promise<Told>>> = {
  memory: async () => {
    const blockedMs = Math.round(loop.max / 1e6);
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, heapTotal, external, rss } = process.memoryUsage();
    // What the collection itself takes is none of the bot's.
    loop.reset();
    return {
      tell: 'memory',
      blockedMs,
      heapUsed,
      heapTotal,
      external,
      rss,
      errors: errors.splice(0),
    };
  },
  passes: async (ask) => {
    await app.settled();
    ahead += ask.milliseconds ?? 0;
    await app.settled();
    return { tell: 'passed' };
  },
  stop: async () => {
    await app.stop();
    return { tell: 'stopped' };
  },
};

process.on('message', (ask: Ask) => {
  void answers[ask.ask](ask).then((told) => {
    tell(told);
    if (ask.ask === 'stop') process.disconnect();
  });
});
// The process that asked is gone.
process.on('disconnect', () => process.exit());
tell({ tell: 'listening', url: app.url });
