import { z } from 'zod';
import type { CardView, SentenceView } from '../../domain/card-view.ts';
import { isObject } from '../../domain/json.ts';
import type { PersonId } from '../../domain/people/people.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadReader } from '../../store/people/people.ts';
import type { Route } from '../../store/people/routes.ts';
import { enqueueOnce, forgetJob } from '../../store/queue/enqueue.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { loadPage } from '../execute/show/page.ts';
import { defineJob } from '../queue/job.ts';
import { nextWait, putOff, requeueThrottled } from '../queue/requeue.ts';
import { RateLimited } from '../rate-limit/rate-limiter.ts';
import type { Delivery } from './card/delivery.ts';
import { DeliveryFault } from './teams.ts';

/** As stored, and in each key. */
const groupJob = 'group';

/** What may be shown where everybody reads: a sentence, or a page that says that it is shown in a group; never a thing. */
export type GroupView = SentenceView | (CardView & { readonly inGroup: true });

interface Said {
  readonly group: Route;
  /** In whose language. */
  readonly reader: PersonId;
  readonly view: GroupView;
}

interface Speaker {
  readonly app: AppContext;
  readonly delivery: Delivery;
}

/** The jobs that say one thing in a chat or channel of several. */
export const groupJobs = defineJob({
  kind: groupJob,
  // Both are kept as the engine keeps them elsewhere: opaque here.
  schema: z.object({
    group: z.custom<Route>(isObject),
    reader: z.templateLiteral([z.string(), '/', z.string()]),
    view: z.custom<GroupView>(isObject),
  }),
  handle: deliverToGroup,
});

/** Says it once for each key, in the transaction of what caused it. */
export const sayInGroup = (db: Db, app: AppContext, key: string, said: Said): Promise<void> =>
  enqueueOnce(db, [
    {
      kind: groupJob,
      dedupeKey: keyOf(key),
      payload: said,
      routeKey: `${groupJob}:${said.group.conversationId}`,
      dueAt: app.clock(),
      now: app.clock(),
    },
  ]);

/** The key is free again: the same may be said anew. */
export const unsay = (db: Db, key: string): Promise<void> => forgetJob(db, keyOf(key));

const keyOf = (key: string): string => `${groupJob}:${key}`;

/**
 * One message into a chat of several. It is tried as long as any other; where the bot has been
 * removed meanwhile it is given up without a trace, for nobody waits for it.
 */
async function deliverToGroup({ app, delivery }: Speaker, said: Said, job: Job): Promise<void> {
  const { group, reader: id, view } = said;
  const { db } = app.store;
  const now = app.clock();
  try {
    const reader = await loadReader(db, id);
    if (reader) {
      const page = await loadPage(app, view, reader);
      const message = delivery.render(page, reader, app.program());
      await delivery.teams.send(group, message);
    }
    await release(db, job, { state: 'done' });
    app.count.delivery('shown');
  } catch (fault) {
    if (fault instanceof RateLimited)
      return app.store.transaction((tx) => requeueThrottled(tx, app, job, fault));
    if (!(fault instanceof DeliveryFault)) throw fault;
    const waitMs = nextWait(job, fault, { now, random: delivery.random });
    app.count.delivery(fault.reason);
    app.log.warn({ fault: fault.message, attempts: job.attempts, waitMs }, 'not said');
    if (waitMs === null) await release(db, job, { state: 'done' });
    else await app.store.transaction((tx) => putOff(tx, job, fault, { now, waitMs }));
  }
}
