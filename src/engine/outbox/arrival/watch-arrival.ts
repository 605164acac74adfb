import type { CardView } from '../../../domain/card-view.ts';
import type { Recipient } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { cardJob, ofSlot } from '../../../store/cards/card-jobs.ts';
import { linesOf } from '../../../store/cards/lines.ts';
import { notSentYet } from '../../../store/cards/reachability.ts';
import type { Db } from '../../../store/database/tables.ts';
import { enqueueOnce, waitingRoutes } from '../../../store/queue/enqueue.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import { waitingOn } from '../../../store/queue/run-now.ts';
import type { AppContext } from '../../context.ts';
import { newJob } from '../../queue/job.ts';

/** How the jobs are stored by which somebody else hears of a message that does not arrive. */
export const unreachedJob = {
  kind: 'unreached',
  key: ({ slot }: Pick<WaitingMessage, 'slot'>): string => `unreached:${slot}`,
  route: ({ slot }: Pick<WaitingMessage, 'slot'>): string => `unreached:${slot}`,
};

/** How long after it was due a message may be on its way. */
const patienceMs = 5 * 60_000;

/** Shorter waits are everyday: a chat that is throttled for some seconds needs no watch. */
const everydayMs = 60_000;

/** Whether a message will have waited for so long at its next try that its chat has to be watched. */
export const isLong = (age: number, waitMs: number | null): boolean =>
  waitMs === null || age + waitMs >= everydayMs;

/** A message that waits, and since when it is due. */
export interface WaitingMessage {
  readonly slot: string;
  readonly since: Instant;
}

/** If they still have not arrived by then, the next one in line is told. */
export async function watchArrivals(
  db: Db,
  app: Pick<AppContext, 'clock'>,
  messages: readonly WaitingMessage[],
): Promise<void> {
  const now = app.clock();
  await enqueueOnce(
    db,
    messages.map(({ slot, since }) =>
      newJob(unreachedJob, { slot }, { now, dueAt: Math.max(now, since + patienceMs) }),
    ),
  );
}

/** Whether somebody else hears of it where this does not arrive; of a list, where that is so of one line. */
async function isWatched(db: Db, app: AppContext, view: CardView): Promise<boolean> {
  return (await toldBy(db, view)).some((one) => {
    const kind = app.features.kindOf(one.streamId ?? '');
    return kind?.unreached !== undefined && kind.mail?.isNotice(one) === true;
  });
}

/** What a message tells of: itself, or each line of its list. */
export async function toldBy(db: Db, view: CardView): Promise<readonly CardView[]> {
  if (view.lines === undefined) return [view];
  return (await linesOf(db, view.lines)).map((line) => line.view);
}

/** The message of a slot, where its chat has not taken those before it either. */
export async function watchBehind(
  db: Db,
  app: AppContext,
  { slot, view }: { readonly slot: string; readonly view: CardView },
): Promise<void> {
  if (await isWatched(db, app, view)) await watchArrivals(db, app, [{ slot, since: app.clock() }]);
}

/** A message has had to wait for its turn for long: so has what waits behind it, though none of it was tried in vain. */
export async function watchFullChat(
  app: AppContext,
  { routeKey, createdAt }: Pick<Job, 'routeKey' | 'createdAt'>,
): Promise<void> {
  const now = app.clock();
  if (!isLong(now - createdAt, 0)) return;
  const isFull = (await waitingRoutes(app.store.db, [{ routeKey, dueAt: now }])).size > 0;
  if (isFull) await app.store.transaction((db) => watchChat(db, app, routeKey));
}

/** A chat has not taken a message in time: what is to tell its reader something next waits with it. */
export async function watchChat(db: Db, app: AppContext, recipient: Recipient): Promise<void> {
  const jobs = await waitingOn(db, recipient, cardJob);
  const since = new Map(
    jobs.map(({ payload, createdAt }) => [ofSlot.parse(JSON.parse(payload)).slot, createdAt]),
  );
  const waiting: WaitingMessage[] = [];
  for (const { slot, view } of await notSentYet(db, [...since.keys()]))
    if (await isWatched(db, app, view))
      waiting.push({ slot, since: since.get(slot) ?? app.clock() });
  await watchArrivals(db, app, waiting);
}
