import type { Instant } from '../../domain/time/instant.ts';

import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly payload: string;
  readonly routeKey: string;
  readonly createdAt: Instant;
  readonly attempts: number;
  /** Grows with each claim; the holder of an older one can no longer finish the job. */
  readonly fence: number;
  /** The part of a trace in which it was made; null where nothing is traced. */
  readonly traceparent: string | null;
}

/** People are reached by a route `tenant/person`; the other routes have no tenant. */
export const tenantOfRoute = (routeKey: string): string | undefined =>
  routeKey.includes('/') ? routeKey.split('/', 1)[0] : undefined;

type End =
  | { readonly state: 'done' }
  | { readonly state: 'dead'; readonly error: string }
  /** To be done (again) from then on. */
  | {
      readonly state: 'ready';
      readonly dueAt: Instant;
      readonly error: string | null;
      /** It does not count as an attempt. */
      readonly untried?: boolean;
    };

/** Gives the job back; false where the lease was lost meanwhile and nothing was written. */
export async function release(db: Db, { id, fence, attempts }: Job, end: End): Promise<boolean> {
  const error = end.state === 'done' ? null : end.error;
  const { changed } =
    end.state === 'ready'
      ? await again(db, id, fence, error, end.dueAt, attempts - (end.untried ? 1 : 0))
      : await ended(db, id, fence, error, end.state);
  return changed === 1;
}

const again = prepared(
  (db, id: number, fence: number, error: string | null, dueAt: number, attempts: number) =>
    held(db, id, fence).set({
      state: 'ready',
      lease_owner: null,
      last_error: error,
      due_at: dueAt,
      attempts,
    }),
);

const ended = prepared(
  (db, id: number, fence: number, error: string | null, state: 'done' | 'dead') =>
    held(db, id, fence).set({ state, lease_owner: null, last_error: error }),
);

const held = (db: Db, id: number, fence: number) =>
  db.updateTable('job').where('id', '=', id).where('fence', '=', fence);
