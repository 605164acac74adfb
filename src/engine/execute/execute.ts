import type { CardView } from '../../domain/card-view.ts';
import type { Command } from '../../domain/decision.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Recorded, Stream } from '../../domain/stream.ts';
import { bindView, mustShowMessage, viewOfMessage } from '../../store/cards/shown-cards.ts';

import type { Db } from '../../store/database/tables.ts';
import { personOf } from '../../store/people/people.ts';
import { answered, remember } from '../../store/queue/inbox.ts';
import { streamKey } from '../../store/streams/stream-key.ts';
import { loadEvents } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import type { Target } from './card-inputs.ts';
import { type Click, type Outcome, refuses, says, shows } from './click.ts';
import { recordEvent } from './record-event.ts';

/**
 * The one way a thing moves by a click. In one transaction: a delivery seen before gets its stored
 * answer; the stored state and the actor decide, not the card; the event, the stream's row, the
 * cards' wanted revision and the jobs are written together, or nothing is. When this resolves, it is
 * durable. Throws StoreFault only.
 */
export async function execute(
  app: AppContext,
  click: Click,
  target: Target,
  command: Command,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const kind = app.features.kindOf(target.id);
  if (!kind) return says({ code: 'not-found', id: target.id });
  const outcome = await app.store.transaction(async (db): Promise<Outcome> => {
    const before = click.deliveryKey && (await answered<Outcome>(db, click.deliveryKey));
    if (before) return before;
    const found = await kind.load(db, app, target.id);
    if (!found) return says({ code: 'not-found', id: target.id });
    const { state, facts } = found;
    const actor = personOf(click.actor);
    const clicked = await clickedView(db, click, kind, state);
    // A person who has a card about it had a role: that card tells that they no longer have one.
    if (kind.rolesIn(state, actor, facts).length === 0)
      return clicked ? shows(clicked) : says({ code: 'not-found', id: target.id });
    const view = clicked ?? kind.shownView(state);
    // A thing that was lost with its number had such a card: this one is another.
    if (target.key !== undefined && target.key !== (await streamKey(db, target.id)))
      return refuses(view, { code: 'another-one' }, typed);
    if (target.version !== state.version) {
      // The same delivery may have been committed between the first look and the load.
      const meanwhile = click.deliveryKey && (await answered<Outcome>(db, click.deliveryKey));
      if (meanwhile) return meanwhile;
      const refusal = await outOfDate(db, click, target, command, kind);
      if (refusal !== 'still-counts') return refusal ? refuses(view, refusal, typed) : shows(view);
    }
    const decision = kind.decide(command, state, actor, facts);
    if ('refusal' in decision) return refuses(view, decision.refusal, typed);
    await recordEvent(db, app, kind, { click, before: state, ...decision });
    if (click.message && !clicked) await bindView(db, click.message, click.actor.id, view);
    if (click.message) await mustShowMessage(db, click.message);
    if (click.deliveryKey) await remember(db, click.deliveryKey, shows(view), app.clock());
    return shows(view);
  });
  if (outcome.refusal) app.count.refusal(outcome.refusal.code);
  app.wake();
  return outcome;
}

/** What the clicked message shows; undefined where that is not this thing as such. */
async function clickedView(
  db: Db,
  click: Click,
  kind: Kind,
  state: Stream,
): Promise<CardView | undefined> {
  const view = click.message && (await viewOfMessage(db, click.message));
  if (!view || view.streamId !== state.id) return undefined;
  return view.kind === kind.shownView(state).kind ? view : undefined;
}

/** Whether the event has the words of the command: what somebody types is never taken for said. */
const isSaid = (command: Command, event: Recorded): boolean => {
  const said = event as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(command).every(
    ([name, words]) => typeof words !== 'string' || !(name in said) || said[name] === words,
  );
};

/**
 * Why an old card no longer counts; null where it is this actor's own click again. What the click is
 * not about (a reminder, somebody else's part) takes nothing away from a card.
 */
async function outOfDate(
  db: Db,
  click: Click,
  target: Target,
  command: Command,
  kind: Kind,
): Promise<Refusal | null | 'still-counts'> {
  const events = await loadEvents(db, target.id);
  const since = events.filter((event) => event.version > target.version);
  const caused = kind.transitions
    .filter((row) => row.verb === command.verb)
    .map((row) => row.event);
  const isOwn = (event: Recorded): boolean =>
    event.actor?.id === click.actor.id && caused.includes(event.kind) && isSaid(command, event);
  const matters = (event: Recorded): boolean => !kind.isBeside(command.verb, event.kind);
  const first = since.find((event) => isOwn(event) || matters(event));
  if (first && isOwn(first)) return null;
  if (target.version > 0 && since.length > 0 && !first) return 'still-counts';
  const last = since.findLast(matters) ?? events.findLast(matters);
  return last
    ? { code: 'out-of-date', event: last.kind, by: last.actor?.name ?? '', at: last.at }
    : { code: 'old-form' };
}
