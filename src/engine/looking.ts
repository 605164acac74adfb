import type { Instant } from '../domain/time/instant.ts';
import type { Db } from '../store/database/tables.ts';
import type { AppContext } from './context.ts';

/** The app for a look: its questions go by `held`, and all have the same time, so that the same one is asked once. */
export const lookingBy = (app: AppContext, held: Db, now: Instant = app.clock()): AppContext => ({
  ...app,
  clock: () => now,
  store: { ...app.store, db: held },
});
