import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { requestNumber } from '../../domain/ids.ts';
import { openStates, type Request } from '../../features/requests/domain/request.ts';
import { storedRequest } from '../../features/requests/store/stored-request.ts';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import { enqueue, type Job, release } from '../../store/queue/jobs.ts';
import { streamsAfter } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { schedule } from './schedule.ts';

/** The kind of job by which all open requests get the timers of changed rules. */
export const rulesJob = 'rules';

/** So few at once that a click in between does not wait. */
const batch = 50;
const rulesSetting = 'timers-for';
/** Until an instance that has the same rules takes the job; by then every one of them has restarted. */
const otherRules = { pauseMs: 5_000, mostMs: 60 * 60_000 };

const rulesOf = (app: AppContext): string => {
  const { calendars, deadlines } = app.program();
  return JSON.stringify({ calendars, deadlines });
};

/**
 * Where calendars or deadlines are not those of the last time, all open requests get their timers
 * anew: in the background, since with many requests that takes minutes.
 */
export async function requestReschedule(app: AppContext): Promise<void> {
  const { db } = app.store;
  const rules = rulesOf(app);
  if ((await loadSetting(db, rulesSetting)) === rules) return;
  const now = app.clock();
  const dedupeKey = `${rulesJob}:${createHash('sha256').update(rules).digest('base64url')}`;
  const payload = { rules };
  await enqueue(db, { kind: rulesJob, dedupeKey, payload, routeKey: rulesJob, dueAt: now, now });
}

/**
 * Writes what the clock will have to do for every open request. Interrupted, it begins again: a
 * timer is written once, ever. Instances differ while a new program file reaches them: the job waits
 * for one that goes by its rules.
 */
export async function rescheduleAll(app: AppContext, job: Job): Promise<void> {
  const { db } = app.store;
  const { rules } = JSON.parse(job.payload) as { rules: string };
  if (rules !== rulesOf(app)) {
    const now = app.clock();
    const again = {
      state: 'ready',
      dueAt: now + otherRules.pauseMs,
      error: 'other rules',
    } as const;
    const given = now - job.createdAt < otherRules.mostMs ? again : ({ state: 'done' } as const);
    await release(db, job, given);
    return;
  }
  for (let last = 0; ; ) {
    const requests = await streamsAfter<Request>(db, storedRequest, openStates, last, batch);
    await app.store.transaction(async (tx) => {
      for (const request of requests) await schedule(tx, app, request);
    });
    const newest = requests.at(-1);
    if (!newest || requests.length < batch) break;
    last = requestNumber(newest.id);
    // The embedded database answers at once: without a pause nothing else would ever run.
    await setImmediate();
  }
  await app.store.transaction(async (tx) => {
    await saveSetting(tx, rulesSetting, rules);
    await release(tx, job, { state: 'done' });
  });
}
