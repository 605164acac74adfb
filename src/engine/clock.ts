import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/request.ts';
import type { Store } from '../store/open.ts';
import { loadSetting, saveSetting } from '../store/settings.ts';

/** A clock that can be set forward, for the demo; what was gained survives a restart. */
export interface MovableClock {
  readonly now: () => Instant;
  /** Moves on by an ISO 8601 duration (a day is 24 hours); throws RangeError for any other text. */
  readonly advance: (duration: string) => Promise<void>;
}

const setting = 'clock-offset-ms';

export async function movableClock(store: Store, real: () => Instant): Promise<MovableClock> {
  let offset = Number((await loadSetting(store.db, setting)) ?? 0);
  return {
    now: () => real() + offset,
    advance: async (text) => {
      const duration = Temporal.Duration.from(text);
      const by = duration.total({
        unit: 'millisecond',
        relativeTo: Temporal.PlainDate.from('2026-01-01').toZonedDateTime('UTC'),
      });
      if (by < 0) throw new RangeError('the clock never goes backwards');
      offset += by;
      await saveSetting(store.db, setting, String(offset));
    },
  };
}
