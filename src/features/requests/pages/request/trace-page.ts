import { type Action, canMove } from '../../domain/actions.ts';
import { evolve } from '../../domain/moves/evolve.ts';
import type { TracePage } from '../../domain/pages/request.ts';
import type { ToldEvent } from '../../domain/reading.ts';
import type { Request } from '../../domain/request.ts';
import type { RecordedEvent } from '../../domain/request-events.ts';
import { stateSince } from '../../domain/selectors.ts';
import { openStates } from '../../domain/states.ts';
import { isNews, type NewsView, type RequestView } from '../../domain/views.ts';

/**
 * Whether a newer message has the place of this one. News take the place of older news, and of a card on
 * which their reader can do nothing more, unless that tells already what has happened since.
 */
export function isTrace(
  view: RequestView | NewsView,
  actions: readonly Action[],
  history: readonly RecordedEvent[],
): boolean {
  const { replaced } = view;
  if (replaced === undefined || view.keepsButtons) return false;
  if (replaced === 'card' || isNews(view)) return true;
  const told = Number(replaced.slice('news:'.length));
  return !canMove(actions) && !history.some(({ version }) => version > told);
}

/** The event that a message told of, and what is known around it. */
interface Told {
  readonly event: RecordedEvent | undefined;
  readonly told: ToldEvent | null;
  readonly history: readonly RecordedEvent[];
}

/** What a message told of, on one line that never changes. */
export function tracePage(
  request: Request,
  view: RequestView | NewsView,
  { event, told, history }: Told,
): TracePage {
  const until = history.filter(({ version }) => version <= (event?.version ?? request.version));
  const then = until.reduce<Request | undefined>(evolve, undefined) ?? request;
  return {
    kind: 'trace',
    request,
    event: told,
    state: then.state,
    since: stateSince(then, until),
    confirms: view.kind === 'request' && isNews(view),
    // Once it is over, no later event would shrink what is left for somebody who may be typing.
    superseded: openStates.includes(request.state),
    isTrace: true,
  };
}
