import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type App, startApp } from '../../../bot/app.ts';
import type { AppOptions } from '../../../bot/start/app-options.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { readProgram } from '../../../src/config/program/program-file.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { Feature } from '../../../src/engine/feature.ts';
import type { Render } from '../../../src/engine/outbox/card/delivery.ts';
import type { openStore } from '../../../src/store/database/open.ts';
import { dropDatabase, type Engine, migratedDatabaseFor } from '../databases/databases.ts';
import type { Signing } from '../sign-in/signed.ts';
import { type FakeTeams, type FakeTeamsOptions, startFakeTeams } from '../teams/fake-teams.ts';
import { botSdk } from './bot-sdk.ts';

/** Monday 2 March 2026, 09:00 UTC; 10:00 in Berlin. */
export const monday = Date.parse('2026-03-02T09:00:00Z');

export const sample: Program = readProgram('program/fasttrack.yaml');

export interface DeskOptions {
  readonly engine?: Engine;
  /** A PostgreSQL of the test's own. */
  readonly databaseUrl?: string;
  readonly program?: Program;
  /** When it begins; without it on a Monday. */
  readonly now?: number;
  readonly teams?: FakeTeamsOptions;
  /** With `/demo/clock`. */
  readonly demoClock?: boolean;
  /** Tokens signed and checked in both directions; without it AUTH=none. */
  readonly signing?: Signing;
  /** Other values of the environment; an empty one takes a value away. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly log?: Logger;
  /** The clients are such as the Agents Playground's. */
  readonly simpleClients?: boolean;
  /** What the product can do, and what becomes of its pages. */
  readonly features?: readonly Feature[];
  readonly render?: Render;
  /** Where the tab's page was built; without it the desk has none. */
  readonly tabFolder?: string;
  /** What buttons ask for is asked in dialogs, as in Teams; without it the cards themselves ask. */
  readonly panelsInDialogs?: boolean;
  /** Gets at the store before the product does. */
  readonly openStore?: typeof openStore;
  /** Who does the jobs. */
  readonly startRelay?: NonNullable<AppOptions['startRelay']>;
}

export type TestDesk = Awaited<ReturnType<typeof startDesk>>;

/** The whole product on a database of its own, and a Teams around it with everybody in it. */
export async function startDesk(options: DeskOptions = {}) {
  let program = options.program ?? sample;
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-test-'));
  const databaseUrl =
    options.databaseUrl ?? (await migratedDatabaseFor(options.engine ?? 'sqlite', directory));
  let now = options.now ?? monday;
  const { signing } = options;
  const teams: FakeTeams = await startFakeTeams({
    now: () => new Date(now),
    ...(signing && {
      appId: signing.appId,
      authorization: (): Promise<string> => signing.token(teams.serviceUrl, now),
      accepts: signing.entra.gave,
    }),
    ...options.teams,
  });
  const start = (): Promise<App> =>
    startApp({
      environment: {
        ...readEnvironment({
          ...(signing?.environment ?? { AUTH: 'none' }),
          DATA_DIR: directory,
          DATABASE_URL: databaseUrl,
          // A connection is the dearest thing that a test asks of the server; two are enough to meet each other. Who brings
          // a server of their own, which fails, has as many as in production.
          DATABASE_CONNECTIONS: options.databaseUrl ? '' : '2',
          BOT_SDK: botSdk(),
          ...options.environment,
        }),
        port: 0,
        demoClock: options.demoClock === true,
      },
      program,
      now: () => now,
      random: () => 0,
      panelsInDialogs: options.panelsInDialogs ?? false,
      tabFolders: options.tabFolder ? [options.tabFolder] : [],
      ...(options.startRelay && { startRelay: options.startRelay }),
      ...(options.openStore && { openStore: options.openStore }),
      simpleClients: options.simpleClients ?? false,
      ...(options.features && { features: options.features }),
      ...(options.render && { render: options.render }),
      pace: async () => undefined,
      log: options.log ?? pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' }),
    });
  let app = await start();
  teams.talksTo(`${app.url}/api/messages`);

  const person = (
    mail: string,
    more: { readonly installed?: boolean; readonly timeZone?: string } = {},
  ) => {
    // Whom the program does not list may be in a directory all the same.
    const everybody = [...program.people, ...sample.people];
    const found = everybody.find((entry) => entry.mail.startsWith(`${mail}@`));
    if (!found) throw new Error(`the program has no ${mail}`);
    return teams.person({ ...found, timeZone: 'Europe/Berlin', ...more });
  };

  return {
    teams,
    person,
    app: () => app,
    url: () => app.url,
    directory,
    databaseUrl,
    /** Everything that is due is done and out. */
    settled: () => app.settled(),
    now: () => now,
    /** Time passes; what became due is done. */
    async passes(milliseconds: number) {
      now += milliseconds;
      await app.settled();
    },
    /** Time passes while the process is down: nothing is done. */
    jumps(milliseconds: number): void {
      now += milliseconds;
    },
    /** The process ends and comes back on the same data, with the same program or another one. */
    async restarts(changed: Program = program) {
      await app.stop();
      program = changed;
      app = await start();
      teams.talksTo(`${app.url}/api/messages`);
      await app.settled();
    },
    async stop() {
      await app.stop();
      await teams.stop();
      if (databaseUrl !== options.databaseUrl) await dropDatabase(databaseUrl);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
