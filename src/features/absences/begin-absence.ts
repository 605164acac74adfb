import { z } from 'zod';
import type { Mail, NewAddress } from '../../domain/people/people.ts';
import type { AppContext } from '../../engine/context.ts';
import { defineJob, newJob } from '../../engine/queue/job.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  type Delegation,
  delegateOf,
  delegationOf,
  delegationsAfter,
  delegatorsOf,
  endDelegation,
  saveDelegation,
} from '../../store/people/delegations.ts';
import { readerByMail } from '../../store/people/people.ts';
import { enqueueOnce } from '../../store/queue/enqueue.ts';
import { type Job, release } from '../../store/queue/jobs.ts';

/** Keeps an absence; what is waiting goes to the delegate when the first day has come. */
export async function begin(db: Db, app: AppContext, away: Delegation): Promise<void> {
  await saveDelegation(db, away);
  const now = app.clock();
  if (away.from <= now) return handOn(db, app, away);
  const { fpm, delegate, from } = away;
  await enqueueOnce(db, [newJob(absenceJob, { fpm, delegate, from }, { now, dueAt: from })]);
}

/** Absences go along with the people: all at once, since one may have got the address of another. */
export async function readdressAbsences(
  db: Db,
  app: AppContext,
  moved: readonly NewAddress[],
): Promise<void> {
  const today = (mail: Mail) => moved.find(({ was }) => was === mail)?.mail ?? mail;
  const concerned = (await delegationsAfter(db, app.clock())).filter(({ fpm, delegate }) =>
    [fpm, delegate].some((mail) => today(mail) !== mail),
  );
  for (const { fpm } of concerned) await endDelegation(db, fpm);
  for (const away of concerned) {
    const now = { ...away, fpm: today(away.fpm), delegate: today(away.delegate) };
    // What is waiting is with the delegate already.
    if (now.from <= app.clock()) await saveDelegation(db, now);
    else await begin(db, app, now);
  }
}

/** By this job an absence begins. */
export const absenceJob = defineJob({
  kind: 'absence',
  // Only the key needs the delegate: version 0.1.0 stored none.
  schema: z.object({ fpm: z.string(), from: z.number(), delegate: z.string().optional() }),
  key: ({ fpm, delegate, from }) => `absence:${fpm}:${delegate}:${from}`,
  route: ({ fpm }) => fpm,
  handle: (app: AppContext, payload, job) => beginAbsence(app, payload, job),
  timed: true,
  disposable: true,
});

/** The day has come: unless it was changed since, the delegate gets what is waiting. */
async function beginAbsence(
  app: AppContext,
  { fpm, from }: Pick<Delegation, 'fpm' | 'from'>,
  job: Job,
): Promise<void> {
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' }))) return;
    const away = await delegationOf(db, fpm);
    if (away?.from === from) await handOn(db, app, away);
  });
  app.wake();
}

/**
 * What waits for the FPM goes to the delegate, and so does that of others for whom the FPM stands
 * in. A delegate who has gone away since they were named has one of their own.
 */
async function handOn(db: Db, app: AppContext, away: Delegation): Promise<void> {
  const now = app.clock();
  if (away.to <= now) return;
  const delegate = (await delegateOf(db, away.delegate, now)) ?? away.delegate;
  for (const fpm of [away.fpm, ...(await delegatorsOf(db, away.fpm, now))]) {
    const theirs = await delegationOf(db, fpm);
    // Who comes back as the delegate of their own delegate decides themselves.
    if (fpm === delegate || !theirs) continue;
    if (theirs.delegate !== delegate) await saveDelegation(db, { ...theirs, delegate });
    const recipient = (await readerByMail(db, delegate))?.id ?? delegate;
    for (const feature of app.features.features) await feature.handOver?.(db, app, fpm, recipient);
  }
}
