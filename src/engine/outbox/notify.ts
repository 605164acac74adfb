import type { CardView } from '../../domain/card-view.ts';
import type { Command } from '../../domain/decision/decision.ts';
import { isPersonId, type Recipient } from '../../domain/people/people.ts';
import type { Happened, Recorded, Stream } from '../../domain/stream.ts';
import { cardJob, cardKey } from '../../store/cards/card-jobs.ts';
import { insertCards, sendCards } from '../../store/cards/cards.ts';
import { dropFromDigests } from '../../store/cards/lines.ts';
import { noticeSlot } from '../../store/cards/notice-slot.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { lookUpPeople } from '../../store/people/looked-up.ts';
import { idsByMail } from '../../store/people/people.ts';
import { enqueueAll, makeReady, type NewJob, waitingRoutes } from '../../store/queue/enqueue.ts';

import type { AppContext } from '../context.ts';
import type { Kind, KnownThing } from '../kind.ts';
import { watchArrivals } from './arrival/watch-arrival.ts';
import { holdForDigest } from './reminders/digest.ts';
import { gather } from './reminders/gather.ts';
import { type HeldMessage, hold } from './reminders/hold.ts';

/**
 * In the transaction of the event: every card about the thing is to be edited, and a person who must
 * notice it gets a message of its own, each person one (the first notice that is for them), or a line
 * in one.
 */
export async function notify<S extends Stream, E extends Happened>(
  db: Db,
  app: AppContext,
  kind: Pick<Kind<S, Command, E>, 'replaces' | 'unreached'>,
  {
    event,
    messages,
    edited,
  }: {
    readonly event: Recorded<E>;
    readonly messages: readonly HeldMessage[];
    /** The cards about the thing, which are not drawn anew by themselves. */
    readonly edited: readonly CardSlot[];
  },
): Promise<void> {
  // Who acts on a thing, or gets its card or any news now, knows more than what waits for their digest.
  const newer = messages.filter(({ digest, view }) => !digest || kind.replaces?.(view) === 'card');
  const know = newer.map(({ recipient }) => recipient);
  const [, opened] = await together([
    dropFromDigests(db, event.streamId, event.actor ? [...know, event.actor.id] : know),
    hold(db, app, messages),
  ]);
  const late = await send(db, app, opened, edited);
  if (kind.unreached)
    await watchArrivals(
      db,
      app,
      late.map(({ slot }) => ({ slot, since: event.at })),
    );
}

interface CardSlot {
  readonly slot: string;
  readonly recipient: Recipient;
  /** It goes before the edits of the same moment. */
  readonly isNew?: boolean;
}

/**
 * Makes messages, and edits beside them; returns those of the messages whose chats wait: behind what
 * its chat has not taken a message is not tried itself.
 */
export async function send(
  db: Db,
  app: AppContext,
  wanted: readonly HeldMessage[],
  edited: readonly CardSlot[] = [],
): Promise<CardSlot[]> {
  const messages = await holdForDigest(db, app, wanted);
  // What is drawn anew is there: a confirmation that went ahead of its event.
  const there = new Set(edited.map(({ slot }) => slot));
  const own = messages.filter(({ gather: list, slot }) => !list && !there.has(slot));
  // The message goes first: once it is there, what it replaces is edited but once, to a line.
  const jobOf = cardJobs(app);
  const jobs = [...own.map((one) => jobOf({ ...one, isNew: true })), ...edited.map(jobOf)];
  const [waiting] = await together([waitingRoutes(db, jobs), sendCards(db, own)]);
  await makeReady(db, jobs, waiting);
  const lines = messages.flatMap((one) => (one.gather ? [{ ...one, listKind: one.gather }] : []));
  await gather(db, app, lines);
  return own.filter(({ recipient }) => waiting.has(recipient));
}

/**
 * Who is told of an event, and what each of them gets: each person one message, by the first notice that is for them.
 * Everybody who has a part in the thing is looked up with them, until `forget` is called.
 */
export async function messagesOf<S extends Stream, E extends Happened, F>(
  db: Db,
  app: AppContext,
  kind: Kind<S, Command, E, F>,
  {
    state,
    event,
    known,
  }: {
    readonly state: S;
    readonly event: Recorded<E>;
    readonly known: KnownThing<S, F> | undefined;
  },
): Promise<{ readonly messages: HeldMessage[]; readonly forget: () => void }> {
  // Most of those who are told have a part in it: who that is needs no facts, which may have to be asked for.
  if (!known) lookUpPeople(db, kind.partiesOf(state));
  const facts = await kind.factsAbout(db, app, state, known);
  const notices = kind.noticesOf(state, event, facts);
  const recipients = notices.map(({ recipient }) => recipient);
  const forget = lookUpPeople(db, [...kind.partiesOf(state), ...recipients]);
  const ids = await idsByMail(
    db,
    recipients.filter((one) => !isPersonId(one)),
  );
  const messages = new Map<Recipient, HeldMessage>();
  for (const { recipient: address, purpose, ...shown } of notices) {
    // One key for one person, however the program names them; an unknown address stays as it is.
    const recipient = ids.get(address) ?? address;
    if (messages.has(recipient)) continue;
    const slot = noticeSlot({ id: state.id, version: event.version }, purpose, recipient);
    messages.set(recipient, { slot, recipient, ...shown });
  }
  return { messages: [...messages.values()], forget };
}

/** A message that shows `view`; the same slot is sent once, whatever is repeated. */
export async function sendCard<View extends CardView>(
  db: Db,
  app: AppContext,
  slot: string,
  recipient: Recipient,
  view: View,
): Promise<void> {
  await enqueueCards(db, app, await insertCards(db, [{ slot, recipient, view }]));
}

/** Makes the card's one job ready: news in between collapse into it. */
export async function enqueueCard(
  db: Db,
  app: AppContext,
  slot: string,
  recipient: Recipient,
): Promise<void> {
  await enqueueCards(db, app, [{ slot, recipient }]);
}

/** The same for several, each of another slot; returns the recipients whose chats wait. */
export function enqueueCards(
  db: Db,
  app: Pick<AppContext, 'clock'>,
  cards: readonly CardSlot[],
): Promise<ReadonlySet<string>> {
  return enqueueAll(db, cards.map(cardJobs(app)));
}

function cardJobs(app: Pick<AppContext, 'clock'>) {
  const now = app.clock();
  return ({ slot, recipient, isNew }: CardSlot): NewJob => ({
    kind: cardJob,
    dedupeKey: cardKey(cardJob, slot),
    payload: { slot },
    routeKey: recipient,
    dueAt: isNew ? now - 1 : now,
    now,
  });
}
