import type { CardView } from '../../../domain/card-view.ts';
import type { StreamId } from '../../../domain/stream.ts';
import { bindView, viewOfMessage } from '../../../store/cards/shown-cards.ts';

import { personOf } from '../../../store/people/people.ts';
import type { AppContext } from '../../context.ts';
import { streamIn } from '../card-inputs.ts';
import { type Click, type Outcome, refusalIn, refuses, says, shows } from '../click.ts';

/** The clicked card turns into something else; from then on the bot keeps that up to date. */
export async function showOnCard<View extends CardView>(
  app: AppContext,
  click: Click,
  view: View,
): Promise<Outcome<View>> {
  const { message, actor } = click;
  if (message) await app.store.transaction((db) => bindView(db, message, actor.id, view));
  return shows(view);
}

/** One thing on the clicked card, for a person who has a role in it. Moves nothing. */
export async function showStream(app: AppContext, click: Click, id: StreamId): Promise<Outcome> {
  const kind = app.features.kindOf(id);
  const found = await kind?.load(app.store.db, app, id);
  if (!kind || !found) return says({ code: 'not-found', id });
  const { state, facts } = found;
  if (kind.rolesIn(state, personOf(click.actor), facts).length === 0)
    return says({ code: 'not-found', id });
  const from = await listBehind(app, click);
  return showOnCard(app, click, { ...kind.shownView(state), ...(from && { from }) });
}

/** The list that the clicked message shows, or from which it was opened. */
export async function listBehind(
  { features, store }: AppContext,
  { message }: Click,
): Promise<CardView | undefined> {
  const shown = message && (await viewOfMessage(store.db, message));
  return shown && features.isList(shown.kind) ? shown : shown?.from;
}

/** What the card shows already, as it is now: a client asks by itself when it comes into view. */
export async function refresh(app: AppContext, click: Click, data: unknown): Promise<Outcome> {
  const known = click.message && (await viewOfMessage(app.store.db, click.message));
  if (known) return shows(known);
  for (const feature of app.features.features) {
    const outcome = await feature.refresh?.(app, click, data);
    if (outcome) return outcome;
  }
  const id = streamIn(app.features, data);
  return id ? showStream(app, { ...click, message: null }, id) : says({ code: 'old-form' });
}

/** A verb that no card has: nothing changes, the thing that it names is shown as it is. */
export async function unknownAction(
  app: AppContext,
  click: Click,
  data: unknown,
): Promise<Outcome> {
  const id = streamIn(app.features, data);
  if (!id) return says({ code: 'unknown-action' });
  const shown = await showStream(app, { ...click, message: null }, id);
  return refusalIn(shown.view) ? shown : refuses(shown.view, { code: 'unknown-action' });
}
