import type { Recipient } from '../../../domain/people/people.ts';
import { millisecondsIn } from '../../../domain/time/duration.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { holdLines, type Line } from '../../../store/cards/lines.ts';
import { holdReminded } from '../../../store/cards/reminded.ts';
import type { Db } from '../../../store/database/tables.ts';
import { enqueueAll } from '../../../store/queue/enqueue.ts';
import type { AppContext } from '../../context.ts';
import { newJob } from '../../queue/job.ts';

/** What the job carries that makes one message of all that waits to be told to somebody. */
export interface Gathered {
  readonly recipient: Recipient;
}

/** How such a job is stored. */
export const gatherJob = {
  kind: 'gather',
  key: ({ recipient }: Gathered): string => `gather:${recipient}`,
  route: ({ recipient }: Gathered): string => recipient,
};

/**
 * In the transaction of an event: what need not be a message of its own waits for others of the same
 * person. Who had none within the last half hour gets theirs at once; what comes within it waits for
 * its end.
 */
export async function gather(db: Db, app: AppContext, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  const now = app.clock();
  const recipients = [...new Set(lines.map(({ recipient }) => recipient))];
  const reminded = await holdReminded(db, recipients);
  await holdLines(db, lines, now);
  const job = (recipient: Recipient) => {
    const dueAt = Math.max(now, againAt(app, reminded.get(recipient) ?? 0));
    return newJob(gatherJob, { recipient }, { now, dueAt });
  };
  await enqueueAll(db, recipients.map(job));
}

/** When the next message of reminders may come after this one. */
export const againAt = ({ program }: Pick<AppContext, 'program'>, reminded: Instant): Instant =>
  reminded + millisecondsIn(program().deadlines.gatherReminders);
