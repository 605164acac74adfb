import { createHash } from 'node:crypto';
import type { CardPage } from '../../domain/card-view.ts';
import {
  isPersonId,
  type PersonId,
  type Reader,
  type Recipient,
} from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import { cardJob, ofSlot } from '../../store/cards/card-jobs.ts';
import { type Card, loadCard } from '../../store/cards/cards.ts';
import type { Place } from '../../store/cards/duplicates.ts';
import { markUndeliverable } from '../../store/cards/reachability.ts';
import { markGone, markShown, markUnchanged } from '../../store/cards/shown-cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { saveInstallation } from '../../store/people/installations.ts';
import { loadReader, readerByMail } from '../../store/people/people.ts';
import {
  forgetRoute,
  loadRoute,
  newestRoute,
  type Route,
  rememberRoute,
} from '../../store/people/routes.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { directoryProblem } from '../directory/directory.ts';
import { afterNotInstalled } from '../directory/install-app.ts';
import { loadPage, pageForSentCard } from '../execute/page.ts';
import { waitAfter } from '../queue/backoff.ts';
import { defineJob } from '../queue/job.ts';
import { putOff, requeueThrottled } from '../queue/requeue.ts';
import { retryOnOutage } from '../queue/retry-on-outage.ts';
import { RateLimited } from '../rate-limit/rate-limiter.ts';
import { isLong, watchChat } from './arrival/watch-arrival.ts';
import { delivered } from './delivered.ts';
import { removeDuplicate, slotTagOf } from './duplicate-messages.ts';
import { mailInstead } from './mail-fallback.ts';
import { historyOf, offerOf } from './offer.ts';
import { markOf, tagCard } from './tag-card.ts';
import { DeliveryFault, type DeliveryFaultReason, type Message, type Teams } from './teams.ts';

export type Render = (page: CardPage, reader: Reader, program: Program) => Message;

export interface Delivery {
  readonly teams: Teams;
  readonly render: Render;
  readonly random: () => number;
  /** Whether there is e-mail for those whom Teams does not reach. */
  readonly mail: boolean;
}

/** With e-mail, how long an address may take to turn up in the directory: well within 5 minutes. */
const unknownMs = 2 * 60_000;

/** What bringing a card up to date needs. */
export interface Deliverer {
  readonly app: AppContext;
  readonly delivery: Delivery;
}

/** The jobs that bring one card up to date. */
export const cardJobs = defineJob({
  kind: cardJob,
  schema: ofSlot,
  handle: (context: Deliverer, { slot }, job) => deliverCard(context, slot, job),
});

/**
 * Brings one card up to date: rendered now, from the state of now, in its reader's language; sent
 * as a message the first time, edited afterwards, left alone when nothing would change, or when it
 * would empty inputs for what concerns none of them (process, section 5). The job
 * ends, or is put back with a wait, or is buried as undeliverable; nothing is dropped. A fault of
 * the store is thrown: the lease runs out and the job is done again.
 */
async function deliverCard({ app, delivery }: Deliverer, slot: string, job: Job): Promise<void> {
  const card = await loadCard(app.store.db, slot);
  if (!card) return void (await release(app.store.db, job, { state: 'done' }));
  try {
    const shown = await show(app, delivery, card);
    await retryOnOutage(() => record(app, job, card, shown));
    app.count.delivery(shown ? 'shown' : 'unchanged');
  } catch (error) {
    if (error instanceof RateLimited) {
      if (isLong(app.clock() - job.createdAt, error.waitMs))
        await app.store.transaction((db) => watchChat(db, app, job.routeKey));
      return requeueThrottled(app, job, error);
    }
    if (!(error instanceof DeliveryFault)) throw error;
    await onFault(app, delivery, job, card, error);
  }
}

