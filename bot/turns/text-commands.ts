import type { CardView } from '../../src/domain/card-view.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { logDenial } from '../../src/engine/execute/log-denial.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import { parseTypedCommand } from '../../src/i18n/commands.ts';

/** Answers what was typed with a message of its own, once for each delivery. */
export async function answerText(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  text: string,
): Promise<void> {
  const view = await viewForText(app, click, text);
  await app.store.transaction((db) =>
    sendCard(db, app, `reply:${click.deliveryKey}`, click.actor.id, view),
  );
  app.wake();
}

/** What the typed words are answered with; words that are no command get help. */
export async function viewForText(app: AppContext, click: Click, text: string): Promise<CardView> {
  const typed = parseTypedCommand(text);
  const command = typed && app.features.command(typed.command);
  if (!typed || !command) return { kind: 'help' };
  const view = await command(app, click, typed.argument);
  logDenial(app, click.actor, typed.command, { view, refusal: null });
  return view;
}
