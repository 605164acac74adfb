import type { DeliveryFaultReason } from '../../../domain/people/delivery-faults.ts';
import { isPersonId } from '../../../domain/people/people.ts';
import type { Card } from '../../../store/cards/cards.ts';
import { markUndeliverable } from '../../../store/cards/reachability.ts';
import type { Db } from '../../../store/database/tables.ts';
import { saveInstallation } from '../../../store/people/installations.ts';
import { forgetRoute, loadRoute } from '../../../store/people/routes.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { afterNotInstalled } from '../../directory/install-app.ts';
import { releaseOrThrow } from '../../queue/release-or-throw.ts';
import { nextWait, putOff } from '../../queue/requeue.ts';
import { isLong, watchChat } from '../arrival/watch-arrival.ts';
import { mailInstead } from '../mail/mail-fallback.ts';
import { mailTeam } from '../mail/team-mailbox.ts';
import { DeliveryFault } from '../teams.ts';
import type { Deliverer } from './delivery.ts';
import { readerToReach } from './reach-reader.ts';

/** With e-mail, how long an address may take to turn up in the directory: well within 5 minutes. */
const unknownMs = 2 * 60_000;

/** A card that did not reach its reader: tried again after a wait, or given up, mailed where it can be. */
export async function onFault(
  deliverer: Deliverer,
  job: Job,
  card: Card,
  thrown: DeliveryFault,
): Promise<void> {
  const { app } = deliverer;
  const now = app.clock();
  const { fault, waitsFor } = await byInstalling(app, card, thrown);
  const firstLoss = fault.reason === 'conversation-gone' && job.attempts === 1;
  const waitMs = firstLoss ? 0 : (waitsFor ?? waitFor(deliverer, job, fault));
  await app.store.transaction(async (db) => {
    if (isLong(now - job.createdAt, waitMs)) await watchChat(db, app, job.routeKey);
    // Teams says "not found" of living conversations at times: ask for it anew once. One that is
    // closed is asked for anew with the next message, and known again when its person is heard.
    if (firstLoss || closed.includes(fault.reason)) await forgetChat(db, card);
    if (waitMs === null) await giveUp(db, deliverer, job, card, fault);
    else await putOff(db, job, fault, { now, waitMs });
  });
  app.count.delivery(waitMs === null ? 'undeliverable' : fault.reason);
  app.log.warn(
    { slot: card.slot, fault: fault.message, attempts: job.attempts, waitMs },
    'not delivered',
  );
}

/** Null: no further try. Who is unknown for too long is written an e-mail, where there is e-mail. */
function waitFor({ app, delivery }: Deliverer, job: Job, fault: DeliveryFault): number | null {
  const now = app.clock();
  const isOld = now - job.createdAt >= unknownMs;
  if (delivery.mail && fault.reason === 'unknown-person' && isOld) return null;
  return nextWait(job, fault, { now, random: delivery.random });
}

const closed: readonly DeliveryFaultReason[] = ['blocked', 'conversation-gone'];

async function forgetChat(db: Db, { recipient }: Card): Promise<void> {
  const route = isPersonId(recipient) && (await loadRoute(db, recipient));
  if (route) await forgetRoute(db, route.personId, route.conversationId);
}

async function giveUp(
  db: Db,
  { app, delivery }: Deliverer,
  job: Job,
  card: Card,
  fault: DeliveryFault,
): Promise<void> {
  await markUndeliverable(db, card.slot, fault.reason);
  // Somebody who has left the company reads no mail there either: an admin sees whom to ask.
  const mailable = delivery.mail && fault.reason !== 'left';
  const mailed = mailable && (await mailInstead(db, app, card));
  if (delivery.mail) await mailTeam(db, app, card, fault.reason);
  const buried = { state: 'dead', error: fault.message } as const;
  await releaseOrThrow(db, job, mailed ? { state: 'done' } : buried);
}

/** Who has not got the app gets it, where that can be done; meanwhile the message waits. */
async function byInstalling(app: AppContext, card: Card, fault: DeliveryFault) {
  if (fault.reason === 'blocked') await keepAway(app, card);
  if (fault.reason !== 'not-installed') return { fault, waitsFor: null };
  const { id } = await readerToReach(app, card.recipient);
  const then = await app.store.transaction((db) => afterNotInstalled(db, app, id));
  return 'wait' in then
    ? { fault, waitsFor: then.wait }
    : { fault: new DeliveryFault(then.reason, fault.message), waitsFor: null };
}

/** Nobody who blocked or removed the bot gets it back by an installation. */
async function keepAway(app: AppContext, { recipient }: Card): Promise<void> {
  const { id } = await readerToReach(app, recipient);
  await saveInstallation(app.store.db, id, 'removed', app.clock());
}