/** Keeps what Teams has taken, together with the job's end: both or neither. */
async function record(app: AppContext, job: Job, card: Card, shown: Shown | null): Promise<void> {
  const { slot } = card;
  const sent = shown && card.activityId !== shown.activityId ? shown : null;
  try {
    await app.store.transaction(async (db) => {
      const found = sent && (await loadCard(db, slot))?.activityId;
      // Seen by its reader while it was sent once more: what was sent now is the second copy.
      const second = sent && found && found !== card.activityId && found !== sent.activityId;
      if (second) await removeDuplicate(db, app, card.recipient, sent);
      if (shown && card.activityId === null) await delivered(db, app, card);
      // Either write holds the card's row, so that no change slips in between the look and the end.
      if (shown && !second) await markShown(db, slot, shown);
      else await markUnchanged(db, slot, second ? 0 : card.wanted);
      const newest = await loadCard(db, slot);
      const stale = second || (newest?.wanted ?? 0) > card.wanted;
      await releaseOrThrow(
        db,
        job,
        stale ? { state: 'ready', dueAt: app.clock(), error: null } : { state: 'done' },
      );
    });
  } catch (error) {
    // Frozen for longer than a lease: somebody else sends, or has sent, the same.
    if (error instanceof LostLease && sent)
      await app.store.transaction(async (db) => {
        if ((await loadCard(db, slot))?.activityId !== sent.activityId)
          await removeDuplicate(db, app, card.recipient, sent);
      });
    throw error;
  }
}

class LostLease extends Error {
  constructor({ id }: Job) {
    super(`lost the lease of job ${id}`);
  }
}

/** Throws where the lease was lost meanwhile: of what a late worker writes nothing may stay. */
export async function releaseOrThrow(
  db: Db,
  job: Job,
  end: Parameters<typeof release>[2],
): Promise<void> {
  if (!(await release(db, job, end))) throw new LostLease(job);
}

interface Shown extends Place {
  readonly revision: number;
  readonly hash: string;
  readonly offer: string | null;
}

async function show(app: AppContext, delivery: Delivery, card: Card): Promise<Shown | null> {
  const reader = await readerOf(app, card.recipient);
  const lastAbout = await historyOf(app, card.view);
  const page = await pageFor(app, card, reader);
  if (page.kind === 'nothing') return null;
  const plain = renderMessage(() => delivery.render(page, reader, app.program()));
  const hash = createHash('sha256').update(JSON.stringify(plain.card)).digest('base64');
  if (hash === card.shownHash) return null;
  const offer = offerOf(card.view, plain.card, lastAbout);
  if (card.activityId && offer && offer === card.shownOffer) return null;
  const route = await routeTo(app, delivery, reader.id);
  const mark = await markOf(app, slotTagOf(card.slot, card.recipient), card.view);
  const { userId = null } = reader;
  const drawn = tagCard(app, plain.card, mark, card.view, userId);
  const message = { ...plain, card: drawn };
  const done = { revision: card.wanted, hash, offer };
  if (card.activityId && card.conversationId) {
    const { activityId, conversationId } = card;
    try {
      await delivery.teams.edit({ ...route, conversationId }, activityId, message);
      return { ...done, conversationId, activityId };
    } catch (error) {
      if (!(error instanceof DeliveryFault) || !lostMessage(error)) throw error;
      // Deleted by its reader: what they must know needs a message again.
      await markGone(app.store.db, card.slot);
    }
  }
  const activityId = await delivery.teams.send(route, message);
  return { ...done, conversationId: route.conversationId, activityId };
}

/** What has nothing more to say is not sent; once it is in a chat, it shows what is so. */
const pageFor = (app: AppContext, { view, activityId }: Card, reader: Reader): Promise<CardPage> =>
  activityId === null ? loadPage(app, view, reader) : pageForSentCard(app, view, reader);

const lostMessage = (fault: DeliveryFault): boolean =>
  fault.reason === 'message-gone' || fault.reason === 'conversation-gone';

