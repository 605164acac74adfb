import type { CardView } from '../../src/domain/card-view.ts';
import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { AppContext } from '../../src/engine/context.ts';
import type { Click } from '../../src/engine/execute/click.ts';
import { logDenial } from '../../src/engine/execute/log-denial.ts';
import { showStream } from '../../src/engine/execute/show.ts';
import { sendCard } from '../../src/engine/outbox/notify.ts';
import type { HelpView } from '../../src/features/home/domain/views.ts';
import { answerTo } from '../../src/features/playbook/actions/look-up.ts';
import { rowsPerPage } from '../../src/features/requests/domain/pages/lists.ts';
import type { ListView } from '../../src/features/requests/domain/views.ts';
import { listsOf } from '../../src/features/requests/pages/lists/list-page.ts';
import { search } from '../../src/features/requests/pages/lists/search.ts';
import { parseTypedCommand } from '../../src/i18n/commands.ts';
import { onlyFirstOf, startOf, wantedBy } from './search-words.ts';

/** Answers what was typed with a message of its own, once for each delivery. */
export async function answerText(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  text: string,
): Promise<void> {
  await answerWith(app, click, await viewForText(app, click, text));
}

/** A message of its own, once for each delivery. */
export async function answerWith(
  app: AppContext,
  click: Click & { readonly deliveryKey: string },
  view: CardView,
): Promise<void> {
  await app.store.transaction((db) =>
    sendCard(db, app, `reply:${click.deliveryKey}`, click.actor.id, view),
  );
  app.wake();
}

/**
 * What the typed words are answered with; words that are no command get what the playbook answers, else
 * help that says so.
 */
export async function viewForText(app: AppContext, click: Click, text: string): Promise<CardView> {
  const typed = parseTypedCommand(text);
  const command = typed && app.features.command(typed.command);
  if (!typed || !command) return answerTo(app, click.actor, text) ?? unknownWords(text);
  const found = typed.command === 'status' && typed.argument;
  const view =
    (found && (await foundBy(app, click, found))) || (await command(app, click, typed.argument));
  // For whom there is no such word it is like any other.
  if (view.kind === 'help' && typed.command !== 'help') return unknownWords(text);
  logDenial(app, click.actor, typed.command, { view, refusal: null });
  return view;
}

/** Help that says what was not understood. */
function unknownWords(text: string): CardView {
  const heard = startOf(plainLine(text.replace(/<[^>]*>/g, ' ')));
  return heard ? ({ kind: 'help', heard } as HelpView) : { kind: 'help' };
}

/** An id, or the beginning of one: of letters it has its prefix alone. */
function namesNoCustomer({ features }: AppContext, typed: string): boolean {
  const letters = typed.replaceAll(/\P{L}/gu, '').toUpperCase();
  return [...features.kinds.values()].some(({ prefix }) => prefix === letters);
}

/** The requests of a customer that is named in place of an id: the one, or those that there are. */
async function foundBy(app: AppContext, click: Click, typed: string): Promise<CardView | null> {
  if (namesNoCustomer(app, typed)) return null;
  const wanted = wantedBy(app.program(), startOf(typed));
  const found = await search(app, click.actor, wanted, { skip: 0, count: rowsPerPage + 1 });
  const ids = found.slice(0, rowsPerPage).map(({ id }) => id);
  const [only] = ids;
  if (!only) return null;
  const onlyFirst = onlyFirstOf(typed);
  if (ids.length === 1 && !onlyFirst) {
    const { view } = await showStream(app, click, only);
    return { ...view, historyOpen: true } as CardView;
  }
  const [list] = listsOf(app, click.actor);
  const more = found.length > ids.length;
  const view: ListView = {
    kind: 'list',
    list,
    page: 0,
    found: { ids, more, ...(onlyFirst && { onlyFirst }) },
  };
  return view;
}
