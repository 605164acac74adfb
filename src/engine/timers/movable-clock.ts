import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../domain/time/instant.ts';

import type { Store } from '../../store/database/open.ts';
import { addToSetting, loadSetting } from '../../store/database/settings.ts';
import { shiftLeases } from '../../store/queue/leases.ts';

/** A clock that can be set forward, for the demo; what was gained survives a restart. */
export interface MovableClock {
  readonly now: () => Instant;
  /** When it will be an ISO 8601 duration from now (a day is 24 hours); throws RangeError for any other text. */
  readonly after: (duration: string) => Instant;
  /** Sets the clock to then, unless it is later already. */
  readonly moveTo: (instant: Instant) => Promise<void>;
  /** The store, in whose transactions it is as late as on every other instance. */
  readonly following: (store: Store) => Store;
}

const clockSetting = 'clock-offset-ms';

/** The offset is kept in the store, so that all instances on it show the same time. */
export async function movableClock(store: Store, real: () => Instant): Promise<MovableClock> {
  const stored = async (db: Store['db']) => Number((await loadSetting(db, clockSetting)) ?? 0);
  let offset = await stored(store.db);
  const now = () => real() + offset;
  // Answers may overtake one another; the clock does not go back for that.
  const look = async () => {
    offset = Math.max(offset, await stored(store.db));
  };
  return {
    now,
    after: (text) => {
      const duration = Temporal.Duration.from(text);
      const by = duration.total({
        unit: 'millisecond',
        relativeTo: Temporal.PlainDate.from('2026-01-01').toZonedDateTime('UTC'),
      });
      if (by < 0) throw new RangeError('the clock never goes backwards');
      return now() + by;
    },
    moveTo: async (instant) => {
      const moved = await store.transaction(async (db) => {
        // Written before it is read: of two that move the clock at once the second one waits here.
        await addToSetting(db, clockSetting, 0);
        const from = await stored(db);
        const by = Math.round(instant - real() - from);
        if (by <= 0) return from;
        await addToSetting(db, clockSetting, by);
        await shiftLeases(db, by);
        return from + by;
      });
      offset = Math.max(offset, moved);
    },
    following: (followed) => ({
      ...followed,
      transaction: async (work) => {
        await look();
        return followed.transaction(work);
      },
    }),
  };
}
