import { z } from 'zod';
import type { DeliveryFaultReason } from '../../domain/people/delivery-faults.ts';
import type { PersonId } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { GraphFault, passes } from '../../graph/graph-fault.ts';
import type { Installation } from '../../graph/install.ts';
import { reviveCards } from '../../store/cards/reachability.ts';
import type { Db } from '../../store/database/tables.ts';
import { keyOfPerson } from '../../store/people/directory/directory-keys.ts';
import { installationOf, saveInstallation } from '../../store/people/installations.ts';
import { loadReader } from '../../store/people/people.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { revive, runRouteNow } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { releaseOrThrow } from '../queue/release-or-throw.ts';
import { waitAfterGraph } from './graph-backoff.ts';
import type { GraphContext } from './graph-context.ts';

const minute = 60_000;
const hour = 60 * minute;
/** How long Teams may take until an installed app can be written with. */
const settling = 10 * minute;
/** Given up by age: whatever Graph said until then was no answer. */
const oldest = 72 * hour;
/** An answer that only an administrator can change is asked for again after this. */
const askAgain: Readonly<Record<Exclude<Installation, 'installed'>, number>> = {
  'app-blocked': 24 * hour,
  'no-teams': 24 * hour,
  left: 24 * hour,
  'install-forbidden': hour,
  'not-in-catalog': hour,
};

interface Payload {
  readonly personId: PersonId;
}

/** The job by which the app comes to a person. */
export const installJob = defineJob({
  kind: 'install',
  schema: z.object({ personId: z.templateLiteral([z.string(), '/', z.string()]) }),
  key: ({ personId }: Payload) => `install:${personId}`,
  route: ({ personId }: Payload) => `install:${personId}`,
  handle: (context: GraphContext, { personId }, job) => install(context, personId, job),
});

/**
 * What becomes of a message to somebody who has not got the app: it waits while the app is being
 * installed, or it cannot be delivered. Who took the app away does not get it again by itself.
 */
export async function afterNotInstalled(
  db: Db,
  app: AppContext,
  id: PersonId,
): Promise<{ readonly wait: number } | { readonly reason: DeliveryFaultReason }> {
  const now = app.clock();
  const { tenantId } = keyOfPerson(id);
  if (!app.graph?.settings.tenants.includes(tenantId)) return { reason: 'not-installed' };
  const last = await installationOf(db, id);
  if (last?.outcome === 'removed') return { reason: 'blocked' };
  const age = now - (last?.at ?? 0);
  if (last?.outcome === 'installed' && age < settling) return { wait: 5_000 };
  if (last?.outcome === 'installed' && age < 24 * hour) return { reason: 'not-installed' };
  const refusal = refusalIn(last?.outcome);
  if (refusal && age < askAgain[refusal]) return { reason: refusal };
  await enqueueJob(db, installJob, { personId: id }, { now });
  return { wait: minute };
}

const refusalIn = (outcome: string | undefined): Exclude<Installation, 'installed'> | null =>
  outcome !== undefined && Object.hasOwn(askAgain, outcome)
    ? (outcome as Exclude<Installation, 'installed'>)
    : null;

/** Installs the app for one person; then what waited for it goes out, or is undeliverable. */
async function install(context: GraphContext, personId: PersonId, job: Job): Promise<void> {
  const { app } = context;
  const { tenantId, key } = keyOfPerson(personId);
  const now = app.clock();
  let outcome: Installation;
  try {
    outcome = await context.install({ tenantId, objectId: key });
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    app.count.installation(error.reason);
    app.log.warn({ person: personId, fault: error.message }, 'not installed');
    if (passes(error) && now - job.createdAt < oldest) {
      const dueAt = now + waitAfterGraph(error, job.attempts);
      await release(app.store.db, job, { state: 'ready', dueAt, error: error.message });
      return;
    }
    outcome = 'install-forbidden';
  }
  app.count.installation(outcome);
  app.log.info({ person: personId, outcome }, 'installation');
  await app.store.transaction(async (db) => {
    await releaseOrThrow(db, job, { state: 'done' });
    await saveInstallation(db, personId, outcome, now);
    await bringOut(db, personId, outcome, now);
  });
}

/** Cards wait under the person's id, or under the address by which the program names them. */
async function bringOut(db: Db, id: PersonId, outcome: Installation, now: Instant): Promise<void> {
  const mail = (await loadReader(db, id))?.mail;
  for (const recipient of mail ? [id, mail] : [id]) {
    if (outcome === 'installed') {
      await reviveCards(db, recipient);
      await revive(db, recipient, now);
    }
    await runRouteNow(db, recipient, now);
  }
}
