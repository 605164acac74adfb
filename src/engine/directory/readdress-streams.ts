import { isDeepStrictEqual } from 'node:util';
import type { Command } from '../../domain/decision/decision.ts';
import type { NewAddress } from '../../domain/people/people.ts';
import type { Readdressed } from '../../domain/people/readdressed.ts';
import type { Happened, Stream } from '../../domain/stream.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadStream, streamsSaying } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { recordEvent } from '../execute/record-event.ts';
import type { Kind } from '../kind.ts';

/**
 * Everything of this kind goes along with the people who have a part in it, what is over too: it is read.
 * An address that only stands in a text is no part, and makes no event.
 */
export async function readdressStreams<S extends Stream, E extends Happened>(
  db: Db,
  app: AppContext,
  kind: Kind<S, Command, E | Readdressed>,
  moved: readonly NewAddress[],
): Promise<void> {
  const were = moved.map(({ was }) => was);
  for (const id of await streamsSaying(db, kind, were)) {
    const before = await loadStream<S>(db, id);
    const people = moved.filter((one) => before && hasPart(kind, before, one));
    if (!before || people.length === 0) continue;
    const event: Readdressed = { kind: 'readdressed', people };
    await recordEvent(db, app, kind, { click: null, before, event, as: null });
  }
}

/** Whether the thing would be another one for this person's new address. */
function hasPart<S extends Stream, E extends Happened>(
  kind: Kind<S, Command, E | Readdressed>,
  before: S,
  one: NewAddress,
): boolean {
  const recorded = { streamId: before.id, version: before.version, at: 0, actor: null, as: null };
  const after = kind.evolve(before, { kind: 'readdressed', people: [one], ...recorded });
  return !isDeepStrictEqual(after, before);
}
