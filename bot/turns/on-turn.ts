import { randomUUID } from 'node:crypto';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Desk } from '../../src/engine/context.ts';
import { markIn } from '../../src/engine/execute/card-inputs.ts';
import { meet, part, reopen } from '../../src/engine/execute/remember-sender.ts';
import type { Render } from '../../src/engine/outbox/deliver-card.ts';
import { markOf, standOf } from '../../src/engine/outbox/duplicate-messages.ts';
import { greetingOf } from '../../src/engine/outbox/greeting.ts';
import { post } from '../../src/engine/outbox/notify.ts';
import { marked } from '../../src/engine/outbox/tag-card.ts';
import { standingPage } from '../../src/features/pages.ts';
import { handle } from '../../src/features/verbs.ts';
import { forgetCard } from '../../src/store/cards/cards.ts';
import { type Incoming, incoming } from '../incoming/parse-activity.ts';
import { answerInGroup, greetGroup, leaveGroup } from './group-chat.ts';
import { answerInvoke, answerNobody, messageAnswer, notSupported } from './invokes.ts';
import { withoutOutage } from './outage-answer.ts';
import { answerTyped } from './text-commands.ts';

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>;

/**
 * One turn, from what came in to what is answered. A click is answered from the store alone; all
 * else goes out through the queue, in the transaction of what caused it.
 */
export function createTurn(desk: Desk, render: Render) {
  const turn = async (context: TurnContext): Promise<void> => {
    const what = incoming(context);
    switch (what.kind) {
      case 'click':
        return respond(context, await clicked(desk, render, what));
      case 'invoke':
        return respond(context, await answerInvoke(desk, render, what));
      case 'message':
        return typed(desk, what);
      case 'added':
        return added(desk, what);
      case 'installed':
        return installed(desk, what);
      case 'removed':
        return removed(desk, what);
      case 'nobody':
        return respond(context, answerNobody(what.name));
      case 'unsupported-invoke':
        return respond(context, notSupported);
      case 'nothing':
        // An invoke that is not answered at all counts as our fault: the SDK says 501 then.
        if (context.activity.type !== 'invoke') return;
        return respond(context, { status: 400, body: { code: 'BadRequest' } });
    }
  };
  return (context: TurnContext): Promise<void> =>
    withoutOutage(
      context,
      () => turn(context),
      (error) => desk.log.error({ err: error }, 'the database is not there'),
    );
}

const respond = async (context: TurnContext, value: InvokeResponse): Promise<void> =>
  void (await context.sendActivity({ type: 'invokeResponse', value }));

/**
 * HTTP 200 with the current card, whatever was clicked (contract, section 6, rules 2 and 3). What a
 * client asks for by itself only shows. In a chat of several a sentence is said beside the card, so
 * that the card stays what it was.
 */
async function clicked(desk: Desk, render: Render, what: Of<'click'>): Promise<InvokeResponse> {
  const actor = await meet(desk, what.sender.id, what.sender.seen, what.sender.route);
  const { automatic, deliveryKey } = what;
  const verb = automatic ? 'card.refresh' : what.verb;
  const message = what.message && (await standOf(desk, actor, what.message, markIn(what.data)));
  const outcome = await handle(desk, { actor, deliveryKey, message }, verb, what.data);
  const page = await standingPage(desk, outcome.view, actor, outcome);
  const { card: plain, summary } = render(page, actor, desk.program());
  if (what.sender.group && page.kind === 'sentence' && !automatic) return messageAnswer(summary);
  const mark = message && markOf(message.slot, actor.id);
  const { userId = null } = actor;
  const card = mark ? marked(plain, mark, outcome.view, userId, desk.simpleClients) : plain;
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

async function typed(desk: Desk, what: Of<'message'>): Promise<void> {
  const { group } = what.sender;
  if (group) return answerInGroup(desk, what, group, what.text);
  const actor = await meet(desk, what.sender.id, what.sender.seen, what.sender.route);
  const deliveryKey = what.deliveryKey ?? randomUUID();
  await answerTyped(desk, { actor, deliveryKey, message: null }, what.text);
}

/** The bot is a member of the chat now; Teams tells of the installation in an activity of its own. */
async function added(desk: Desk, what: Of<'added'>): Promise<void> {
  const { id, seen, route, group } = what.sender;
  if (route) await meet(desk, id, seen, route);
  if (group) await greetGroup(desk, what, group);
}

/** Keeps the conversation, and greets once for each installation, however often it is told of. */
async function installed(desk: Desk, what: Of<'installed'>): Promise<void> {
  const { id, seen, route, group } = what.sender;
  if (group) return greetGroup(desk, what, group);
  if (!route) return;
  await meet(desk, id, seen, route);
  await desk.store.transaction(async (db) => {
    await reopen(desk, db, id);
    await post(db, desk, greetingOf(id), id, { kind: 'greeting' });
  });
  desk.wake();
}

async function removed(desk: Desk, what: Of<'removed'>): Promise<void> {
  const { id, route, group } = what.sender;
  if (group) return leaveGroup(desk, group);
  if (!route) return;
  await part(desk, id, route.conversationId);
  await forgetCard(desk.store.db, greetingOf(id));
}
