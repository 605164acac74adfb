import type { Identity } from '../../domain/people/erase.ts';
import { namePartsOf, surnamesOf, unmistakable } from '../../domain/people/surnames.ts';
import { otherNamesIn, partsLeftIn } from '../../domain/people/texts-in.ts';
import type { StreamId } from '../../domain/stream.ts';
import type { Db } from '../database/tables.ts';
import { eventIn } from '../streams/event-body.ts';
import { kindNamed, type StoredKind, type StoredKinds } from '../streams/stored-kind.ts';
import { loadEvents } from '../streams/streams.ts';
import { mentions } from './identity.ts';

/** A part of an erased name that still occurs alone in what others typed. */
export interface NameLeft {
  readonly id: StreamId;
  readonly words: readonly string[];
}

/** The names of everybody else whom the bot knows. */
export async function namesOfOthers(db: Db, { id, mails }: Identity): Promise<string[]> {
  const people = await db.selectFrom('person').select(['id', 'name']).execute();
  const known = await db.selectFrom('directory_person').select(['id', 'name', 'manager']).execute();
  const managers = known.flatMap(({ manager }) => {
    if (manager === null) return [];
    const { name, mail } = JSON.parse(manager) as { name: string; mail: string | null };
    return mail !== null && mails.includes(mail) ? [] : [name];
  });
  const others = [...people, ...known].filter((one) => one.id !== id);
  return [...others.flatMap(({ name }) => name ?? []), ...managers];
}

/**
 * What of their name means them by itself in a stream that names them: the surname, unless one of
 * `others`, or somebody or something else in the stream, is called so as well.
 */
export async function surnamesIn(
  db: Db,
  { personal }: StoredKind,
  id: StreamId,
  who: Identity,
  others: readonly string[],
): Promise<string[]> {
  const events = await loadEvents(db, id);
  const within = events.flatMap((event) => otherNamesIn(event, personal, who));
  return unmistakable(who.names, [...others, ...within]);
}

/**
 * Where a part of these names still occurs by itself, a surname or a first name. It may be somebody
 * else's, or a word of the language, so that it is told and not replaced.
 */
export async function namesLeft(
  db: Db,
  { personal }: StoredKind,
  id: StreamId,
  names: readonly string[],
): Promise<NameLeft[]> {
  const words = partsLeftIn(await loadEvents(db, id), personal, names.flatMap(namePartsOf));
  return words.length === 0 ? [] : [{ id, words }];
}

/** The same of the surname in streams other than these, where nothing else tells that they are meant. */
export async function surnamesElsewhere(
  db: Db,
  kinds: StoredKinds,
  names: readonly string[],
  looked: readonly StreamId[],
): Promise<NameLeft[]> {
  const surnames = names.flatMap(surnamesOf);
  const rows = await db
    .selectFrom('event')
    .innerJoin('stream', 'stream.number', 'event.stream_number')
    .select(['stream.id', 'stream.kind', 'event.body'])
    .where(mentions(['event.body'], surnames))
    .orderBy('stream_number')
    .execute();
  const streams = Map.groupBy(rows, ({ id }) => id as StreamId);
  return [...streams].flatMap(([id, events]) => {
    if (looked.includes(id)) return [];
    const { personal } = kindNamed(kinds, events[0]?.kind ?? '');
    const bodies = events.map(({ body }) => eventIn(body, id));
    const words = partsLeftIn(bodies, personal, surnames);
    return words.length === 0 ? [] : [{ id, words }];
  });
}
