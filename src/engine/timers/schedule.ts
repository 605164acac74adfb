import type { Stream, StreamId } from '../../domain/stream.ts';
import type { Timer } from '../../domain/time/timer.ts';
import type { Db } from '../../store/database/tables.ts';
import { enqueueOnce } from '../../store/queue/enqueue.ts';

import type { AppContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import { newJob } from '../queue/job.ts';

/** What a timer's job carries. */
export interface TimerPayload extends Timer {
  readonly streamId: StreamId;
}

/** How the jobs are stored by which the clock acts. */
export const timerJob = {
  kind: 'timer',
  key: ({ streamId, does, of, wanted, due }: TimerPayload): string =>
    `timer:${streamId}:${does}:${of}:${wanted}:${due}`,
  route: ({ streamId }: TimerPayload): string => streamId,
};

/**
 * In the transaction of an event: what the clock will have to do for the thing as it is now,
 * besides what it had to do `before`. A timer is written once, ever; those of a state that was left
 * find so themselves when they fire.
 */
export async function schedule<S extends Stream>(
  db: Db,
  app: AppContext,
  kind: Kind<S>,
  state: S,
  before?: S,
): Promise<void> {
  const now = app.clock();
  const key = (timer: Timer) => timerJob.key({ ...timer, streamId: state.id });
  const known = new Set(before ? kind.timersOf(before, app.program()).map(key) : []);
  const added = kind.timersOf(state, app.program()).filter((timer) => !known.has(key(timer)));
  if (added.length === 0) return;
  const dueAt = await kind.dueAt(db, app, state);
  const jobs = added.map((timer) =>
    newJob(timerJob, { ...timer, streamId: state.id }, { now, dueAt: dueAt(timer) }),
  );
  await enqueueOnce(db, jobs);
}
