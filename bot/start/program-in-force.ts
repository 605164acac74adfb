import { setImmediate } from 'node:timers/promises';
import {
  type ProgramNews,
  type ReadFiles,
  watchProgram,
} from '../../src/config/program/program-watch.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { roleChanges } from '../../src/domain/program/role-changes.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { syncProgramAddresses } from '../../src/engine/directory/directory.ts';
import { requestTakeOver } from '../../src/engine/directory/program-taken.ts';
import { getReady } from '../../src/engine/get-ready.ts';
import { retryOnOutage } from '../../src/engine/queue/retry-on-outage.ts';
import { requestReschedule } from '../../src/engine/timers/reschedule-all.ts';
import { newAddresses } from '../../src/store/people/new-addresses.ts';
import { syncPeople } from '../../src/store/people/sync-people.ts';
import { type ShownProgram, shownProgram } from './shown-program.ts';

/** Why a changed program file was not taken, with the lines. */
export interface ProgramFault {
  readonly at: Instant;
  readonly message: string;
}

/** The program by which everything goes: the last one that was right, with the names of today. */
export function programInForce(
  first: Program,
  { store, graph, features, log }: Pick<AppContext, 'store' | 'graph' | 'features' | 'log'>,
) {
  const program = shownProgram(first, { store, features });
  let refused: ProgramFault | null = null;

  /** Takes the first program, before anything is done by it. */
  const begin = async (app: AppContext): Promise<void> => {
    await retryOnOutage(() => sync(app, program));
    await retryOnOutage(program.peopleChanged);
  };
  const news = (app: AppContext, file: string, ending: AbortSignal): ProgramNews => ({
    changed: (changed) => {
      refused = null;
      log.info({ file }, 'program file taken');
      change(app, program, changed, ending).catch((error: unknown) =>
        log.error({ err: error }, 'program not taken'),
      );
    },
    wrong: (error) => {
      const message = messageOf(error);
      refused = { at: app.clock(), message };
      log.error({ reason: message }, 'program file refused, the old one stays in force');
    },
  });
  /** Has the features get ready for it, and takes each change of the program file since it was read; returns how to stop. */
  const follow = (
    app: AppContext,
    files: ReadFiles,
    read: () => Promise<Program>,
  ): (() => void) => {
    const ending = new AbortController();
    const { signal } = ending;
    getReady(app, signal);
    // What another instance has learnt of people is in the store, and here after a minute.
    const grows = graph !== null || features.features.some(({ joins }) => joins);
    const look = () => program.peopleChanged().catch(() => undefined);
    const learns = grows && setInterval(look, 60_000);
    if (learns) learns.unref();
    const unwatch = watchProgram(files, news(app, files.file, signal), read);
    return () => {
      ending.abort();
      unwatch();
      if (learns) clearInterval(learns);
    };
  };
  return {
    current: program.shown,
    fault: () => refused,
    peopleChanged: program.peopleChanged,
    ...{ begin, follow },
  };
}

/** Its people have other addresses, or are new: what the store keeps of them goes along. */
const sync = (app: AppContext, program: ShownProgram): Promise<void> =>
  app.store.transaction(async (db) => {
    const people = await newAddresses(db, async () => {
      await syncPeople(db, program.written());
      await syncProgramAddresses(db, app, program.written());
    });
    for (const feature of app.features.features) await feature.readdress?.(db, app, people);
  });

async function change(
  app: AppContext,
  program: ShownProgram,
  changed: Program,
  ending: AbortSignal,
): Promise<void> {
  const before = program.written();
  program.rewrite(changed);
  await logRoles(app, before, changed);
  await program.peopleChanged();
  getReady(app, ending);
  await sync(app, program);
  await program.peopleChanged();
  await requestReschedule(app);
  await requestTakeOver(app);
  app.wake();
}

/** So many people are one piece; between two clicks are answered. */
const peopleAtOnce = 100;

async function logRoles(app: AppContext, before: Program, now: Program): Promise<void> {
  let seen = 0;
  for (const role of roleChanges(before, now, app.features.rolesOf)) {
    if (role) app.log.info(role, 'roles changed');
    seen += 1;
    if (seen % peopleAtOnce === 0) await setImmediate();
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
