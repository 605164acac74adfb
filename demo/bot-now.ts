import { existsSync, writeFileSync } from 'node:fs';
import { type App, startApp } from '../bot/app.ts';
import type { openLog } from '../bot/log.ts';
import type { Environment } from '../src/config/environment.ts';
import type { Program } from '../src/domain/program/program.ts';
import { forgetRequests, managersMark } from './fresh.ts';

interface Options {
  readonly environment: Environment;
  /** The first story is about requests alone: who comes for it meets nobody else. */
  readonly program: Program;
  /** The same with FastTrack Managers. */
  readonly managed: Program;
  readonly log: ReturnType<typeof openLog>;
  /** Told of each bot as it starts. */
  readonly serve: (app: App) => void;
}

/** The demo's bot: another one each time that the story wants another program, or begins anew. */
export async function startBot({ environment, program, managed, log, serve }: Options) {
  const mark = managersMark(environment.dataDir);
  let hasManagers = existsSync(mark);
  const start = (): Promise<App> =>
    startApp({
      ...{ environment, ...log, program: hasManagers ? managed : program },
      ...{ now: Date.now, random: Math.random, simpleClients: true },
    });
  let app = await start();
  const startAgain = async (): Promise<void> => {
    app = await start();
    serve(app);
  };
  return {
    now: (): App => app,
    /** With the people of the second story, unless they are there. */
    async meetsManagers(): Promise<void> {
      if (hasManagers || managed === program) return;
      hasManagers = true;
      writeFileSync(mark, '');
      await app.stop();
      await startAgain();
    },
    /** Without anything that has happened. */
    async beginsAnew(): Promise<void> {
      await app.stop();
      hasManagers = false;
      forgetRequests(environment.dataDir);
      await startAgain();
    },
  };
}
