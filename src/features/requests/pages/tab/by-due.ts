import { setImmediate } from 'node:timers/promises';
import { requestNumber } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { nextDeadline } from '../../domain/clock/next-deadline.ts';
import type { Request } from '../../domain/request.ts';
import type { State } from '../../domain/states.ts';
import type { Sight } from '../../store/search.ts';
import { nextInSight, type TabFilter } from '../../store/tab-lists.ts';

/** Only in these states is anything due (`timers.ts`). */
const statesWithDue: readonly State[] = ['submitted', 'triaged', 'approved', 'onboarding'];

/** How many requests are read at once, and how many at most: the oldest are due first. */
const atOnce = 200;
const mostRead = 3_000;

export interface DueRequest {
  readonly request: Request;
  readonly due: Instant;
}

/** The requests in sight that match and have a date by which somebody has to act, due first. */
export async function byDue(
  app: AppContext,
  sight: Sight,
  narrowed: TabFilter,
  matches: (request: Request, due: Instant) => boolean,
): Promise<DueRequest[]> {
  const states = narrowed.states ?? statesWithDue;
  const some = { ...narrowed, states: states.filter((state) => statesWithDue.includes(state)) };
  const found: DueRequest[] = [];
  let after: number | null = null;
  for (let read = 0; read < mostRead; read += atOnce) {
    // The embedded database answers in one breath: others have a turn between two pieces.
    if (read > 0) await setImmediate();
    const place = { direction: 'asc', after } as const;
    const requests = await nextInSight(app.store.db, sight, some, place, atOnce);
    for (const request of requests) {
      after = requestNumber(request.id);
      const due = nextDeadline(request, app.program());
      if (due !== null && matches(request, due)) found.push({ request, due });
    }
    if (requests.length < atOnce) break;
  }
  return found.sort(
    (a, b) => a.due - b.due || requestNumber(a.request.id) - requestNumber(b.request.id),
  );
}
