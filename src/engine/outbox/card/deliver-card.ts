import { cardJob, ofSlot } from '../../../store/cards/card-jobs.ts';
import { loadCard } from '../../../store/cards/cards.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import { defineJob } from '../../queue/job.ts';
import { requeueThrottled } from '../../queue/requeue.ts';
import { retryOnOutage } from '../../queue/retry-on-outage.ts';
import { RateLimited } from '../../rate-limit/rate-limiter.ts';
import { isLong, watchChat, watchFullChat } from '../arrival/watch-arrival.ts';
import { DeliveryFault } from '../teams.ts';
import type { Deliverer } from './delivery.ts';
import { onFault } from './on-fault.ts';
import { recordShown } from './record-shown.ts';
import { showInChat } from './show-in-chat.ts';

/** The jobs that bring one card up to date. */
export const cardJobs = defineJob({
  kind: cardJob,
  schema: ofSlot,
  handle: (context: Deliverer, { slot }, job) => deliverCard(context, slot, job),
});

/**
 * Brings one card up to date: rendered now, from the state of now, in its reader's language; sent
 * as a message the first time, edited afterwards, left alone when nothing would change, or when it
 * would empty inputs for what concerns none of them (process, section 5). The job
 * ends, or is put back with a wait, or is buried as undeliverable; nothing is dropped. A fault of
 * the store is thrown: the lease runs out and the job is done again.
 */
async function deliverCard(deliverer: Deliverer, slot: string, job: Job): Promise<void> {
  const { app } = deliverer;
  const card = await loadCard(app.store.db, slot);
  if (!card) return void (await release(app.store.db, job, { state: 'done' }));
  try {
    const shown = await showInChat(deliverer, card);
    await retryOnOutage(() => recordShown(app, job, card, shown));
    app.count.delivery(shown ? 'shown' : 'unchanged');
    await retryOnOutage(() => watchFullChat(app, job));
  } catch (error) {
    if (error instanceof RateLimited) {
      return app.store.transaction(async (db) => {
        if (isLong(app.clock() - job.createdAt, error.waitMs))
          await watchChat(db, app, job.routeKey);
        await requeueThrottled(db, app, job, error);
      });
    }
    if (!(error instanceof DeliveryFault)) throw error;
    await onFault(deliverer, job, card, error);
  }
}
