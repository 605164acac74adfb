import type { AppContext } from './context.ts';
import { graphJobs } from './directory/graph-jobs.ts';
import { takeOverJob } from './directory/program-taken.ts';
import { unreachedJobs } from './outbox/arrival/unreached.ts';
import { cardJobs } from './outbox/card/deliver-card.ts';
import type { Delivery } from './outbox/card/delivery.ts';
import { copyJobs } from './outbox/card/duplicate-messages.ts';
import { groupJobs } from './outbox/group-message.ts';
import { letterJobs } from './outbox/mail/deliver-letter.ts';
import { mailJobs } from './outbox/mail/deliver-mail.ts';
import type { MailDelivery } from './outbox/mail/mailer.ts';
import { digestJobs } from './outbox/reminders/send-digest.ts';
import { gatherJobs } from './outbox/reminders/send-gathered.ts';
import { heldJobs } from './outbox/reminders/tell-held.ts';
import { retentionJob } from './privacy/retention.ts';
import { handlersOf, type JobHandler } from './queue/job.ts';
import { sumsJob } from './sums/fill-sums.ts';
import { monthsJob } from './sums/settle-months.ts';
import { timerJobs } from './timers/fire.ts';
import { rulesJob } from './timers/reschedule-all.ts';

/** The engine's own jobs, each with what it needs. */
export const engineJobs = (
  app: AppContext,
  delivery: Delivery,
  {
    mail,
    retentionDays,
  }: {
    readonly mail: MailDelivery | undefined;
    readonly retentionDays: number | undefined;
  },
): Readonly<Record<string, JobHandler>> => ({
  ...handlersOf({ app, delivery }, [cardJobs, copyJobs, groupJobs]),
  ...handlersOf({ app, delivery }, [unreachedJobs]),
  ...handlersOf({ app, delivery: mail }, [mailJobs, letterJobs]),
  ...handlersOf(app, [
    timerJobs,
    gatherJobs,
    digestJobs,
    heldJobs,
    rulesJob,
    takeOverJob,
    sumsJob,
    monthsJob,
  ]),
  ...handlersOf({ app, retentionDays }, [retentionJob]),
  ...graphJobs(app),
});
