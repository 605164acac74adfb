import type { RequestId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Command } from '../../features/requests/domain/commands.ts';
import { decide } from '../../features/requests/domain/decide.ts';
import {
  clockKinds,
  type Request,
  type RequestEvent,
} from '../../features/requests/domain/request.ts';
import { rolesIn } from '../../features/requests/domain/roles.ts';
import { transitions } from '../../features/requests/domain/transitions.ts';
import type { View } from '../../features/views.ts';
import { bindView, viewOfMessage } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { personOf } from '../../store/people/people.ts';
import { answered, remember } from '../../store/queue/inbox.ts';
import { loadEvents } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { type Click, type Outcome, refuses, says, shows } from './click.ts';
import { loadWithFacts } from './load.ts';
import { recordEvent } from './record-event.ts';

/**
 * The one way a request moves by a click. In one transaction: a delivery seen before gets its
 * stored answer; the stored request and the actor decide, not the card; the event, the request's
 * row, the cards' wanted revision and the jobs are written together, or nothing is. When this
 * resolves, it is durable. Throws StoreFault only.
 */
export async function execute(
  app: AppContext,
  click: Click,
  target: { readonly requestId: RequestId; readonly version: number },
  command: Command,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const outcome = await app.store.transaction(async (db): Promise<Outcome> => {
    const before = click.deliveryKey && (await answered<Outcome>(db, click.deliveryKey));
    if (before) return before;
    const found = await loadWithFacts(db, app, target.requestId);
    if (!found) return says({ code: 'not-found', id: target.requestId });
    const { request, facts } = found;
    const actor = personOf(click.actor);
    const clicked = await clickedView(db, click, request);
    // Whoever has a card about it stood in a role: that card tells that they no longer do.
    if (rolesIn(request, actor, facts).length === 0)
      return clicked ? shows(clicked) : says({ code: 'not-found', id: target.requestId });
    const view = clicked ?? shownNow(request);
    if (target.version !== request.version) {
      // The same delivery may have been committed between the first look and the request's.
      const meanwhile = click.deliveryKey && (await answered<Outcome>(db, click.deliveryKey));
      if (meanwhile) return meanwhile;
      const refusal = await outOfDate(db, click, target, command, request);
      if (refusal !== 'still-counts') return refusal ? refuses(view, refusal, typed) : shows(view);
    }
    const decision = decide(command, request, actor, facts);
    if ('refusal' in decision) return refuses(view, decision.refusal, typed);
    await recordEvent(db, app, click, request, decision.event, decision.as);
    if (click.message && !clicked) await bindView(db, click.message, click.actor.id, view);
    if (click.deliveryKey) await remember(db, click.deliveryKey, shows(view), app.clock());
    return shows(view);
  });
  if (outcome.refusal) app.count.refusal(outcome.refusal.code);
  app.wake();
  return outcome;
}

/** What the clicked message shows; undefined where that is not this request. */
async function clickedView(db: Db, click: Click, request: Request): Promise<View | undefined> {
  const view = click.message && (await viewOfMessage<View>(db, click.message));
  return view?.kind === 'request' && view.streamId === request.id ? view : undefined;
}

/** What a message shows from now on that showed something else before. */
const shownNow = ({ id, version }: Request): View => ({
  kind: 'request',
  streamId: id,
  purpose: 'shown',
  event: version,
});

/**
 * Why an old card no longer counts; null where it is this actor's own click again. What only the
 * clock has done since (a reminder) takes nothing away from a card.
 */
async function outOfDate(
  db: Db,
  click: Click,
  target: { readonly version: number },
  command: Command,
  request: Request,
): Promise<Refusal | null | 'still-counts'> {
  const events = await loadEvents<RequestEvent>(db, request.id);
  const since = events.filter((event) => event.version > target.version);
  if (target.version > 0 && since.length > 0 && since.every(byClock)) return 'still-counts';
  const next = events.find((event) => event.version === target.version + 1);
  const kinds = transitions.filter((row) => row.verb === command.verb).map((row) => row.event);
  if (next && next.actor?.id === click.actor.id && kinds.includes(next.kind)) return null;
  const last = events.findLast((event) => !byClock(event));
  return last
    ? { code: 'out-of-date', event: last.kind, by: last.actor?.name ?? '', at: last.at }
    : { code: 'old-form' };
}

const byClock = (event: { readonly kind: (typeof clockKinds)[number] }): boolean =>
  clockKinds.includes(event.kind);
