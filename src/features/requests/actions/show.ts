import type { RequestId } from '../../../domain/ids.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refuses, says, shows } from '../../../engine/execute/click.ts';
import { loadWithFacts } from '../../../engine/execute/load.ts';
import { bindView, viewOfMessage } from '../../../store/cards/cards.ts';
import { personOf } from '../../../store/people/people.ts';
import type { View } from '../../views.ts';

import { rolesIn } from '../domain/roles.ts';
import { loadDraft } from '../store/drafts.ts';

/** One request on the clicked card, for whoever stands to it in a role. Moves nothing. */
export async function showRequest(app: AppContext, click: Click, id: RequestId): Promise<Outcome> {
  const found = await loadWithFacts(app.store.db, app, id);
  if (!found || rolesIn(found.request, personOf(click.actor), found.facts).length === 0)
    return says({ code: 'not-found', id });
  return showOnCard(app, click, {
    kind: 'request',
    streamId: id,
    purpose: 'shown',
    event: found.request.version,
  });
}

/** The clicked card turns into something else; from then on the bot keeps that up to date. */
export async function showOnCard(app: AppContext, click: Click, view: View): Promise<Outcome> {
  const { message, actor } = click;
  if (message) await app.store.transaction((db) => bindView(db, message, actor.id, view));
  return shows(view);
}

/** What the card shows already, as it is now: a client asks by itself when it comes into view. */
export async function refresh(
  app: AppContext,
  click: Click,
  about: { readonly requestId?: RequestId | undefined; readonly draftId?: string | undefined },
): Promise<Outcome> {
  const { db } = app.store;
  const known = click.message && (await viewOfMessage<View>(db, click.message));
  if (known) return shows(known);
  if (about.draftId) {
    const draft = await loadDraft(db, about.draftId);
    if (draft?.owner === click.actor.id) return shows({ kind: 'form', draftId: draft.id });
  }
  if (about.requestId) return showRequest(app, { ...click, message: null }, about.requestId);
  return says({ code: 'old-form' });
}

/** A verb that no card has: nothing changes, the request that it names is shown as it is. */
export async function unknownAction(
  app: AppContext,
  click: Click,
  id: RequestId | undefined,
): Promise<Outcome> {
  if (!id) return says({ code: 'unknown-action' });
  const shown = await showRequest(app, { ...click, message: null }, id);
  return shown.view.kind === 'request' ? refuses(shown.view, { code: 'unknown-action' }) : shown;
}
