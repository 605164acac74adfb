import type { AppContext } from '../../../src/engine/context.ts';
import { engineJobs } from '../../../src/engine/engine-jobs.ts';
import type { Delivery } from '../../../src/engine/outbox/card/delivery.ts';
import type { MailDelivery } from '../../../src/engine/outbox/mail/mailer.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { teamsInMemory } from '../teams/teams-in-memory.ts';

interface With {
  readonly delivery?: Delivery;
  readonly mail?: MailDelivery | undefined;
  readonly retentionDays?: number | undefined;
}

/** Does one of the engine's own jobs, as the worker would. */
export async function perform(app: AppContext, job: Job, to: With = {}): Promise<void> {
  const { delivery = teamsInMemory().delivery, mail, retentionDays } = to;
  const handler = engineJobs(app, delivery, { mail, retentionDays })[job.kind];
  if (!handler) throw new Error(`${job.kind} is no job of the engine`);
  await handler(job);
}
