import type { PersonalValues } from '../../domain/people/erase.ts';
import { wholeTexts } from '../../domain/people/whole-texts.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import type { Db } from '../database/tables.ts';
import { eventIn } from '../streams/event-body.ts';
import type { StoredKind } from '../streams/stored-kind.ts';

/** A part of an erased name that still stands alone in what others typed. */
export interface NameLeft {
  readonly id: StreamId;
  readonly words: readonly string[];
}

/** Shorter ones are parts of any language. */
const shortest = 3;

/**
 * Where a part of these names stands by itself, a surname or a first name, written as a name is. It may
 * be somebody else's, or a word of the language, so that it is told and not replaced.
 */
export async function namesLeft(
  db: Db,
  kind: StoredKind,
  id: StreamId,
  names: readonly string[],
): Promise<NameLeft[]> {
  const parts = names.flatMap((name) =>
    name.split(/\s+/u).filter((word) => word.length >= shortest),
  );
  const pattern = wholeTexts(parts, 'gu');
  if (!pattern) return [];
  const rows = await db
    .selectFrom('event')
    .select('body')
    .where('stream_number', '=', streamNumber(id))
    .execute();
  const found = rows.flatMap(({ body }) =>
    typedIn(eventIn(body, id), kind.personal).flatMap((text) => text.match(pattern) ?? []),
  );
  return found.length === 0 ? [] : [{ id, words: [...new Set(found)].sort() }];
}

/** The texts of an event that somebody typed. */
function typedIn(event: unknown, personal: PersonalValues): string[] {
  if (typeof event !== 'object' || event === null) return [];
  return Object.entries(event).flatMap(([name, value]) => {
    if (typeof value !== 'string') return typedIn(value, personal);
    return personal.get(name) === 'words' ? [value] : [];
  });
}
