import type { CardView } from '../../../domain/card-view.ts';
import type { Person } from '../../../domain/people/people.ts';
import { cardJob, cardKey, ofSlot } from '../../../store/cards/card-jobs.ts';
import { type Card, loadCard } from '../../../store/cards/cards.ts';
import { arrivedAt, markUndeliverable } from '../../../store/cards/reachability.ts';
import type { Db } from '../../../store/database/tables.ts';
import { personOf } from '../../../store/people/people.ts';
import { forgetJob } from '../../../store/queue/enqueue.ts';
import { type Job, release } from '../../../store/queue/jobs.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import type { AppContext } from '../../context.ts';
import { recordEvent } from '../../execute/record-event.ts';
import { loadPage } from '../../execute/show/page.ts';
import { defineJob } from '../../queue/job.ts';
import { mailInstead, mailReader } from '../mail/mail-fallback.ts';
import { toldBy, unreachedJob } from './watch-arrival.ts';

interface Watcher {
  readonly app: AppContext;
  readonly delivery: { readonly mail: boolean };
}

/** The jobs by which somebody else hears of a message that does not arrive. */
export const unreachedJobs = defineJob({
  ...unreachedJob,
  schema: ofSlot,
  handle: (context: Watcher, { slot }, job) => tellNextInLine(context, slot, job),
  timed: true,
});

/**
 * Five minutes have passed, and Teams has not taken the message, however often it is still tried:
 * the next one in line is told, once. Who is told in another's place and is not reached either gets
 * an e-mail, where there is one, and no message any more.
 */
async function tellNextInLine({ app, delivery }: Watcher, slot: string, job: Job): Promise<void> {
  const missed = await missedBy(app, slot);
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' })) || !missed) return;
    const { card, person, views } = missed;
    const isInPlace = app.features
      .kindOf(card.view.streamId ?? '')
      ?.unreached?.isToldInPlace(card.view);
    if (delivery.mail && isInPlace) return mailNow(db, app, card);
    for (const view of views) await tellOf(db, app, view, person);
  });
  app.wake();
}

/** A list of reminders is told line by line: each line is a thing that somebody else has to do. */
async function tellOf(db: Db, app: AppContext, view: CardView, person: Person): Promise<void> {
  const { streamId: id, event: of = 0 } = view;
  const kind = app.features.kindOf(id ?? '');
  const found = id && (await kind?.load(db, app, id));
  if (!kind || !id || !found) return;
  const { state, facts } = found;
  const [history, reached] = [await loadEvents(db, id), await arrivedAt(db, view)];
  const event = kind.unreached?.eventOf(state, { person, of, reached }, history, facts);
  if (event) await recordEvent(db, app, kind, { click: null, before: state, event, as: null });
}

/** Who must act and has not got this message, and on what; undefined: nobody. */
async function missedBy(app: AppContext, slot: string) {
  const { db } = app.store;
  const card = await loadCard(db, slot);
  if (!card || card.activityId !== null || card.mailedTo !== null) return undefined;
  const reader = await mailReader(db, app, card.recipient);
  if (!reader) return undefined;
  const views: CardView[] = [];
  for (const view of await toldBy(db, card.view)) {
    const asks = app.features.kindOf(view.streamId ?? '')?.unreached?.asks;
    if (asks?.(await loadPage(app, view, reader))) views.push(view);
  }
  return { card, person: personOf(reader), views };
}

async function mailNow(db: Db, app: AppContext, card: Card): Promise<void> {
  const { slot } = card;
  if (!(await mailInstead(db, app, card))) return;
  await markUndeliverable(db, slot, 'unreachable');
  await forgetJob(db, cardKey(cardJob, slot));
}
