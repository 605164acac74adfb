import { z } from 'zod';
import type { Recipient } from '../../../domain/people/people.ts';
import { insertCards, type NewCard } from '../../../store/cards/cards.ts';
import { dropLines, heldLines, type Line, tellIn } from '../../../store/cards/lines.ts';
import { holdReminded, markReminded } from '../../../store/cards/reminded.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { loadPage } from '../../execute/show/page.ts';
import { defineJob } from '../../queue/job.ts';
import { releaseOrThrow } from '../../queue/release-or-throw.ts';
import { timerJob } from '../../timers/schedule.ts';
import { watchBehind } from '../arrival/watch-arrival.ts';
import { mailReader } from '../mail/mail-fallback.ts';
import { enqueueCards } from '../notify.ts';
import { isDigestLine } from './digest.ts';
import { againAt, type Gathered, gatherJob } from './gather.ts';
import { heldJob } from './hold.ts';

/**
 * The jobs that make one message of all that waits to be told to somebody. What falls due at one
 * moment is done by several jobs side by side: the message waits for all that have begun.
 */
export const gatherJobs = defineJob({
  ...gatherJob,
  schema: z.object({ recipient: z.string() }),
  handle: sendGathered,
  timed: true,
  after: [timerJob.kind, heldJob.kind],
});

/**
 * What waits becomes one message: a list, or, of one notice, that notice itself. What has become
 * void is dropped. In one transaction, so that whatever dies in between, each is told in one place.
 */
async function sendGathered(app: AppContext, { recipient }: Gathered, job: Job): Promise<void> {
  const now = app.clock();
  const over = await overAmong(app, recipient, await linesNow(app.store.db, recipient));
  await app.store.transaction(async (db) => {
    const reminded = (await holdReminded(db, [recipient])).get(recipient) ?? 0;
    const next = againAt(app, reminded);
    // The last one was on its way for long: it has only just arrived.
    if (next > now) return releaseOrThrow(db, job, { state: 'ready', dueAt: next, error: null });
    const left = await withoutOver(db, await linesNow(db, recipient), over);
    const told = left.filter(({ listKind }) => listKind === left[0]?.listKind);
    const slot = await tell(db, app, recipient, told);
    if (slot !== null) await markReminded(db, recipient, slot, now);
    const later = left.length > told.length ? againAt(app, now) : null;
    await releaseOrThrow(
      db,
      job,
      later === null ? { state: 'done' } : { state: 'ready', dueAt: later, error: null },
    );
  });
  app.wake();
}

/** What does not wait for a digest. */
const linesNow = async (db: Db, recipient: Recipient): Promise<Line[]> =>
  (await heldLines(db, recipient)).filter((line) => !isDigestLine(line));

/** The lines that are left when those that have become void are dropped. */
export async function withoutOver(
  db: Db,
  lines: readonly Line[],
  over: ReadonlySet<string>,
): Promise<Line[]> {
  await dropLines(
    db,
    lines.filter(({ slot }) => over.has(slot)),
  );
  return lines.filter(({ slot }) => !over.has(slot));
}

/** The message that tells them, by its slot; null where there is nothing to tell. */
export async function tell(
  db: Db,
  app: AppContext,
  recipient: Recipient,
  lines: readonly Line[],
): Promise<string | null> {
  const [first, ...others] = lines;
  if (!first) return null;
  const list = `${gatherJob.kind}:${first.slot}`;
  const card =
    others.length === 0
      ? first
      : { slot: list, recipient, view: { kind: first.listKind, lines: list, page: 0 } };
  if (others.length === 0) await dropLines(db, lines);
  else await tellIn(db, list, lines);
  const waiting = await enqueueCards(db, app, await insertCards(db, [card]));
  // Behind what its chat has not taken it is not tried itself.
  if (waiting.has(recipient)) await watchBehind(db, app, card);
  return card.slot;
}

/** The slots of what has nothing more to say to this person, or nothing that they may read. */
export async function overAmong(app: AppContext, recipient: Recipient, lines: readonly NewCard[]) {
  const reader = await mailReader(app.store.db, app, recipient);
  const found = new Set<string>();
  if (!reader) return found;
  for (const { slot, view } of lines) {
    const { kind } = await loadPage(app, view, reader);
    if (kind === 'nothing' || kind === 'sentence') found.add(slot);
  }
  return found;
}
