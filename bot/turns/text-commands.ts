import type { CardView } from '../../src/domain/card-view.ts';
import { beginningOf } from '../../src/domain/forms/beginning.ts';
import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { logDenial } from '../../src/engine/execute/log-denial.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import type { View } from '../../src/features/views.ts';

/** Answers what was typed with a message of its own, once for each delivery. */
export async function answerText(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  text: string,
): Promise<void> {
  await answerWith(app, click, await viewForText(app, click, text));
}

/** What is said to words that somebody typed: once for each delivery of them. */
export const replySlot = (deliveryKey: string): string => `reply:${deliveryKey}`;

/** A message of its own, once for each delivery. */
export async function answerWith(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  view: CardView,
): Promise<void> {
  await app.store.transaction((db) =>
    sendCard(db, app, replySlot(click.deliveryKey), click.actor.id, view),
  );
  app.wake();
}

/** What the typed words are answered with; words that are no command get what a feature answers, else help that says so. */
export async function viewForText(app: AppContext, click: Click, text: string): Promise<CardView> {
  const typed = app.features.parseCommand(text);
  const command = typed && app.features.commands.get(typed.command);
  if (!typed || !command)
    return (await freeAnswer(app, click.actor, text))?.view ?? unknownWords(text);
  const view = await command.handle(app, click, typed.argument);
  // A person who may not use the command gets the same answer as to any other word.
  if (view.kind === 'help' && typed.command !== 'help') return unknownWords(text);
  logDenial(app, click.actor, typed.command, { view, refusal: null });
  return view;
}

/** What the first feature that knows an answer says to words that are no command; `inGroups`: everybody may read it. */
export async function freeAnswer(app: AppContext, reader: Reader, text: string) {
  for (const { answers } of app.features.features) {
    const view = await answers?.to(app, reader, text);
    if (answers && view) return { view, inGroups: answers.inGroups };
  }
  return undefined;
}

/** Help that says what was not understood. */
function unknownWords(text: string): View {
  const heard = beginningOf(plainLine(text.replace(/<[^>]*>/g, ' ')));
  return heard ? { kind: 'help', heard } : { kind: 'help' };
}
