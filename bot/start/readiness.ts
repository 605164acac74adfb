import type { AppContext } from '../../src/engine/context.ts';
import { directoryReport } from '../../src/engine/directory/directory-state.ts';
import { timerJob } from '../../src/engine/timers/schedule.ts';
import { overdueBy, queueState } from '../../src/store/queue/queue-state.ts';

/** Whether work can be done, and how far behind it is: contract, section 4. */
export async function readiness(app: AppContext) {
  const { store, clock } = app;
  try {
    await store.ping();
    const database = await store.canWrite().then(
      () => 'ok',
      () => 'not-writable',
    );
    const queue = await queueState(store.db);
    const oldest = queue.oldest === null ? 0 : Math.max(0, clock() - queue.oldest);
    return {
      ok: database === 'ok',
      state: {
        database,
        ...(app.graph ? { directory: await directoryReport(app) } : {}),
        relay: {
          pending: queue.pending,
          oldestSeconds: Math.round(oldest / 1000),
          undeliverable: queue.undeliverable,
        },
        deadlines: {
          overdueSeconds: Math.round((await overdueBy(store.db, timerJob.kind, clock())) / 1000),
        },
      },
    };
  } catch {
    return { ok: false, state: { database: 'unreachable' } };
  }
}