async function readerOf(app: AppContext, recipient: Recipient): Promise<Reader> {
  const { db } = app.store;
  const reader = isPersonId(recipient)
    ? await loadReader(db, recipient)
    : await readerByMail(db, recipient);
  if (reader) return reader;
  throw new DeliveryFault((await directoryProblem(app, recipient)) ?? 'unknown-person', recipient);
}

async function routeTo(app: AppContext, delivery: Delivery, person: PersonId): Promise<Route> {
  const { db } = app.store;
  const known = await loadRoute(db, person);
  if (known) return known;
  const [tenantId = '', aadObjectId = ''] = person.split('/');
  const neighbour = await newestRoute(db, tenantId);
  const created = await delivery.teams.create({ tenantId, aadObjectId }, neighbour);
  await rememberRoute(db, created, app.clock());
  return created;
}

async function onFault(
  app: AppContext,
  delivery: Delivery,
  job: Job,
  card: Card,
  thrown: DeliveryFault,
): Promise<void> {
  const now = app.clock();
  const { fault, waitsFor } = await byInstalling(app, card, thrown);
  const firstLoss = fault.reason === 'conversation-gone' && job.attempts === 1;
  const age = now - job.createdAt;
  const unknown = delivery.mail && fault.reason === 'unknown-person' && age >= unknownMs;
  const again = unknown ? null : waitAfter(fault, { ...job, age }, delivery.random);
  const wait = firstLoss ? 0 : (waitsFor ?? again);
  await app.store.transaction(async (db) => {
    if (isLong(age, wait)) await watchChat(db, app, job.routeKey);
    // Teams says "not found" of living conversations at times: ask for it anew once. One that is
    // closed is asked for anew with the next message, and known again when its person is heard.
    if ((firstLoss || closed.includes(fault.reason)) && isPersonId(card.recipient)) {
      const route = await loadRoute(db, card.recipient);
      if (route) await forgetRoute(db, card.recipient, route.conversationId);
    }
    if (wait === null) {
      await markUndeliverable(db, card.slot, fault.reason);
      // Somebody who has left the company reads no mail there either: an admin sees whom to ask.
      const mailable = delivery.mail && fault.reason !== 'left';
      const mailed = mailable && (await mailInstead(db, app, card));
      await releaseOrThrow(
        db,
        job,
        mailed ? { state: 'done' } : { state: 'dead', error: fault.message },
      );
    } else {
      if (!(await putOff(db, job, fault, { now, waitMs: wait }))) throw new LostLease(job);
    }
  });
  app.count.delivery(wait === null ? 'undeliverable' : fault.reason);
  app.log.warn(
    { slot: card.slot, fault: fault.message, attempts: job.attempts, waitMs: wait },
    'not delivered',
  );
}

/** Who has not got the app gets it, where that can be done; meanwhile the message waits. */
async function byInstalling(app: AppContext, card: Card, fault: DeliveryFault) {
  if (fault.reason === 'blocked') await keepAway(app, card);
  if (fault.reason !== 'not-installed') return { fault, waitsFor: null };
  const { id } = await readerOf(app, card.recipient);
  const then = await app.store.transaction((db) => afterNotInstalled(db, app, id));
  return 'wait' in then
    ? { fault, waitsFor: then.wait }
    : { fault: new DeliveryFault(then.reason, fault.message), waitsFor: null };
}

/** Nobody who blocked or removed the bot gets it back by an installation. */
async function keepAway(app: AppContext, { recipient }: Card): Promise<void> {
  const { id } = await readerOf(app, recipient);
  await saveInstallation(app.store.db, id, 'removed', app.clock());
}

const closed: readonly DeliveryFaultReason[] = ['blocked', 'conversation-gone'];

/** A bug in a card must not stop the others: it is reported and buried like a rejected message. */
function renderMessage(render: () => Message): Message {
  try {
    return render();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DeliveryFault('rejected', detail, null, error);
  }
}
