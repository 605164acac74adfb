import {
  isPersonId,
  type Mail,
  type PersonId,
  type Recipient,
} from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import { contactMails, staffMails } from '../../domain/program/program-mails.ts';
import type { Graph } from '../../graph/client.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import {
  clearDirectory,
  type DirectoryKey,
  type DirectoryProblem,
  dropAddresses,
  keyOf,
  keyOfPerson,
  nameKeys,
  wantKey,
} from '../../store/people/directory/directory-keys.ts';
import { assignDirectoryAddresses } from '../../store/people/directory/directory-people.ts';
import { runJobNow } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import { enqueueJob } from '../queue/job.ts';
import { directoryJob } from './sync-directory.ts';

type Asking = Pick<AppContext, 'graph' | 'clock'>;

/**
 * Where an address is asked for: the organisation's own people at home only, so that nobody else's
 * directory can name an FPM; a partner's contacts in every tenant that has consented.
 */
const tenantsFor = ({ settings }: Graph, program: Program, mail: Mail): readonly string[] =>
  staffMails(program).has(mail) || !contactMails(program).has(mail)
    ? [settings.homeTenant]
    : settings.tenants;

/**
 * Every address of the program is asked for; those that it no longer names are not. Without Graph
 * nothing of a directory counts.
 */
export async function syncProgramAddresses(db: Db, app: Asking, program: Program): Promise<void> {
  const { graph } = app;
  if (!graph) {
    // Graph was configured once: what it said gets old unseen, so it no longer counts.
    await clearDirectory(db);
    await assignDirectoryAddresses(db, program, '');
    return;
  }
  const mails = [...new Set([...staffMails(program), ...contactMails(program)])];
  await dropAddresses(db, new Set(mails));
  const keys = mails.flatMap((key) =>
    tenantsFor(graph, program, key).map((tenantId) => ({ tenantId, key })),
  );
  await nameKeys(db, keys, app.clock());
  await assignDirectoryAddresses(db, program, graph.settings.homeTenant);
  await directoryIsDue(db, app);
}

/** Somebody without a known address writes: who they are is asked, behind. */
export async function askForSender(app: AppContext, id: PersonId): Promise<void> {
  const key = keyOfPerson(id);
  if (!app.graph?.settings.tenants.includes(key.tenantId)) return;
  const known = await keyOf(app.store.db, key);
  if (known && (known.lookedAt === null || known.personId !== null)) return;
  await requestLookup(app.store.db, app, [key]);
}

/**
 * Why nobody is known by an address; null where that is not known yet, and
 * then it is asked, behind.
 */
export async function directoryProblem(
  app: AppContext,
  mail: Mail,
): Promise<DirectoryProblem | null> {
  const { graph } = app;
  if (!graph) return null;
  const { db } = app.store;
  const keys = tenantsFor(graph, app.program(), mail).map((tenantId) => ({ tenantId, key: mail }));
  const said = await Promise.all(keys.map((key) => keyOf(db, key)));
  const problems = said.map((one) => one?.problem ?? null);
  if (problems.every((problem) => problem !== null))
    // The tenant that knows most of the address says it best.
    return problems.find((problem) => problem !== 'not-in-directory') ?? problems[0] ?? null;
  await requestLookup(db, app, keys);
  return null;
}

async function requestLookup(db: Db, app: Asking, keys: readonly DirectoryKey[]): Promise<void> {
  const now = app.clock();
  const wanted = await together(keys.map((key) => wantKey(db, key, now)));
  if (wanted.includes(true)) await directoryIsDue(db, app);
}

/** The directory's job runs at once, unless Graph has asked to wait. */
async function directoryIsDue(db: Db, app: Asking): Promise<void> {
  const now = app.clock();
  await enqueueJob(db, directoryJob, {}, { now });
  await runJobNow(db, directoryJob.key({}), now);
}

/** Whether it is still being found out who somebody is. */
export async function isLookupPending(app: AppContext, recipient: Recipient): Promise<boolean> {
  if (!isPersonId(recipient)) return false;
  const known = await keyOf(app.store.db, keyOfPerson(recipient));
  return known !== undefined && known.lookedAt === null;
}
