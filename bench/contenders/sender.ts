import { pino } from 'pino';
import { startApp } from '../../bot/app.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { readProgram } from '../../src/config/program/program-file.ts';

/** The product as it starts, with Teams' limits left out. */
const environment = readEnvironment(process.env);
const app = await startApp({
  environment,
  program: readProgram(environment.programFile),
  now: Date.now,
  random: Math.random,
  log: pino({ level: 'warn' }),
  pace: async () => undefined,
});
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
