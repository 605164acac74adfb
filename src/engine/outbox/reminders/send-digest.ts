import { z } from 'zod';
import type { PersonId } from '../../../domain/people/people.ts';
import { holdReminded } from '../../../store/cards/reminded.ts';
import { loadReader, wantsDigest } from '../../../store/people/people.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { defineJob } from '../../queue/job.ts';
import { releaseOrThrow } from '../../queue/release-or-throw.ts';
import { type Digest, digestAt, digestJob, linesForDigest } from './digest.ts';
import { overAmong, tell, withoutOver } from './send-gathered.ts';

/** The jobs that make one message a day of all that waited for it. */
export const digestJobs = defineJob({
  ...digestJob,
  schema: z.object({ recipient: z.custom<PersonId>((id) => typeof id === 'string') }),
  handle: sendDigest,
  timed: true,
});

/** Started later than this after its time, a digest waits for the next one: nobody is told at night. */
const latest = 12 * 3_600_000;

/** In one transaction, so that whatever dies in between, each is told once; nothing where nothing is left. */
async function sendDigest(app: AppContext, { recipient }: Digest, job: Job): Promise<void> {
  const now = app.clock();
  const over = await overAmong(app, recipient, await linesForDigest(app.store.db, recipient));
  await app.store.transaction(async (db) => {
    await holdReminded(db, [recipient]);
    const reader = await loadReader(db, recipient);
    const daily = reader && (await wantsDigest(db, recipient));
    const due = daily ? await digestAt(db, app, reader, now - latest) : now;
    // Away since, or in another zone.
    if (due > now) return releaseOrThrow(db, job, { state: 'ready', dueAt: due, error: null });
    const lines = await withoutOver(db, await linesForDigest(db, recipient), over);
    await tell(db, app, recipient, lines);
    await releaseOrThrow(db, job, { state: 'done' });
  });
  app.wake();
}
