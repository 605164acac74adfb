import { randomUUID } from 'node:crypto';
import type { Click, Desk } from '../../src/engine/context.ts';
import { meet } from '../../src/engine/execute/remember-sender.ts';
import { type GroupView, sayInGroup, unsay } from '../../src/engine/outbox/group-message.ts';
import { post } from '../../src/engine/outbox/notify.ts';
import type { Sentence } from '../../src/features/views.ts';
import { parseCommand } from '../../src/i18n/commands.ts';
import { loadRoute, type Route } from '../../src/store/people/people.ts';
import type { From } from '../incoming/parse-activity.ts';
import { viewTyped } from './text-commands.ts';

/**
 * Answers what was typed in a chat of several. Everybody reads there, so whatever concerns requests
 * comes in the personal chat, and the group reads only that it does.
 */
export async function answerInGroup(
  desk: Desk,
  from: From,
  group: Route,
  text: string,
): Promise<void> {
  const { id, seen } = from.sender;
  const actor = await meet(desk, id, seen, null);
  const deliveryKey = from.deliveryKey ?? randomUUID();
  const command = parseCommand(text)?.command ?? 'help';
  const say = (view: GroupView) =>
    desk.store.transaction((db) => sayInGroup(db, desk, deliveryKey, { group, reader: id, view }));
  if (command === 'help') await say(sentence({ code: 'group-help' }));
  else if (!(await loadRoute(desk.store.db, id))) await say(sentence({ code: 'group-install' }));
  else {
    const click: Click = { actor, deliveryKey, message: null };
    const view = await viewTyped(desk, click, text);
    await desk.store.transaction(async (db) => {
      await post(db, desk, `reply:${deliveryKey}`, id, view);
      const here = sentence({ code: 'group-elsewhere' });
      await sayInGroup(db, desk, deliveryKey, { group, reader: id, view: here });
    });
  }
  desk.wake();
}

/** Says who it is, once for each time it is added to a chat or team, however often that is told. */
export async function greetGroup(desk: Desk, from: From, group: Route): Promise<void> {
  const { id, seen } = from.sender;
  await meet(desk, id, seen, null);
  const view = sentence({ code: 'group-help' });
  await desk.store.transaction((db) =>
    sayInGroup(db, desk, greetingOf(group), { group, reader: id, view }),
  );
  desk.wake();
}

/** Removed from the chat or team: should it be added again, it greets again. */
export const leaveGroup = (desk: Desk, group: Route): Promise<void> =>
  unsay(desk.store.db, greetingOf(group));

const greetingOf = ({ conversationId }: Route): string => `greeting:${conversationId}`;

const sentence = (say: Sentence): GroupView => ({ kind: 'sentence', say });
