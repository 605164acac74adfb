import type { Notice } from '../../../domain/decision/decision.ts';
import { isPersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { openingFor } from '../../../domain/time/working-hours.ts';
import type { NewCard } from '../../../store/cards/cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadReader } from '../../../store/people/people.ts';
import { enqueueOnce } from '../../../store/queue/enqueue.ts';
import type { AppContext } from '../../context.ts';
import { newJob } from '../../queue/job.ts';

/** A message for one recipient, and how it comes. */
export type HeldMessage = NewCard & Pick<Notice, 'digest' | 'gather' | 'hours'>;

/** How the jobs are stored that tell somebody once their working hours have begun. */
export const heldJob = {
  kind: 'held',
  key: ({ slot }: Pick<NewCard, 'slot'>): string => `held:${slot}`,
  route: ({ slot }: Pick<NewCard, 'slot'>): string => `held:${slot}`,
};

/**
 * In the transaction of an event: what is to come in its reader's own working hours waits for them.
 * Returns the messages that may come now.
 */
export async function hold(
  db: Db,
  app: AppContext,
  messages: readonly HeldMessage[],
): Promise<HeldMessage[]> {
  const now = app.clock();
  const opened: HeldMessage[] = [];
  for (const message of messages) {
    const dueAt = await opening(db, message, now);
    const { hours: _, ...held } = message;
    if (dueAt === now) opened.push(message);
    else await enqueueOnce(db, [newJob(heldJob, held, { now, dueAt })]);
  }
  return opened;
}

/** By the reader's own clock, or, where nobody knows that, by the region's. */
async function opening(db: Db, { recipient, hours }: HeldMessage, now: Instant): Promise<Instant> {
  if (!hours) return now;
  const reader = isPersonId(recipient) ? await loadReader(db, recipient) : undefined;
  return openingFor(now, reader?.timeZone ?? hours.calendar.timeZone, hours);
}
