import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/request.ts';
import type { Store } from '../store/open.ts';
import { loadSetting, saveSetting } from '../store/settings.ts';

/** A clock that can be set forward, for the demo; what was gained survives a restart. */
export interface MovableClock {
  readonly now: () => Instant;
  /** When it will be an ISO 8601 duration from now (a day is 24 hours); throws RangeError for any other text. */
  readonly after: (duration: string) => Instant;
  /** Sets the clock to then, unless it is later already. */
  readonly moveTo: (instant: Instant) => Promise<void>;
}

const setting = 'clock-offset-ms';

export async function movableClock(store: Store, real: () => Instant): Promise<MovableClock> {
  let offset = Number((await loadSetting(store.db, setting)) ?? 0);
  const now = () => real() + offset;
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
      const by = instant - now();
      if (by <= 0) return;
      offset += by;
      await saveSetting(store.db, setting, String(offset));
    },
  };
}
