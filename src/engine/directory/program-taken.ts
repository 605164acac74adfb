import { createHash } from 'node:crypto';
import { z } from 'zod';
import { loadSetting, saveSetting } from '../../store/database/settings.ts';
import type { Db } from '../../store/database/tables.ts';
import { unansweredKeys } from '../../store/people/directory/due-keys.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';

/** The jobs by which others take over from those whom the program no longer names. */
export const takeOverJob = defineJob({
  kind: 'take-over',
  schema: z.object({ people: z.string() }),
  key: ({ people }: { people: string }) => `take-over:${people}`,
  route: () => 'take-over',
  handle: (app, { people }, job) => takeOver(app, people, job),
});

const peopleSetting = 'holders-for';
/** Until the directory has said whose the new addresses are, and every instance has this program. */
const wait = { pauseMs: 5_000, mostMs: 60 * 60_000 };

const peopleOf = (app: Pick<AppContext, 'program'>): string => {
  const { partners, fpms, smes, assignmentTeam, extra } = app.program();
  // Features have people of their own.
  const roles = JSON.stringify({ partners, fpms, smes, assignmentTeam, extra });
  return createHash('sha256').update(roles).digest('base64url');
};

/** Where the program names other people than the last time, it is looked who is gone. */
export async function requestTakeOver(app: AppContext): Promise<void> {
  const { db } = app.store;
  if ((await loadSetting(db, peopleSetting)) !== peopleOf(app)) await enqueueTakeOver(db, app);
}

export const enqueueTakeOver = (
  db: Db,
  app: Pick<AppContext, 'clock' | 'program'>,
): Promise<void> => enqueueJob(db, takeOverJob, { people: peopleOf(app) }, { now: app.clock() });

/** Each feature gives to others what the people held who are gone. */
async function takeOver(app: AppContext, people: string, job: Job): Promise<void> {
  const { db } = app.store;
  const now = app.clock();
  const isOther = people !== peopleOf(app);
  const asking = app.graph !== null && (await unansweredKeys(db)) > 0;
  const mayWait = now - job.createdAt < wait.mostMs;
  if ((isOther || asking) && mayWait) {
    const error = isOther ? 'other people' : 'the directory is being asked';
    await release(db, job, { state: 'ready', dueAt: now + wait.pauseMs, error });
    return;
  }
  if (isOther) return void (await release(db, job, { state: 'done' }));
  for (const feature of app.features.features) await feature.takeOver?.(app);
  await app.store.transaction(async (tx) => {
    await saveSetting(tx, peopleSetting, people);
    await release(tx, job, { state: 'done' });
  });
  app.wake();
}
