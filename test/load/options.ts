import { parseArgs } from 'node:util';
import type { Engine } from '../support/databases/databases.ts';

/** One run: so many people at work on one database for so long. */
export interface LoadOptions {
  readonly database: Engine;
  readonly people: number;
  readonly minutes: number;
  readonly seed: number;
  /** How many in a hundred things that a partner does are a new request. */
  readonly asks: number;
}

/** `--database sqlite|postgres --people 1000 --minutes 10 --seed 1 --asks 1`; without a database: both. */
export function readOptions(args: readonly string[]): LoadOptions[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: 'string' },
      people: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      // With a thousand people that is eight a minute; each is two or three calls to the chat of each of the team, and of
      // these Teams takes thirty a minute in the long run.
      asks: { type: 'string', default: '1' },
    },
  });
  const positive = (name: 'people' | 'minutes' | 'seed' | 'asks'): number => {
    const value = Number(values[name]);
    if (!(value > 0)) throw new Error(`--${name} ${values[name]}: wanted a number above 0`);
    return value;
  };
  const engines: readonly Engine[] = ['sqlite', 'postgres'];
  const chosen = engines.filter((one) => !values.database || values.database === one);
  if (chosen.length === 0)
    throw new Error(`--database ${values.database}: wanted sqlite or postgres`);
  const people = positive('people');
  if (people < 20)
    throw new Error(`--people ${people}: wanted 20 or more, so that each part is played`);
  return chosen.map((database) => ({
    ...{ database, people, minutes: positive('minutes'), seed: positive('seed') },
    asks: positive('asks'),
  }));
}
