import type { StreamId } from '../../domain/stream.ts';
import { streamNumber } from '../../domain/stream.ts';
import { dayMs, type Instant } from '../../domain/time/instant.ts';
import { cardJob, cardKeyInSql, mailJob } from '../cards/card-jobs.ts';
import type { Db } from '../database/tables.ts';
import type { StoredKind, StoredKinds } from '../streams/stored-kind.ts';

/** How many numbers are looked at in one go. */
const reach = 2_000;

export interface Ended {
  readonly id: StreamId;
  readonly kind: string;
}

/**
 * Streams that ended so long ago that they are to be forgotten, and still hold personal data, among the
 * numbers after `from`, at most `most`; and where to go on. `keptMs` undefined: only what its kind has
 * forgotten soon.
 */
export async function endedBefore(
  db: Db,
  kinds: StoredKinds,
  { now, keptMs }: { readonly now: Instant; readonly keptMs: number | undefined },
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ readonly ended: readonly Ended[]; readonly next: number }> {
  const rows = await db
    .selectFrom('stream')
    .innerJoin('event', (join) =>
      join
        .onRef('event.stream_number', '=', 'stream.number')
        .onRef('event.version', '=', 'stream.version'),
    )
    .select(['stream.number', 'stream.id', 'stream.kind'])
    .where('stream.number', '>', from)
    .where('stream.number', '<=', from + reach)
    .where((row) =>
      row.or(
        [...kinds.values()].flatMap((kind) =>
          forgottenOf(kind, keptMs).map(({ states, ms }) =>
            row.and([
              row('stream.kind', '=', kind.name),
              row('stream.state', 'in', [...states]),
              row('event.at', '<', now - ms),
            ]),
          ),
        ),
      ),
    )
    .where('stream.forgotten_at', 'is', null)
    .orderBy('stream.number')
    .limit(most)
    .execute();
  const ended = rows.map(({ id, kind }) => ({ id: id as StreamId, kind }));
  return { ended, next: rows.length < most ? from + reach : (rows.at(-1)?.number ?? from) };
}

/** Which states of a kind are forgotten after how long. */
function forgottenOf(
  { overStates, soonForgotten: soon }: StoredKind,
  keptMs: number | undefined,
): { readonly states: readonly string[]; readonly ms: number }[] {
  const all = keptMs === undefined ? [] : [{ states: overStates, ms: keptMs }];
  const wanted = soon ? [...all, { states: soon.states, ms: soon.days * dayMs }] : all;
  // PostgreSQL refuses an empty list.
  return wanted.filter(({ states }) => states.length > 0);
}

/** Messages about it are nobody's any more, nor is what was typed for it; it is done for good. */
export async function forgetAbout(db: Db, id: StreamId, now: Instant): Promise<void> {
  const number = streamNumber(id);
  const slots = db.selectFrom('card').where('stream_number', '=', number);
  for (const kind of [cardJob, mailJob] as const)
    await db
      .deleteFrom('job')
      .where('dedupe_key', 'in', slots.select(cardKeyInSql(kind).as('key')))
      .execute();
  for (const table of ['card', 'card_line'] as const)
    await db.deleteFrom(table).where('stream_number', '=', number).execute();
  await db
    .deleteFrom('draft')
    .where((draft) =>
      draft.or([draft('submitted_as', '=', number), draft('request_number', '=', number)]),
    )
    .execute();
  await db.updateTable('stream').set({ forgotten_at: now }).where('number', '=', number).execute();
}
