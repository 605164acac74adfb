import type { Mail, Reader } from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import { loadPage } from '../../features/pages.ts';
import { clearUnconfirmed } from '../../features/requests/actions/confirmation.ts';
import { mailAddresses } from '../../features/requests/domain/form/mail-addresses.ts';
import type { NewsPage, RequestPage } from '../../features/requests/domain/pages.ts';
import type { View } from '../../features/views.ts';

import { type Letter, MailFault, type SendLetter } from '../../mail/letter.ts';
import { type Card, forgetCard, loadCard, markUndeliverable } from '../../store/cards/cards.ts';
import { markMailed } from '../../store/cards/mails.ts';
import { type Job, postponeRoute, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { waitAfter } from '../queue/backoff.ts';
import { releaseOrThrow } from './deliver-card.ts';
import { mailReader } from './mail-fallback.ts';

/** What an e-mail can be about: a request as it stands, or one piece of news about it. */
export type NoticePage = RequestPage | NewsPage;

export interface MailDelivery {
  readonly send: SendLetter;
  readonly render: (
    page: NoticePage,
    reader: Reader,
    program: Program,
  ) => Pick<Letter, 'subject' | 'text' | 'html'>;
  /** Undefined: the assignment team's mailbox. */
  readonly from: Mail | undefined;
  readonly random: () => number;
}

/**
 * Sends the notice of one card as an e-mail, from the state of now and in its reader's language.
 * What has become void meanwhile is not sent. The job ends, or is put back with a wait, or is
 * buried and seen in `/readyz`; a fault of the store is thrown and the job is done again, so that a
 * letter may be sent twice, with the same Message-ID, but none is lost.
 */
export async function deliverMail(
  app: AppContext,
  delivery: MailDelivery | undefined,
  job: Job,
): Promise<void> {
  const { db } = app.store;
  const { slot } = JSON.parse(job.payload) as { slot: string };
  const card = await loadCard<View>(db, slot);
  const isOut = !card || card.activityId !== null || card.mailedTo !== null;
  if (isOut) return void (await release(db, job, { state: 'done' }));
  // It was set up when the job was written.
  const none = { state: 'dead', error: 'no e-mail is set up' } as const;
  if (!delivery) return void (await release(db, job, none));
  const notice = await noticeOf(app, card);
  if (!notice) return forgotten(app, job, slot);
  try {
    const to = await sent(app, delivery, card, notice);
    await app.store.transaction(async (tx) => {
      await clearUnconfirmed(tx, app, card);
      await markMailed(tx, slot, { to, at: app.clock() });
      await releaseOrThrow(tx, job, { state: 'done' });
    });
    app.count.delivery('mailed');
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    await onFault(app, delivery, job, card, error);
  }
}

interface Notice {
  readonly page: NoticePage;
  readonly reader: Reader;
}

/** Undefined: there is nothing more to say, or not to this person. */
async function noticeOf(app: AppContext, card: Card<View>): Promise<Notice | undefined> {
  const reader = await mailReader(app.store.db, app, card.recipient);
  if (!reader) return undefined;
  const page = await loadPage(app, card.view, reader);
  if (page.kind === 'news') return { page, reader };
  if (page.kind !== 'request' || page.superseded) return undefined;
  // What asks for work that somebody else has done meanwhile asks for nothing.
  return page.purpose === 'confirmation' || page.actions.length > 0 ? { page, reader } : undefined;
}

async function forgotten(app: AppContext, job: Job, slot: string): Promise<void> {
  await app.store.transaction(async (db) => {
    await forgetCard(db, slot);
    await releaseOrThrow(db, job, { state: 'done' });
  });
  app.count.delivery('unchanged');
}

/** The address that took it: the next one where there is no such mailbox. */
async function sent(
  app: AppContext,
  { send, render, from }: MailDelivery,
  card: Card<View>,
  { page, reader }: Notice,
): Promise<Mail> {
  const program = app.program();
  const { mailbox } = program.assignmentTeam;
  const { request } = page;
  const letter = {
    ...composeMail(() => render(page, reader, program)),
    from: from ?? mailbox,
    replyTo: mailbox,
    language: reader.language,
    at: app.clock(),
    key: card.slot,
    thread: request.id,
  };
  let fault = new MailFault('no-mailbox', 'no address');
  for (const address of mailAddresses(request, reader)) {
    try {
      await send({ ...letter, to: { name: reader.name, address } });
      return address;
    } catch (error) {
      if (!(error instanceof MailFault) || error.reason !== 'no-mailbox') throw error;
      fault = error;
    }
  }
  throw fault;
}

async function onFault(
  app: AppContext,
  { random }: MailDelivery,
  job: Job,
  { slot, undeliverable }: Card,
  fault: MailFault,
): Promise<void> {
  const now = app.clock();
  const wait = waitAfter(fault, { ...job, age: now - job.createdAt }, random);
  await app.store.transaction(async (db) => {
    if (wait === null) {
      await markUndeliverable(db, slot, `${undeliverable}; mail: ${fault.reason}`);
      await releaseOrThrow(db, job, { state: 'dead', error: fault.message });
    } else {
      await releaseOrThrow(db, job, { state: 'ready', dueAt: now + wait, error: fault.message });
      await postponeRoute(db, job.routeKey, now + wait);
    }
  });
  app.count.delivery(wait === null ? 'unmailable' : `mail-${fault.reason}`);
  app.log.warn(
    { slot, fault: fault.message, attempts: job.attempts, waitMs: wait },
    'e-mail not sent',
  );
}

/** A bug in a letter must not stop the others: it is reported and buried like a rejected one. */
function composeMail<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new MailFault('rejected', error instanceof Error ? error.message : String(error));
  }
}
