import type { CardView } from '../../domain/card-view.ts';
import type { Command } from '../../domain/decision/decision.ts';
import type { Refusal } from '../../domain/decision/refusal.ts';
import type { Stream } from '../../domain/stream.ts';
import { bindView, mustShowMessage, shownByAnswer } from '../../store/cards/shown-cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { personOf } from '../../store/people/people.ts';
import { remember } from '../../store/queue/inbox.ts';
import type { AppContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import { answeredBefore, loadAround, sameFacts } from './ahead.ts';
import { askWithCommit } from './ask-with-commit.ts';
import type { Target } from './card-inputs.ts';
import { type Click, type Outcome, refuses, says, shows } from './click.ts';
import { outOfDate } from './out-of-date.ts';
import { recordEvent } from './record-event.ts';

/** What a click asks for, and of which thing. */
export interface Move {
  readonly target: Target;
  readonly command: Command;
  /** The card's inputs as they were typed: a refusal shows them again. */
  readonly typed: Readonly<Record<string, string>>;
  /**
   * The ids of the inputs that were sent, where they stand beside a longer form that may be half filled in: what is typed
   * in the others stays there: the answer to the click shows it with what is new, and no edit does because of this click.
   */
  readonly aside?: readonly string[];
}

/**
 * The one way a thing moves by a click. In one transaction: a delivery seen before gets its stored
 * answer; the stored state and the actor decide, not the card; the event, the stream's row, the
 * cards' wanted revision and the jobs are written together, or nothing is. When this resolves, it is
 * durable. Throws StoreFault only.
 */
export async function execute(app: AppContext, click: Click, move: Move): Promise<Outcome> {
  const { id } = move.target;
  const kind = app.features.kindOf(id);
  if (!kind) return says({ code: 'not-found', id });
  const outcome = await app.store.transaction((db) => moveIn(db, app, click, { ...move, kind }));
  if (outcome.refusal) app.count.refusal(outcome.refusal.code);
  app.wake();
  const { aside, typed } = move;
  return aside && !outcome.refusal ? { ...outcome, typed: without(typed, aside) } : outcome;
}

const without = (typed: Move['typed'], ids: readonly string[]): Move['typed'] =>
  Object.fromEntries(Object.entries(typed).filter(([id]) => !ids.includes(id)));

async function moveIn(
  db: Db,
  app: AppContext,
  click: Click,
  { kind, target, command, typed, aside }: Move & { readonly kind: Kind },
): Promise<Outcome> {
  const ahead = click.ahead?.take(target.id);
  const { before, found, onMessage, key } =
    ahead ?? (await loadAround(db, app, click, kind, target));
  if (before) return before;
  if (!found) return says({ code: 'not-found', id: target.id });
  const { state, facts } = found;
  const actor = personOf(click.actor);
  const clicked = viewOfThis(onMessage, kind, state);
  // A person who has a card about it had a role: that card tells that they no longer have one.
  if (kind.rolesIn(state, actor, facts).length === 0)
    return clicked ? shows(clicked) : says({ code: 'not-found', id: target.id });
  const view = clicked ?? kind.shownView(state);
  const refuse = (refusal: Refusal): Outcome => refuses(view, refusal, typed);
  // A thing that was lost with its number had such a card: this one is another.
  if (target.key !== undefined && target.key !== key) return refuse({ code: 'another-one' });
  if (target.version !== state.version) {
    // The same delivery may have been committed between the first look and the load.
    const meanwhile = await answeredBefore(db, click);
    if (meanwhile) return meanwhile;
    const refusal = await outOfDate(db, kind, { click, target, command });
    if (refusal !== 'still-counts') return refusal ? refuse(refusal) : shows(view);
  }
  const decision = kind.decide(command, state, actor, facts);
  if ('refusal' in decision) return refuse(decision.refusal);
  const [, moved] = await together([
    ahead && sameFacts(db, app, kind, found, ahead.at),
    recordEvent(db, app, kind, { click, before: state, facts, ...decision }),
    click.message && clicked && !aside ? mustShowMessage(db, click.message) : undefined,
    click.deliveryKey ? remember(db, click.deliveryKey, shows(view), app.clock()) : undefined,
  ]);
  if (click.message && clicked && aside) await shownByAnswer(db, click.message);
  if (click.message && !clicked) {
    await bindView(db, click.message, click.actor.id, view);
    await mustShowMessage(db, click.message);
  }
  askWithCommit(db, app, click, kind, { state: moved, actor, facts });
  return shows(view);
}

/** What the clicked message shows; undefined where that is not this thing as such. */
function viewOfThis(view: CardView | undefined, kind: Kind, state: Stream): CardView | undefined {
  if (!view || view.streamId !== state.id) return undefined;
  // Who clicks on it works there: it is a card again, whatever has taken its place.
  const { replaced: _, ...own } = view;
  return view.kind === kind.shownView(state).kind ? own : undefined;
}
