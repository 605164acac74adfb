import { randomUUID } from 'node:crypto';
import type { TypedCommand } from '../../src/domain/commands/command-words.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { rememberSender } from '../../src/engine/execute/remember-sender.ts';
import { greetingOf } from '../../src/engine/outbox/greeting.ts';
import { type GroupView, sayInGroup, unsay } from '../../src/engine/outbox/group-message.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import type { Sentence } from '../../src/features/views.ts';
import { loadRoute, type Route } from '../../src/store/people/routes.ts';
import type { From } from '../incoming/incoming.ts';
import { freeAnswer, replySlot, viewForText } from './text-commands.ts';

/**
 * Answers what was typed in a chat of several. Everybody reads there, so whatever concerns requests
 * comes in the personal chat, and the group reads only that it does; the features say what is for everybody.
 */
export async function answerInGroup(
  app: AppContext,
  from: From,
  group: Route,
  text: string,
): Promise<void> {
  const { id, seen } = from.sender;
  const actor = await rememberSender(app, id, seen, null);
  const deliveryKey = from.deliveryKey ?? randomUUID();
  const typed = app.features.parseCommand(text);
  const say = (view: GroupView) =>
    app.store.transaction((db) => sayInGroup(db, app, deliveryKey, { group, reader: id, view }));
  const answer = await answerForAll(app, actor, typed, text);
  const help = typed ? typed.command === 'help' : !answer;
  if (answer && answer !== 'personal') await say(answer);
  else if (help) await say(sentence({ code: 'group-help' }));
  else if (!(await loadRoute(app.store.db, id))) await say(sentence({ code: 'group-install' }));
  else {
    const click: Click = { actor, deliveryKey, message: null };
    const view = await viewForText(app, click, text);
    await app.store.transaction(async (db) => {
      await sendCard(db, app, replySlot(deliveryKey), id, view);
      const here = sentence({ code: 'group-elsewhere' });
      await sayInGroup(db, app, deliveryKey, { group, reader: id, view: here });
    });
  }
  app.wake();
}

/** What everybody in a chat of several may read; `personal`: there is an answer, but for the personal chat alone. */
async function answerForAll(
  app: AppContext,
  actor: Reader,
  typed: TypedCommand | undefined,
  text: string,
): Promise<GroupView | 'personal' | undefined> {
  if (typed) {
    const command = app.features.commands.get(typed.command);
    const view = await command?.inGroup?.(app, actor, typed.argument);
    return view && { ...view, inGroup: true };
  }
  const found = await freeAnswer(app, actor, text);
  if (!found) return undefined;
  return found.inGroups ? { ...found.view, inGroup: true } : 'personal';
}

/** Says who it is, once for each time it is added to a chat or team, however often that is told. */
export async function greetGroup(app: AppContext, from: From, group: Route): Promise<void> {
  const { id, seen } = from.sender;
  await rememberSender(app, id, seen, null);
  const view = sentence({ code: 'group-help' });
  await app.store.transaction((db) =>
    sayInGroup(db, app, greetingOf(group.conversationId), { group, reader: id, view }),
  );
  app.wake();
}

/** Removed from the chat or team: should it be added again, it greets again. */
export const leaveGroup = (app: AppContext, group: Route): Promise<void> =>
  unsay(app.store.db, greetingOf(group.conversationId));

const sentence = (say: Sentence): GroupView => ({ kind: 'sentence', say });
