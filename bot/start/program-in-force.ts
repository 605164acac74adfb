import { type ReadFiles, watchProgram } from '../../src/config/program/program-watch.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { roleChanges } from '../../src/domain/program/role-changes.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { syncProgramAddresses } from '../../src/engine/directory/directory.ts';
import { withKnownNames } from '../../src/engine/directory/program-names.ts';
import { requestTakeOver } from '../../src/engine/directory/program-taken.ts';
import { getReady } from '../../src/engine/get-ready.ts';
import { retryOnOutage } from '../../src/engine/queue/retry-on-outage.ts';
import { requestReschedule } from '../../src/engine/timers/reschedule-all.ts';
import { newAddresses } from '../../src/store/people/new-addresses.ts';
import { syncPeople } from '../../src/store/people/people.ts';

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
  let program = first;
  let shown = first;
  let refused: ProgramFault | null = null;

  /** With whom the directory and the features know besides. */
  const joined = async (named: Program): Promise<Program> => {
    let all = await withKnownNames(store.db, named);
    for (const feature of features.features) all = (await feature.joins?.(store.db, all)) ?? all;
    return all;
  };
  let latest: Promise<void> = Promise.resolve();
  /**
   * The directory has other names, or the store other people. One look after the other: what was asked for
   * earlier may be answered later, and must not take the place of what is newer.
   */
  const peopleChanged = (): Promise<void> => {
    latest = latest
      .catch(() => undefined)
      .then(async () => {
        shown = await joined(program);
      });
    return latest;
  };
  const sync = (app: AppContext): Promise<void> =>
    store.transaction(async (db) => {
      const people = await newAddresses(db, async () => {
        await syncPeople(db, program);
        await syncProgramAddresses(db, app, program);
      });
      for (const feature of features.features) await feature.readdress?.(db, app, people);
    });
  /** Takes the first program, before anything is done by it. */
  const begin = async (app: AppContext): Promise<void> => {
    await retryOnOutage(() => sync(app));
    await retryOnOutage(peopleChanged);
  };
  const change = async (app: AppContext, changed: Program, ending: AbortSignal): Promise<void> => {
    for (const role of roleChanges(program, changed, features.rolesOf))
      log.info(role, 'roles changed');
    program = changed;
    await peopleChanged();
    getReady(app, ending);
    await sync(app);
    await peopleChanged();
    await requestReschedule(app);
    await requestTakeOver(app);
    app.wake();
  };

  /** Has the features get ready for it, and takes each change of the program file since it was read; returns how to stop. */
  const follow = (app: AppContext, files: ReadFiles): (() => void) => {
    const ending = new AbortController();
    getReady(app, ending.signal);
    // What another instance has learnt of people is in the store, and here after a minute.
    const grows = graph !== null || features.features.some(({ joins }) => joins);
    const learns = grows && setInterval(() => peopleChanged().catch(() => undefined), 60_000);
    if (learns) learns.unref();
    const unwatch = watchProgram(
      files,
      {
        changed: (changed) => {
          refused = null;
          log.info({ file: files.file }, 'program file taken');
          change(app, changed, ending.signal).catch((error: unknown) =>
            log.error({ err: error }, 'program not taken'),
          );
        },
        wrong: (error) => {
          refused = { at: app.clock(), message: messageOf(error) };
          log.error(
            { reason: messageOf(error) },
            'program file refused, the old one stays in force',
          );
        },
      },
      app.clock,
      features.programKeys,
      graph === null,
    );
    return () => {
      ending.abort();
      unwatch();
      if (learns) clearInterval(learns);
    };
  };
  return { current: () => shown, fault: () => refused, peopleChanged, begin, follow };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
