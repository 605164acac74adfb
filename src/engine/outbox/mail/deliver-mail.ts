import type { CardPage } from '../../../domain/card-view.ts';
import { withMailReason } from '../../../domain/people/delivery-faults.ts';
import type { Mail, Reader } from '../../../domain/people/people.ts';
import type { StreamId } from '../../../domain/stream.ts';
import { dayMs } from '../../../domain/time/instant.ts';
import { MailFault } from '../../../mail/letter.ts';
import { mailJob, ofSlot } from '../../../store/cards/card-jobs.ts';
import { type Card, forgetCard, loadCard } from '../../../store/cards/cards.ts';
import { markMailed, mayMailStranger, rememberStranger } from '../../../store/cards/mails.ts';
import { markUndeliverable } from '../../../store/cards/reachability.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { loadPage } from '../../execute/show/page.ts';
import { defineJob } from '../../queue/job.ts';
import { releaseOrThrow } from '../../queue/release-or-throw.ts';
import { delivered } from '../delivered.ts';
import { mailReader, mailSubject, whereTo } from './mail-fallback.ts';
import type { MailDelivery, Mailer } from './mailer.ts';
import { putOffMail } from './put-off-mail.ts';

/** The jobs that send the notice of one card as an e-mail. */
export const mailJobs = defineJob({
  kind: mailJob,
  schema: ofSlot,
  handle: (context: Mailer, { slot }, job) => deliverMail(context, slot, job),
});

/**
 * Sends the notice of one card as an e-mail, from the state of now and in its reader's language.
 * What has become void meanwhile is not sent. The job ends, or is put back with a wait, or is
 * buried and seen in `/readyz`; a fault of the store is thrown and the job is done again, so that a
 * letter may be sent twice, with the same Message-ID, but none is lost.
 */
async function deliverMail({ app, delivery }: Mailer, slot: string, job: Job): Promise<void> {
  const { db } = app.store;
  const card = await loadCard(db, slot);
  const isOut = !card || card.activityId !== null || card.mailedTo !== null;
  if (isOut) return void (await release(db, job, { state: 'done' }));
  // It was set up when the job was written.
  const none = { state: 'dead', error: 'no e-mail is set up' } as const;
  if (!delivery) return void (await release(db, job, none));
  const notice = await noticeOf(app, card);
  if (!notice) return forgotten(app, job, slot);
  try {
    const { to, whole } = await sent(app, delivery, card, notice);
    const mailed = { to, at: app.clock() };
    await app.store.transaction(async (tx) => {
      if (whole) {
        await delivered(tx, app, card);
        await markMailed(tx, slot, mailed);
        return releaseOrThrow(tx, job, { state: 'done' });
      }
      await rememberStranger(tx, notice.id, mailed);
      await markUndeliverable(tx, slot, withMailReason(card.undeliverable, 'notice-only'));
      await releaseOrThrow(tx, job, {
        state: 'dead',
        error: 'no address known; a notice was sent',
      });
    });
    app.count.delivery(whole ? 'mailed' : 'mailed-notice-only');
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    await onFault(app, delivery, job, card, error);
  }
}

interface Letterable {
  readonly page: CardPage;
  readonly reader: Reader;
  readonly id: StreamId;
  /** What it is about, for the letters about one thing to lie together. */
  readonly thread: string;
  readonly addresses: readonly Mail[];
  /** An address of which nobody knows whose it is. */
  readonly stranger: Mail | null;
}

/** To all strangers together within a day: a mill that runs mad stops by itself. */
const mostToStrangers = 100;

/** Undefined: there is nothing more to say, or not to this person. */
async function noticeOf(app: AppContext, card: Card): Promise<Letterable | undefined> {
  const reader = await mailReader(app.store.db, app, card.recipient);
  if (!reader) return undefined;
  const subject = await mailSubject(app.store.db, app, card.view);
  if (!subject) return undefined;
  const page = await loadPage(app, { ...card.view, whole: true }, reader);
  const { mail, state } = subject;
  if (!mail.tells(page)) return undefined;
  const where = await whereTo(app.store.db, app, subject, reader);
  return { page, reader, id: state.id, thread: card.view.lines ?? state.id, ...where };
}

async function forgotten(app: AppContext, job: Job, slot: string): Promise<void> {
  await app.store.transaction(async (db) => {
    await forgetCard(db, slot);
    await releaseOrThrow(db, job, { state: 'done' });
  });
  app.count.delivery('unchanged');
}

/** The address that took it: the next one where there is no such mailbox, at last a stranger's. */
async function sent(
  app: AppContext,
  delivery: MailDelivery,
  card: Card,
  about: Letterable,
): Promise<{ readonly to: Mail; readonly whole: boolean }> {
  const { send, render, renderForStranger, from } = delivery;
  const { page, reader, id, thread, addresses, stranger } = about;
  const program = app.program();
  const { mailbox } = program.assignmentTeam;
  const letter = {
    from: from ?? mailbox,
    replyTo: mailbox,
    language: reader.language,
    at: app.clock(),
    key: card.slot,
    thread,
  };
  const own = composeMail(() => render(page, reader, program));
  let fault = new MailFault('no-mailbox', 'no address');
  for (const address of addresses) {
    try {
      await send({ ...letter, ...own, to: { name: reader.name, address } });
      return { to: address, whole: true };
    } catch (error) {
      if (!(error instanceof MailFault) || error.reason !== 'no-mailbox') throw error;
      fault = error;
    }
  }
  const limit = { since: app.clock() - dayMs, most: mostToStrangers };
  if (!stranger || !(await mayMailStranger(app.store.db, id, stranger, limit))) throw fault;
  const fixed = composeMail(() => renderForStranger(id, reader, program));
  await send({ ...letter, ...fixed, to: { name: '', address: stranger } });
  return { to: stranger, whole: false };
}

async function onFault(
  app: AppContext,
  delivery: MailDelivery,
  job: Job,
  { slot, undeliverable }: Card,
  fault: MailFault,
): Promise<void> {
  const waitMs = await putOffMail(app, delivery, job, fault, async (db) => {
    await markUndeliverable(db, slot, withMailReason(undeliverable, fault.reason));
    await releaseOrThrow(db, job, { state: 'dead', error: fault.message });
  });
  app.log.warn({ slot, fault: fault.message, attempts: job.attempts, waitMs }, 'e-mail not sent');
}

/** A bug in a letter must not stop the others: it is reported and buried like a rejected one. */
function composeMail<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new MailFault('rejected', error instanceof Error ? error.message : String(error));
  }
}
