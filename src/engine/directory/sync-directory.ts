import { z } from 'zod';
import type { Recipient } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { batchLimit } from '../../graph/batch.ts';
import { GraphFault } from '../../graph/graph-fault.ts';
import { type DirectoryAnswer, resolvePeople } from '../../graph/resolve.ts';
import { reviveCards } from '../../store/cards/reachability.ts';
import type { Db } from '../../store/database/tables.ts';
import type { DirectoryKey } from '../../store/people/directory/directory-keys.ts';
import { assignDirectoryAddresses } from '../../store/people/directory/directory-people.ts';
import { dueKeys, nextKeyDue } from '../../store/people/directory/due-keys.ts';
import { newAddresses } from '../../store/people/new-addresses.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { revive, runRouteNow } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import { greetAgain } from '../outbox/greeting.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { releaseOrThrow } from '../queue/release-or-throw.ts';
import { saveAnswer } from './directory-answers.ts';
import { directoryAnswered, directoryFailed } from './directory-state.ts';
import { waitAfterGraph } from './graph-backoff.ts';
import type { GraphContext } from './graph-context.ts';

/** The one job that asks the directory. */
export const directoryJob = defineJob({
  kind: 'directory',
  schema: z.object({}),
  key: () => 'directory',
  route: () => 'directory',
  handle: (context: GraphContext, _payload, job) => syncDirectory(context, job),
});

/** Pause where nothing is due, in milliseconds: another instance may have added a question. */
const napMs = 60_000;

/** The questions of one batch and what the directory said. */
interface Asked {
  readonly due: readonly DirectoryKey[];
  readonly answers: ReadonlyMap<string, DirectoryAnswer>;
  readonly now: Instant;
}

/**
 * Asks the directory for what is due, up to twenty people of one tenant in a batch, keeps what it
 * says with its age, and brings out what waited for it. Where it does not answer, what is known
 * stays, and it is asked again after the pause that it wants. Runs as a job: never within a click.
 */
async function syncDirectory(context: GraphContext, job: Job): Promise<void> {
  const { app, graph } = context;
  const now = app.clock();
  const due = await dueKeys(app.store.db, now, batchLimit);
  const tenantId = due[0]?.tenantId ?? graph.settings.homeTenant;
  const keys = due.map(({ key }) => key);
  let answers: ReadonlyMap<string, DirectoryAnswer>;
  try {
    answers = await resolvePeople(graph, tenantId, keys, app.clock);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    return failed(app, job, error);
  }
  await app.store.transaction(async (db) => {
    if (due.length > 0) await saveAnswers(db, context, { due, answers, now });
    await releaseOrThrow(db, job, { state: 'done' });
    // Made anew rather than put back, so that its attempts count failures only.
    const next = Math.min((await nextKeyDue(db)) ?? now + napMs, now + napMs);
    await enqueueJob(db, directoryJob, {}, { now, dueAt: Math.max(next, now) });
  });
  if (due.length > 0) await app.peopleChanged();
}

async function failed(app: AppContext, job: Job, fault: GraphFault): Promise<void> {
  const now = app.clock();
  const dueAt = now + waitAfterGraph(fault, job.attempts);
  await app.store.transaction(async (db) => {
    await directoryFailed(db, now, fault.reason);
    await release(db, job, { state: 'ready', dueAt, error: fault.message });
  });
  app.count.directory(fault.reason);
  app.log.warn({ fault: fault.message, attempts: job.attempts, waitMs: dueAt - now }, 'directory');
}

async function saveAnswers(db: Db, { app, graph }: GraphContext, asked: Asked): Promise<void> {
  const { due, answers, now } = asked;
  for (const key of due) {
    const answer = answers.get(key.key);
    if (answer) await saveAnswer(db, { graph, key, answer, now });
  }
  await recordHealth(db, app, asked);
  await applyAddressChanges(db, app, graph.settings.homeTenant, asked);
}

async function recordHealth(db: Db, app: AppContext, { answers, now }: Asked): Promise<void> {
  const faults = [...answers.values()].flatMap((one) =>
    one.kind === 'unanswered' ? [one.fault] : [],
  );
  const [fault] = faults;
  if (fault && faults.length === answers.size) await directoryFailed(db, now, fault.reason);
  else await directoryAnswered(db, now);
  app.count.directory(fault ? fault.reason : 'answered');
}

/** A person who has a new address gets what waited for it; what waited for a question is tried. */
async function applyAddressChanges(
  db: Db,
  app: AppContext,
  homeTenant: string,
  { due, now }: Asked,
): Promise<void> {
  let changed: Awaited<ReturnType<typeof assignDirectoryAddresses>> = [];
  const moved = await newAddresses(db, async () => {
    changed = await assignDirectoryAddresses(db, app.program(), homeTenant);
  });
  for (const feature of app.features.features) await feature.readdress?.(db, app, moved);
  for (const { id, mail } of changed) {
    await releaseWaiting(db, mail, now);
    await releaseWaiting(db, id, now);
    await greetAgain(db, app, id);
  }
  for (const { key } of due) await runRouteNow(db, key, now);
}

async function releaseWaiting(db: Db, recipient: Recipient, now: Instant): Promise<void> {
  await reviveCards(db, recipient);
  await revive(db, recipient, now);
  await runRouteNow(db, recipient, now);
}
