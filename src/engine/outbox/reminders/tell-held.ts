import { z } from 'zod';
import type { CardView } from '../../../domain/card-view.ts';
import { idsByMail } from '../../../store/people/people.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import { release } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { defineJob } from '../../queue/job.ts';
import { watchBehind } from '../arrival/watch-arrival.ts';
import { send } from '../notify.ts';
import { type HeldMessage, heldJob } from './hold.ts';
import { overAmong } from './send-gathered.ts';

/** The jobs that tell somebody once their working hours have begun. */
export const heldJobs = defineJob({
  ...heldJob,
  schema: z.object({
    slot: z.string(),
    recipient: z.string(),
    view: z.custom<CardView>((view) => typeof view === 'object' && view !== null),
    gather: z.string().optional(),
  }),
  handle: tellHeld,
  timed: true,
});

/** What has become void meanwhile is not told; what shares a message with others goes on to them. */
async function tellHeld(app: AppContext, held: HeldMessage, job: Job): Promise<void> {
  const known = await idsByMail(app.store.db, [held.recipient]);
  const message = { ...held, recipient: known.get(held.recipient) ?? held.recipient };
  const over = await overAmong(app, message.recipient, [message]);
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' })) || over.has(message.slot)) return;
    for (const { slot } of await send(db, app, [message]))
      await watchBehind(db, app, { ...message, slot });
  });
  app.wake();
}
