import { z } from 'zod';
import type { PersonId, Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { waitAfterGraph } from '../../../engine/directory/graph-backoff.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import { defineJob, enqueueJob } from '../../../engine/queue/job.ts';
import { releaseOrThrow } from '../../../engine/queue/release-or-throw.ts';
import type { Graph } from '../../../graph/client.ts';
import { GraphFault, passes } from '../../../graph/graph-fault.ts';
import { presences } from '../../../graph/presence.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegationOf } from '../../../store/people/delegations.ts';
import { keyOfPerson } from '../../../store/people/directory/directory-keys.ts';
import { readerByMail } from '../../../store/people/people.ts';
import { presenceOf, savePresences } from '../../../store/people/presences.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import type { Request } from '../domain/request.ts';
import { isUndecided } from '../domain/states.ts';
import { fpmsToDecide } from '../store/requests.ts';

const minute = 60_000;
const every = 15 * minute;
/** So long after it was last seen somebody who is out of office may be so anew. */
const remembered = 24 * 60 * minute;
/** Where Graph does not tell presence (another cloud, no permission) it is not asked for every time. */
const refused = 24 * 60 * minute;

/** The one job that asks which of those FPMs are out of office for whom a decision waits. */
export const outOfOfficeJob = defineJob({
  kind: 'out-of-office',
  schema: z.object({}),
  key: () => 'out-of-office',
  route: () => 'out-of-office',
  handle: async (app: AppContext, _payload, job) =>
    app.graph
      ? lookWhoIsOut(app, app.graph, job)
      : void (await release(app.store.db, job, { state: 'done' })),
});

/** A decision waits for an FPM: whether they are there is found out behind. */
export async function askWhetherThere(
  db: Db,
  app: AppContext,
  { state }: Pick<Occurrence<Request>, 'state'>,
): Promise<void> {
  if (app.graph && state.fpm !== null && isUndecided(state))
    await enqueueJob(db, outOfOfficeJob, {}, { now: app.clock() });
}

/** An FPM whom Teams says to be out of office is offered to set it as an absence, once each time. */
async function lookWhoIsOut(app: AppContext, graph: Graph, job: Job): Promise<void> {
  const { db } = app.store;
  const now = app.clock();
  const people = await fpmsAtHome(app, graph);
  if (people.length === 0) return void (await release(db, job, { state: 'done' }));
  let told: Awaited<ReturnType<typeof presences>>;
  try {
    const ids = people.map(({ id }) => keyOfPerson(id).key);
    told = await presences(graph, graph.settings.homeTenant, ids);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    app.log.warn({ fault: error.message }, 'who is out of office is not known');
    const wait = passes(error) ? Math.max(every, waitAfterGraph(error, job.attempts)) : refused;
    await release(db, job, { state: 'ready', dueAt: now + wait, error: error.message });
    return;
  }
  await app.store.transaction(async (tx) => {
    const known = new Map(
      people.flatMap(({ id }) => {
        const availability = told.get(keyOfPerson(id).key);
        return availability ? [[id, availability] as const] : [];
      }),
    );
    for (const { id, mail } of people)
      if (known.get(id) === 'out-of-office' && mail && (await isNew(tx, id, mail, now)))
        await sendCard(tx, app, `out-of-office:${now}:${id}`, id, { kind: 'help' });
    await savePresences(
      tx,
      people.map(({ id }) => id),
      known,
      now,
    );
    await releaseOrThrow(tx, job, { state: 'done' });
    await enqueueJob(tx, outOfOfficeJob, {}, { now, dueAt: now + every });
  });
  app.wake();
}

/** Not seen out of office the last time, and without an absence that is set. */
async function isNew(db: Db, id: PersonId, mail: string, now: number): Promise<boolean> {
  const before = await presenceOf(db, id);
  if (before?.availability === 'out-of-office' && before.at > now - remembered) return false;
  const set = await delegationOf(db, mail);
  return !set || set.to <= now;
}

async function fpmsAtHome(app: AppContext, { settings }: Graph): Promise<Reader[]> {
  const { db } = app.store;
  const readers = await Promise.all((await fpmsToDecide(db)).map((mail) => readerByMail(db, mail)));
  return readers.flatMap((reader) =>
    reader?.id.startsWith(`${settings.homeTenant}/`) ? [reader] : [],
  );
}
