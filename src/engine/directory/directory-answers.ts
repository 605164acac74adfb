import { type PersonId, personId } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Graph } from '../../graph/client.ts';
import type { DirectoryAnswer } from '../../graph/resolve.ts';
import type { DirectoryPerson } from '../../graph/user.ts';
import type { Db } from '../../store/database/tables.ts';
import {
  answerKey,
  type DirectoryKey,
  type DirectoryProblem,
  keyOf,
  wantKey,
} from '../../store/people/directory/directory-keys.ts';
import { postponeKey } from '../../store/people/directory/due-keys.ts';
import { forgetKnown, saveKnown } from '../../store/people/directory/known-people.ts';
import { waitAfterGraph } from './graph-backoff.ts';

/** How long an answer counts as fresh; milliseconds. */
const freshMs = 24 * 3_600_000;

/** One question, and what the directory answered. */
interface Answered {
  readonly graph: Graph;
  readonly key: DirectoryKey;
  readonly answer: DirectoryAnswer;
  readonly now: Instant;
}

/** Keeps what the directory said of one key; it is asked for again after a day, or after a pause. */
export async function saveAnswer(db: Db, answered: Answered): Promise<void> {
  const { key, answer, now } = answered;
  const at = { now, dueAt: now + freshMs };
  if (answer.kind === 'unanswered')
    return postponeKey(db, key, now + waitAfterGraph(answer.fault, 1));
  const before = (await keyOf(db, key))?.personId ?? null;
  if (answer.kind === 'person') {
    const id = personId(key.tenantId, answer.person.objectId);
    if (before && before !== id) await forgetAddress(db, before, key, now);
    const problem = await savePerson(db, id, answer.person, answered);
    return answerKey(db, key, { personId: id, problem }, at);
  }
  if (before) await forgetAddress(db, before, key, now);
  const left = answer.kind === 'absent' && before === personId(key.tenantId, key.key);
  const problem = answer.kind === 'ambiguous' ? 'ambiguous' : left ? 'left' : 'not-in-directory';
  return answerKey(db, key, { personId: null, problem }, at);
}

/** Keeps a person and returns why the question's key may not be used for them, null if it may. */
async function savePerson(
  db: Db,
  id: PersonId,
  person: DirectoryPerson,
  { graph, key, now }: Answered,
): Promise<DirectoryProblem | null> {
  const addresses = addressesOf(person, key.tenantId === graph.settings.homeTenant);
  await saveKnown(db, { ...person, id, addresses }, now);
  if (person.guest) return 'guest';
  if (!person.enabled) return 'left';
  return key.key === person.objectId || addresses.includes(key.key) ? null : 'not-in-directory';
}

/** An address now belongs to another person, or to nobody: its former owner is asked for by id. */
async function forgetAddress(
  db: Db,
  id: PersonId,
  { tenantId, key }: DirectoryKey,
  now: Instant,
): Promise<void> {
  await forgetKnown(db, id);
  const objectId = id.slice(tenantId.length + 1);
  if (key !== objectId) await wantKey(db, { tenantId, key: objectId }, now);
}

/**
 * The addresses by which a person may be named. A guest's addresses belong to an account elsewhere. In a tenant
 * that is not ours anybody's `mail` can be set to anything, so only a domain counts that the tenant
 * has proven to own: that of the sign-in name.
 */
function addressesOf(person: DirectoryPerson, atHome: boolean): readonly string[] {
  if (person.guest || !person.enabled) return [];
  if (atHome) return person.addresses;
  const domainOf = (address: string) => address.slice(address.lastIndexOf('@'));
  return person.addresses.filter((address) => domainOf(address) === domainOf(person.upn));
}
