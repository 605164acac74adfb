import type { MailFault } from '../../../mail/letter.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { nextWait, putOff } from '../../queue/requeue.ts';
import type { MailDelivery } from './mailer.ts';

/**
 * After a fault: the job waits for its next try, or, where there is none, `giveUp` ends it in the same transaction.
 * Resolves to how long it waits, in milliseconds; null: it was given up.
 */
export async function putOffMail(
  app: AppContext,
  { random }: Pick<MailDelivery, 'random'>,
  job: Job,
  fault: MailFault,
  giveUp: (db: Db) => Promise<void>,
): Promise<number | null> {
  const now = app.clock();
  const waitMs = nextWait(job, fault, { now, random });
  await app.store.transaction((db) =>
    waitMs === null ? giveUp(db) : putOff(db, job, fault, { now, waitMs }),
  );
  app.count.delivery(waitMs === null ? 'unmailable' : `mail-${fault.reason}`);
  return waitMs;
}
