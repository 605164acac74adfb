import { randomUUID } from 'node:crypto';
import type { AppContext } from '../../src/engine/context.ts';
import { act } from '../../src/engine/execute/act.ts';
import { loadAhead } from '../../src/engine/execute/ahead.ts';
import { forgettingLooks } from '../../src/engine/execute/ask-with-commit.ts';
import { slotTagIn } from '../../src/engine/execute/card-inputs.ts';
import { type LooksOfTurn, says } from '../../src/engine/execute/click.ts';
import {
  forgetConversation,
  knownSender,
  rememberSender,
  reopenConversation,
} from '../../src/engine/execute/remember-sender.ts';
import { pageForSentCard } from '../../src/engine/execute/show/page.ts';
import { lookingBy } from '../../src/engine/looking.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { slotOfMessage, slotTagOf } from '../../src/engine/outbox/card/duplicate-messages.ts';
import { loadOutline, offerOf } from '../../src/engine/outbox/card/offer.ts';
import { chainCard, markOf, tagCard } from '../../src/engine/outbox/card/tag-card.ts';
import { greetingOf } from '../../src/engine/outbox/greeting.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import { forgetCard } from '../../src/store/cards/cards.ts';
import { slotAt } from '../../src/store/cards/duplicates.ts';
import { markAnswered } from '../../src/store/cards/shown-cards.ts';
import { together } from '../../src/store/database/together.ts';
import type { Incoming } from '../incoming/incoming.ts';
import { parseActivity } from '../incoming/parse-activity.ts';
import type { InvokeAnswer, Turn } from '../sdk/turn.ts';
import { answerInGroup, greetGroup, leaveGroup } from './group-chat.ts';
import { answerInvoke, answerNobody, messageAnswer, notSupported } from './invokes.ts';
import { withoutOutage } from './outage-answer.ts';
import { answerText, answerWith } from './text-commands.ts';

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>;

/**
 * One turn, from what came in to what is answered. A click is answered from the store alone; all
 * else goes out through the queue, in the transaction of what caused it.
 */
export function createTurnHandler(app: AppContext, render: Render) {
  const answer = async (turn: Turn): Promise<void> => {
    const what = parseActivity(turn.activity);
    switch (what.kind) {
      case 'click':
        return turn.respond(await clicked(app, render, what));
      case 'invoke':
        return turn.respond(await answerInvoke(app, render, what));
      case 'message':
        return typed(app, what);
      case 'dialog-button':
        return pressed(app, what);
      case 'added':
        return added(app, what);
      case 'installed':
        return installed(app, what);
      case 'removed':
        return removed(app, what);
      case 'nobody':
        return turn.respond(answerNobody(what.name));
      case 'unsupported-invoke':
        return turn.respond(notSupported);
      case 'nothing':
        // An invoke that is not answered at all counts as our fault: the SDK says 501 then.
        if (turn.activity.type !== 'invoke') return;
        return turn.respond({ status: 400, body: { code: 'BadRequest' } });
    }
  };
  return (turn: Turn): Promise<void> =>
    withoutOutage(
      turn,
      () => answer(turn),
      (error) => app.log.error({ err: error }, 'the database is not there'),
    );
}

/**
 * HTTP 200 with the current card, whatever was clicked (contract, section 6, rules 2 and 3). What a
 * client asks for by itself only shows. In a chat of several a sentence is said beside the card, so
 * that the card stays what it was.
 */
async function clicked(app: AppContext, render: Render, what: Of<'click'>): Promise<InvokeAnswer> {
  const { sender, automatic, deliveryKey, message: place } = what;
  const verb = automatic ? 'card.refresh' : what.verb;
  const [asked, known, loaded] = await app.store.reading((db) =>
    together([
      knownSender(db, sender.id, sender.route),
      place ? slotAt(db, place) : undefined,
      loadAhead(
        ...([db, app, sender.id] as const),
        { deliveryKey, message: place },
        { verb, data: what.data },
      ),
    ]),
  );
  const actor = await rememberSender(app, sender.id, sender.seen, sender.route, asked);
  const message =
    place && (await slotOfMessage(app, actor, { ...place, known }, slotTagIn(what.data)));
  // A message that is found only now may be another one than was looked at.
  const ahead = known || !place ? loaded : undefined;
  const looks: LooksOfTurn = { answers: new Map() };
  const click = { actor, deliveryKey, message, looks, ...(ahead && { ahead }) };
  const outcome = await act(forgettingLooks(app, looks), click, verb, what.data);
  // The same questions have the same time.
  const now = looks.at ?? app.clock();
  const { lastAbout, chain, page } = await app.store.reading(async (db) => {
    const looking = lookingBy(app, db, now);
    const [outline, page] = await together([
      loadOutline(looking, outcome.view),
      pageForSentCard(looking, outcome.view, actor, outcome),
    ]);
    return { ...outline, page };
  }, looks.answers);
  const { card: plain, summary } = render(page, actor, app.program());
  if (what.sender.group && page.kind === 'sentence' && !automatic) return messageAnswer(summary);
  const offer = automatic || outcome.refusal ? null : offerOf(outcome.view, plain, lastAbout);
  if (message && offer) await markAnswered(app.store.db, message, offer);
  const mark = message && markOf(slotTagOf(message.slot, actor.id), outcome.view, chain);
  const { userId = null } = actor;
  const card = mark
    ? tagCard(app, plain, mark, outcome.view, userId)
    : await chainCard(app, { ...plain }, outcome.view);
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

async function typed(app: AppContext, what: Of<'message'>): Promise<void> {
  const { group } = what.sender;
  if (group) return answerInGroup(app, what, group, what.text);
  const actor = await rememberSender(app, what.sender.id, what.sender.seen, what.sender.route);
  const deliveryKey = what.deliveryKey ?? randomUUID();
  await answerText(app, { actor, deliveryKey, message: null }, what.text);
}

/** What would be in the dialog comes as a message; in a chat of several its reader is led to their own. */
async function pressed(app: AppContext, what: Of<'dialog-button'>): Promise<void> {
  const { group } = what.sender;
  if (group) return answerInGroup(app, what, group, 'new');
  const actor = await rememberSender(app, what.sender.id, what.sender.seen, what.sender.route);
  if (app.features.dialogPart(what.verb) !== 'opens') return;
  const deliveryKey = what.deliveryKey ?? randomUUID();
  const click = { actor, deliveryKey, message: null };
  const { view, refusal } = await act(app, click, what.verb, what.data);
  await answerWith(app, click, refusal ? says(refusal).view : view);
}

/** The bot is a member of the chat now; Teams tells of the installation in an activity of its own. */
async function added(app: AppContext, what: Of<'added'>): Promise<void> {
  const { id, seen, route, group } = what.sender;
  if (route) await rememberSender(app, id, seen, route);
  if (group) await greetGroup(app, what, group);
}

/** Keeps the conversation, and greets once for each installation, however often it is told of. */
async function installed(app: AppContext, what: Of<'installed'>): Promise<void> {
  const { id, seen, route, group } = what.sender;
  if (group) return greetGroup(app, what, group);
  if (!route) return;
  await rememberSender(app, id, seen, route);
  await app.store.transaction(async (db) => {
    await reopenConversation(app, db, id);
    await sendCard(db, app, greetingOf(id), id, { kind: 'greeting' });
  });
  app.wake();
}

async function removed(app: AppContext, what: Of<'removed'>): Promise<void> {
  const { id, route, group } = what.sender;
  if (group) return leaveGroup(app, group);
  if (!route) return;
  await forgetConversation(app, id, route.conversationId);
  await forgetCard(app.store.db, greetingOf(id));
}
