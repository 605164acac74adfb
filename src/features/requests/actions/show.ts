import {
  type Click,
  type Desk,
  type Outcome,
  refuses,
  says,
  shows,
} from '../../../engine/context.ts';
import { loadInWorld } from '../../../engine/execute/load.ts';
import { showOn, viewOn } from '../../../store/cards/cards.ts';
import { personOf } from '../../../store/people/people.ts';
import type { View } from '../../views.ts';
import type { RequestId } from '../domain/request.ts';
import { relationsTo } from '../domain/roles.ts';
import { loadDraft } from '../store/drafts.ts';

/** One request on the clicked card, for whoever stands to it in a role. Moves nothing. */
export async function showRequest(desk: Desk, click: Click, id: RequestId): Promise<Outcome> {
  const found = await loadInWorld(desk.store.db, desk, id);
  if (!found || relationsTo(found.request, personOf(click.actor), found.world).length === 0)
    return says({ code: 'not-found', id });
  return onCard(desk, click, {
    kind: 'request',
    requestId: id,
    purpose: 'shown',
    event: found.request.version,
  });
}

/** The clicked card turns into something else; from then on the bot keeps that up to date. */
export async function onCard(desk: Desk, click: Click, view: View): Promise<Outcome> {
  const { message, actor } = click;
  if (message) await desk.store.transaction((db) => showOn(db, message, actor.id, view));
  return shows(view);
}

/** What the card shows already, as it is now: a client asks by itself when it comes into view. */
export async function refresh(
  desk: Desk,
  click: Click,
  about: { readonly requestId?: RequestId | undefined; readonly draftId?: string | undefined },
): Promise<Outcome> {
  const { db } = desk.store;
  const known = click.message && (await viewOn(db, click.message));
  if (known) return shows(known);
  if (about.draftId) {
    const draft = await loadDraft(db, about.draftId);
    if (draft?.owner === click.actor.id) return shows({ kind: 'form', draftId: draft.id });
  }
  if (about.requestId) return showRequest(desk, { ...click, message: null }, about.requestId);
  return says({ code: 'old-form' });
}

/** A verb that no card has: nothing changes, the request that it names is shown as it is. */
export async function unknownAction(
  desk: Desk,
  click: Click,
  id: RequestId | undefined,
): Promise<Outcome> {
  if (!id) return says({ code: 'unknown-action' });
  const shown = await showRequest(desk, { ...click, message: null }, id);
  return shown.view.kind === 'request' ? refuses(shown.view, { code: 'unknown-action' }) : shown;
}
