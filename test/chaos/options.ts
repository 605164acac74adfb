import { parseArgs } from 'node:util';

const databases = ['sqlite', 'postgres'] as const;
export type Database = (typeof databases)[number];

export interface Options {
  readonly seed: number;
  readonly database: Database;
  /** How many instances share the database; the embedded one is held by one process. */
  readonly instances: number;
  readonly requests: number;
  /** How many engagements with customers FMs begin meanwhile. */
  readonly engagements: number;
  /** The least that happens before people stop. */
  readonly kills: number;
  readonly connectorFaults: number;
  readonly clockMoves: number;
  readonly freezes: number;
  readonly serverKills: number;
  readonly outages: number;
  /** Over how many seconds that is spread at least. */
  readonly seconds: number;
  /** Whether this is the build that must be caught. */
  readonly broken: boolean;
}

export interface Plan {
  readonly runs: readonly Options[];
  /** How many of them go on at a time: while one waits for a start or a lease, another gets on. */
  readonly together: number;
  /** The document in whose table each run becomes a row as soon as it is over. */
  readonly record: string | undefined;
}

const usage = `npm run test:chaos -- [options]
  --database sqlite|postgres   only this one (both)
  --seed N                     where chance begins (1)
  --seeds N                    so many seeds, from --seed on, on each database; no control
  --requests N                 requests a run (300), a quarter of them in the place of customers; faults
                               and kills by their number
  --seconds N                  how long it takes at least (80 for 300 requests)
  --instances N                instances on PostgreSQL (3)
  --together N                 runs at a time (2)
  --long                       6000 requests, 640 kills: an hour or two
  --control only|no            only the broken build that must be caught, or without it
  --record FILE                writes each run as a row into the table of this document as soon as
                               it is over, and leaves out the runs that have one already
Each option may stand in the environment, too: CHAOS_SEED=7, CHAOS_REQUESTS=1000 …`;

const known = {
  database: { type: 'string' },
  seed: { type: 'string' },
  seeds: { type: 'string' },
  requests: { type: 'string' },
  seconds: { type: 'string' },
  instances: { type: 'string' },
  together: { type: 'string' },
  long: { type: 'boolean' },
  control: { type: 'string' },
  record: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What to run, from the command line and the environment; undefined: only the usage was wanted. */
export function readPlan(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Plan | undefined {
  const { values } = parseArgs({ args, options: known });
  const text = (name: Exclude<keyof typeof known, 'long' | 'help'>) =>
    values[name] ?? env[`CHAOS_${name.toUpperCase()}`];
  const number = (name: Parameters<typeof text>[0], otherwise: number): number => {
    const given = Number(text(name) ?? otherwise);
    if (!Number.isInteger(given) || given < 1) throw new RangeError(`--${name}: wanted a number`);
    return given;
  };
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return undefined;
  }
  const chosen = databases.filter((one) => (text('database') ?? one) === one);
  if (chosen.length === 0) throw new RangeError(`--database: ${databases.join(' or ')}`);
  const many = number('seeds', 1);
  const first = number('seed', 1);
  const requests = number('requests', values.long ? 6000 : 300);
  const share = requests / 300;
  /** So many in a run of 300 requests; a small run gets some of everything, too. */
  const some = (usual: number, least: number) => Math.max(least, Math.ceil(usual * share));
  const seconds = number('seconds', some(80, 30));
  const run = (database: Database, seed: number): Options => ({
    seed,
    database,
    instances: database === 'sqlite' ? 1 : number('instances', 3),
    requests: Math.ceil(requests * 0.75),
    engagements: some(30, 8),
    kills: some(32, 8),
    connectorFaults: some(150, 10),
    clockMoves: some(24, 12),
    freezes: some(2, 1),
    serverKills: database === 'sqlite' ? 0 : some(3, 1),
    outages: some(4, 1),
    seconds,
    broken: false,
  });
  const control = text('control') ?? (many > 1 ? 'no' : 'yes');
  const good = Array.from({ length: many }, (_, index) => index).flatMap((index) =>
    chosen.map((database) => run(database, first + index)),
  );
  const broken = chosen.map(
    (database): Options => ({
      ...run(database, first),
      requests: 40,
      engagements: 8,
      kills: 12,
      connectorFaults: 10,
      clockMoves: 12,
      freezes: 0,
      serverKills: 0,
      outages: 1,
      seconds: 30,
      broken: true,
    }),
  );
  return {
    runs: [...(control === 'only' ? [] : good), ...(control === 'no' ? [] : broken)],
    together: number('together', 2),
    record: text('record'),
  };
}
