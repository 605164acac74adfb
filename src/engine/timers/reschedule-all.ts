import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Stream, streamNumber } from '../../domain/stream.ts';
import { wrongFields } from '../../store/audit/audit-faults.ts';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import type { Db } from '../../store/database/tables.ts';
import { saveState } from '../../store/privacy/rewrite-events.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { loadEvents, streamsAfter } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { schedule } from './schedule.ts';

/** The jobs by which everything that is open gets the timers of changed rules. */
export const rulesJob = defineJob({
  kind: 'rules',
  schema: z.object({ rules: z.string() }),
  key: ({ rules }: { rules: string }) =>
    `rules:${createHash('sha256').update(rules).digest('base64url')}`,
  route: () => 'rules',
  handle: (app, { rules }, job) => rescheduleAll(app, rules, job),
});

/** So few at once that a click in between does not wait. */
const batch = 50;
const rulesSetting = 'timers-for';
/** Until an instance that has the same rules takes the job; by then every one of them has restarted. */
const otherRules = { pauseMs: 5_000, mostMs: 60 * 60_000 };

/** What is written with the timers: a version that writes more does it for all that is open, once. */
const keeps = ['due'];

const rulesOf = (app: AppContext): string => {
  const { calendars, deadlines, extra } = app.program();
  return JSON.stringify({ calendars, deadlines, extra, keeps });
};

/**
 * Where calendars or deadlines are not those of the last time, everything that is open gets its
 * timers anew: in the background, since with many requests that takes minutes.
 */
export async function requestReschedule(app: AppContext): Promise<void> {
  const { db } = app.store;
  const rules = rulesOf(app);
  if ((await loadSetting(db, rulesSetting)) === rules) return;
  await enqueueJob(db, rulesJob, { rules }, { now: app.clock() });
}

/**
 * Writes what the clock will have to do for everything that is open. Interrupted, it begins again: a
 * timer is written once, ever. Instances differ while a new program file reaches them: the job waits
 * for one that goes by its rules.
 */
async function rescheduleAll(app: AppContext, rules: string, job: Job): Promise<void> {
  const { db } = app.store;
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
  for (const kind of app.features.kinds.values()) await rescheduleKind(app, kind);
  await app.store.transaction(async (tx) => {
    await saveSetting(tx, rulesSetting, rules);
    await release(tx, job, { state: 'done' });
  });
}

/**
 * What an earlier version has stored lacks the fields that it did not know, and with them what a clock goes
 * by: they are made from the events. A row that somebody has changed stays as it is, for the audit to tell.
 */
async function madeWhole(db: Db, kind: Kind, state: Stream): Promise<Stream> {
  const events = await loadEvents(db, state.id);
  const made = events.reduce<Stream | undefined>((was, one) => kind.evolve(was, one), undefined);
  if (!made || wrongFields(JSON.stringify(state), made).length > 0) return state;
  const { erasures: _, ...stored } = state;
  const isWhole = isDeepStrictEqual(stored, JSON.parse(JSON.stringify(made)));
  return isWhole ? state : saveState(db, kind, state.id, events);
}

async function reschedule(db: Db, app: AppContext, kind: Kind, state: Stream): Promise<void> {
  const due = kind.nextDue?.(state, app.program());
  if (due !== undefined) await kind.saveRow(db, state, state, due);
  await schedule(db, app, kind, state);
}

async function rescheduleKind(app: AppContext, kind: Kind): Promise<void> {
  for (let last = 0; ; ) {
    const states = await streamsAfter(app.store.db, kind, {
      states: kind.openStates,
      after: last,
      most: batch,
    });
    await app.store.transaction(async (tx) => {
      for (const state of states) await reschedule(tx, app, kind, await madeWhole(tx, kind, state));
    });
    const newest = states.at(-1);
    if (!newest || states.length < batch) return;
    last = streamNumber(newest.id);
    // The embedded database answers at once: without a pause nothing else would ever run.
    await setImmediate();
  }
}
