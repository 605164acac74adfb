import { z } from 'zod';
import type { PersonId } from '../../../domain/people/people.ts';
import type { Availability } from '../../../domain/people/presence.ts';
import type { AppContext } from '../../../engine/context.ts';
import { waitAfterGraph } from '../../../engine/directory/graph-backoff.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import { enqueueCard } from '../../../engine/outbox/notify.ts';
import { defineJob, enqueueJob } from '../../../engine/queue/job.ts';
import { releaseOrThrow } from '../../../engine/queue/release-or-throw.ts';
import type { Graph } from '../../../graph/client.ts';
import { GraphFault, passes } from '../../../graph/graph-fault.ts';
import { presences } from '../../../graph/presence.ts';
import { markStale, mustShow } from '../../../store/cards/cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import { keyOfPerson } from '../../../store/people/directory/directory-keys.ts';
import { readerByMail } from '../../../store/people/people.ts';
import { presencesSince, savePresences } from '../../../store/people/presences.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import { runJobNow } from '../../../store/queue/run-now.ts';
import { streamsAfter } from '../../../store/streams/streams.ts';
import type { Presences } from '../domain/pages/request.ts';
import type { Request } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';

import { storedRequest } from '../store/stored-request.ts';

/** The one job that asks who can be asked. Where Graph is no longer configured, one left over ends. */
export const presenceJob = defineJob({
  kind: 'presence',
  schema: z.object({}),
  key: () => 'presence',
  route: () => 'presence',
  handle: async (app: AppContext, _payload, job) =>
    app.graph
      ? askPresence(app, app.graph, job)
      : void (await release(app.store.db, job, { state: 'done' })),
});

const minute = 60_000;
const every = 5 * minute;
/** Older than this nobody is told of it. */
const freshMs = 10 * minute;
/** Where presence is not to be had (another cloud, no permission) it is not asked for every time. */
const refused = 24 * 60 * minute;

/** Who can be asked, by address, as far as it is fresh. */
export const freshPresences = async (app: AppContext): Promise<Presences> =>
  Object.fromEntries(await presencesSince(app.store.db, app.clock() - freshMs));

/** A request waits for an SME now: who can be asked is found out at once, behind. */
export async function askWhoIsThere(
  db: Db,
  app: AppContext,
  { state }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  if (!app.graph || state.state !== 'approved') return;
  await enqueueJob(db, presenceJob, {}, { now: app.clock() });
  await runJobNow(db, presenceJob.key({}), app.clock());
}

/**
 * While any request waits for an SME, asks every five minutes who of them can be asked. The cards
 * that offer them are edited when something becomes known, not each time that it changes.
 */
async function askPresence(app: AppContext, graph: Graph, job: Job): Promise<void> {
  const { db } = app.store;
  const now = app.clock();
  const waiting = await streamsAfter(db, storedRequest, {
    states: ['approved'],
    after: 0,
    most: 500,
  });
  if (waiting.length === 0) return void (await release(db, job, { state: 'done' }));
  const smes = await smesAtHome(app, graph);
  let told: ReadonlyMap<string, Availability>;
  try {
    const ids = smes.map((id) => keyOfPerson(id).key);
    told = ids.length > 0 ? await presences(graph, graph.settings.homeTenant, ids) : new Map();
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    app.log.warn({ fault: error.message }, 'presence is not known');
    const wait = passes(error) ? Math.max(every, waitAfterGraph(error, job.attempts)) : refused;
    await release(db, job, { state: 'ready', dueAt: now + wait, error: error.message });
    return;
  }
  const wasKnown = Object.keys(await freshPresences(app)).length > 0;
  await app.store.transaction(async (tx) => {
    const byId = new Map(
      smes.flatMap((id) => {
        const availability = told.get(keyOfPerson(id).key);
        return availability ? [[id, availability] as const] : [];
      }),
    );
    await savePresences(tx, smes, byId, now);
    if (!wasKnown && byId.size > 0)
      for (const { id } of waiting) {
        await mustShow(tx, id);
        for (const card of await markStale(tx, { streamId: id }))
          await enqueueCard(tx, app, card.slot, card.recipient);
      }
    await releaseOrThrow(tx, job, { state: 'done' });
    await enqueueJob(tx, presenceJob, {}, { now, dueAt: now + every });
  });
}

async function smesAtHome(app: AppContext, { settings }: Graph): Promise<PersonId[]> {
  const readers = await Promise.all(
    app.program().smes.map(({ mail }) => readerByMail(app.store.db, mail)),
  );
  return readers.flatMap((reader) =>
    reader?.id.startsWith(`${settings.homeTenant}/`) ? [reader.id] : [],
  );
}
