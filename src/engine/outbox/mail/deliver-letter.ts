import { z } from 'zod';
import type { Mail } from '../../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../../domain/stream.ts';
import { MailFault } from '../../../mail/letter.ts';
import type { Db } from '../../../store/database/tables.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { defineJob, enqueueJob } from '../../queue/job.ts';
import { releaseOrThrow } from '../../queue/release-or-throw.ts';
import type { LetterOut } from './letter-out.ts';
import type { MailDelivery, Mailer } from './mailer.ts';
import { putOffMail } from './put-off-mail.ts';

/** Which event asked for it, and which of its addresses this is: no address stands in the queue. */
const ofEvent = z.object({
  id: z.string().transform((id) => id as StreamId),
  event: z.number().int(),
  at: z.number().int(),
});
type OfEvent = z.infer<typeof ofEvent>;

const letterJob = {
  kind: 'letter',
  key: ({ id, event, at }: OfEvent): string => `letter:${id}:${event}:${at}`,
  /** A mail server that is down holds up nobody's chat. */
  route: ({ id }: OfEvent): string => `letter:${id}`,
};

/** In the transaction of the event: one letter for each of the addresses. */
export async function enqueueLetters(
  db: Db,
  app: Pick<AppContext, 'clock'>,
  { id, version, addresses }: { id: StreamId; version: number; addresses: number },
): Promise<void> {
  for (let at = 0; at < addresses; at++)
    await enqueueJob(db, letterJob, { id, event: version, at }, { now: app.clock() });
}

/** The jobs that send one letter to one address. */
export const letterJobs = defineJob<OfEvent, Mailer>({
  ...letterJob,
  schema: ofEvent as z.ZodType<OfEvent>,
  handle: ({ app, delivery }, payload, job) => deliverLetter(app, delivery, payload, job),
});

/**
 * Sends it, as things are now. What was taken back meanwhile is not sent. Tried again while that can
 * help, with the same Message-ID; then the thing itself is told that it was not taken.
 */
async function deliverLetter(
  app: AppContext,
  delivery: MailDelivery | undefined,
  payload: OfEvent,
  job: Job,
): Promise<void> {
  const { db } = app.store;
  const letters = app.features.kindOf(payload.id)?.letters;
  const out = await letters?.letterOf(db, app, payload.id, payload.event);
  const address = out?.to[payload.at];
  if (!out || address === undefined) return void (await release(db, job, { state: 'done' }));
  if (!delivery)
    return void (await release(db, job, { state: 'dead', error: 'no e-mail is set up' }));
  try {
    await post(app, delivery, payload, { ...out, address });
    await releaseOrThrow(db, job, { state: 'done' });
    app.count.delivery('mailed');
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    await onFault(app, delivery, job, { ...payload, address }, error);
  }
}

async function post(
  app: AppContext,
  { send, renderLetter, from }: MailDelivery,
  payload: OfEvent,
  { page, language, replyTo, address }: LetterOut & { readonly address: Mail },
): Promise<void> {
  const program = app.program();
  await send({
    ...renderLetter(page, language, program),
    ...{ from: from ?? program.assignmentTeam.mailbox, replyTo, language, at: app.clock() },
    to: { name: '', address },
    key: letterJob.key(payload),
    thread: payload.id,
  });
}

async function onFault(
  app: AppContext,
  delivery: MailDelivery,
  job: Job,
  { id, event, address }: OfEvent & { readonly address: Mail },
  fault: MailFault,
): Promise<void> {
  const waitMs = await putOffMail(app, delivery, job, fault, async (db) => {
    const letters = app.features.kindOf(id)?.letters;
    await letters?.notTaken(db, app, id, { event, address });
    await releaseOrThrow(db, job, { state: 'done' });
  });
  const thing = streamNumber(id);
  app.log.warn({ thing, fault: fault.message, attempts: job.attempts, waitMs }, 'letter not sent');
}
