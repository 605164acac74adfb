import type { Logger } from 'pino';
import { offerSnapshots } from '../../src/backup/snapshots.ts';
import type { Environment } from '../../src/config/environment.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { FeatureTable } from '../../src/engine/feature-table.ts';
import { retryOnOutage } from '../../src/engine/queue/retry-on-outage.ts';
import { movableClock } from '../../src/engine/timers/movable-clock.ts';
import type { openStore } from '../../src/store/database/open.ts';
import { waitingRoom } from './waiting-room.ts';

/**
 * The database, its tables up to date, and the clock by which everything in it goes. A PostgreSQL
 * that is away is waited for; meanwhile `/healthz` answers.
 */
export async function openDatabase(
  open: typeof openStore,
  {
    environment,
    features,
    now,
    log,
  }: {
    readonly environment: Environment;
    readonly features: Pick<FeatureTable, 'migrations'>;
    readonly now: () => Instant;
    readonly log: Logger;
  },
) {
  const room = waitingRoom(environment);
  const opened = await open({
    databaseUrl: environment.databaseUrl,
    connections: environment.databaseConnections,
    dataDir: environment.dataDir,
    migrations: features.migrations,
    now,
    onLost: (error) => log.warn({ err: error }, 'database connection lost'),
    onWait: (reason) => {
      // A second process on an embedded database ends by itself: nobody has to think that it works.
      if (environment.databaseUrl) room.open();
      log.warn({ reason }, 'waiting for the database');
    },
    onWarning: (reason) => log.warn({ reason }, 'where the database lies'),
  }).finally(room.close);
  const snapshots =
    opened.copyTo &&
    (await offerSnapshots(opened.copyTo, environment.dataDir, (error) =>
      log.warn({ err: error }, 'no backup while this runs'),
    ));
  const moved = environment.demoClock ? await retryOnOutage(() => movableClock(opened, now)) : null;
  const store = moved ? moved.following(opened) : opened;
  return {
    store,
    clock: moved ?? { now },
    /** Only the demo's clock can be moved. */
    moved,
    close: async (): Promise<void> => {
      await snapshots?.close();
      await store.close();
    },
  };
}
