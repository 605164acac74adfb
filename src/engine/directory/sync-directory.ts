import { personId, type Recipient } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';

import { batchLimit } from '../../graph/batch.ts';
import type { Graph } from '../../graph/client.ts';
import { GraphFault } from '../../graph/graph-fault.ts';
import { type Found, resolvePeople } from '../../graph/resolve.ts';
import type { DirectoryPerson } from '../../graph/user.ts';
import { reviveCards } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  answerKey,
  type DirectoryKey,
  dueKeys,
  forgetKnown,
  keyOf,
  nextKeyDue,
  postponeKey,
  saveKnown,
  wantKey,
} from '../../store/people/directory.ts';
import { assignDirectoryAddresses } from '../../store/people/directory-people.ts';
import { enqueue, type Job, release, revive } from '../../store/queue/jobs.ts';
import { runRouteNow } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import { greetAgain } from '../outbox/greeting.ts';
import { directoryJob } from './directory.ts';
import { directoryAnswered, directoryFailed } from './directory-state.ts';
import { waitAfterGraph } from './graph-backoff.ts';

/** How long an answer counts as fresh; milliseconds. */
const freshMs = 24 * 3_600_000;
/** How long nobody looks where there is nothing to do: another instance may have asked. */
const napMs = 60_000;

/**
 * Asks the directory for what is due, up to twenty people of one tenant in a batch, keeps what it
 * says with its age, and brings out what waited for it. Where it does not answer, what is known
 * stays, and it is asked again after what it asked to wait. Runs as a job: never within a click.
 */
export async function syncDirectory(app: AppContext, graph: Graph, job: Job): Promise<void> {
  const { db } = app.store;
  const now = app.clock();
  const due = await dueKeys(db, now, batchLimit);
  const tenantId = due[0]?.tenantId ?? graph.settings.homeTenant;
  let found: ReadonlyMap<string, Found>;
  try {
    const keys = due.map(({ key }) => key);
    found = await resolvePeople(graph, tenantId, keys, app.clock);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    return failed(app, job, error);
  }
  await app.store.transaction(async (tx) => {
    for (const key of due) {
      const said = found.get(key.key);
      if (said) await saveAnswer(tx, graph, key, said, now);
    }
    if (due.length > 0) {
      await recordHealth(tx, app, found, now);
      await applyAddressChanges(tx, app, graph, due, now);
    }
    if (!(await release(tx, job, { state: 'done' })))
      throw new Error(`lost the lease of ${job.id}`);
    // Made anew rather than put back, so that its attempts count failures only.
    const next = Math.min((await nextKeyDue(tx)) ?? now + napMs, now + napMs);
    await scheduleNext(tx, now, Math.max(next, now));
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

async function saveAnswer(
  db: Db,
  graph: Graph,
  key: DirectoryKey,
  said: Found,
  now: Instant,
): Promise<void> {
  const at = { now, dueAt: now + freshMs };
  const before = await keyOf(db, key);
  switch (said.kind) {
    case 'unanswered':
      return postponeKey(db, key, now + waitAfterGraph(said.fault, 1));
    case 'absent':
    case 'ambiguous': {
      const problem = said.kind === 'absent' ? 'not-in-directory' : 'ambiguous';
      if (before?.personId) await forgetAddress(db, before.personId, key, now);
      const gone = said.kind === 'absent' && before?.personId === personId(key.tenantId, key.key);
      return answerKey(db, key, { personId: null, problem: gone ? 'left' : problem }, at);
    }
    case 'person': {
      const { person } = said;
      const id = personId(key.tenantId, person.objectId);
      if (before?.personId && before.personId !== id)
        await forgetAddress(db, before.personId, key, now);
      const addresses = addressesOf(person, key.tenantId === graph.settings.homeTenant);
      await saveKnown(db, { ...person, id, addresses }, now);
      const reachable = key.key === person.objectId || addresses.includes(key.key);
      const problem = person.guest
        ? ('guest' as const)
        : !person.enabled
          ? ('left' as const)
          : reachable
            ? null
            : ('not-in-directory' as const);
      return answerKey(db, key, { personId: id, problem }, at);
    }
  }
}

/** An address that has gone to somebody else, or to nobody: who had it is asked for by id. */
async function forgetAddress(
  db: Db,
  id: `${string}/${string}`,
  { tenantId, key }: DirectoryKey,
  now: Instant,
): Promise<void> {
  await forgetKnown(db, id);
  const objectId = id.slice(tenantId.length + 1);
  if (key !== objectId) await wantKey(db, { tenantId, key: objectId }, now);
}

/**
 * By what a person may be named. A guest's addresses belong to an account elsewhere. In a tenant
 * that is not ours anybody's `mail` can be set to anything, so only a domain counts that the tenant
 * has proven to own: that of the sign-in name.
 */
function addressesOf(person: DirectoryPerson, atHome: boolean): readonly string[] {
  if (person.guest || !person.enabled) return [];
  if (atHome) return person.addresses;
  const domainOf = (address: string) => address.slice(address.lastIndexOf('@'));
  return person.addresses.filter((address) => domainOf(address) === domainOf(person.upn));
}

async function recordHealth(
  db: Db,
  app: AppContext,
  found: ReadonlyMap<string, Found>,
  now: Instant,
): Promise<void> {
  const faults = [...found.values()].flatMap((one) =>
    one.kind === 'unanswered' ? [one.fault] : [],
  );
  const [fault] = faults;
  if (fault && faults.length === found.size) await directoryFailed(db, now, fault.reason);
  else await directoryAnswered(db, now);
  app.count.directory(fault ? fault.reason : 'answered');
}

/** Whoever is known by an address now, or known not to be, gets or loses what waited for that. */
async function applyAddressChanges(
  db: Db,
  app: AppContext,
  graph: Graph,
  due: readonly DirectoryKey[],
  now: Instant,
): Promise<void> {
  const changed = await assignDirectoryAddresses(db, app.program(), graph.settings.homeTenant);
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

const scheduleNext = (db: Db, now: Instant, dueAt: Instant): Promise<void> =>
  enqueue(db, {
    kind: directoryJob,
    dedupeKey: directoryJob,
    payload: {},
    routeKey: directoryJob,
    dueAt,
    now,
  });
