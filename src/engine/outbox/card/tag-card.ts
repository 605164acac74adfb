import type { CardView } from '../../../domain/card-view.ts';
import { streamKey } from '../../../store/streams/stream-key.ts';
import type { AppContext } from '../../context.ts';

type Node = Readonly<Record<string, unknown>>;

/** What every action of a message carries beside its own data. */
export interface Mark {
  /** Which of our messages it is. */
  readonly slot: string;
  /** Which thing its number means: the start of its chain. Not named `key`, which the Playground keeps for itself. */
  readonly chain?: string;
}

export const markOf = (slot: string, chain: string | null): Mark => ({
  slot,
  ...(chain && { chain }),
});

/**
 * The card with its mark on every action, and with the action by which Teams' client
 * asks for it anew as soon as it comes into view, where it has none of its own: that tells which
 * message has arrived. `userId` is Teams' id of the reader; without it few clients ask by themselves.
 * Simple clients would only show that they cannot: for them no card has such an action.
 */
export function tagCard(
  app: Pick<AppContext, 'features' | 'simpleClients'>,
  card: Node,
  mark: Mark,
  view: CardView,
  userId: string | null,
): Node {
  if (app.simpleClients) return withMark(withoutRefresh(card), mark) as Node;
  const id = view.streamId;
  const kind = id && app.features.kindOf(id);
  const about = {
    ...(kind && { [kind.idKey]: id }),
    ...(view.draftId !== undefined && { draftId: view.draftId }),
  };
  const refresh = {
    action: { type: 'Action.Execute', verb: 'card.refresh', data: about },
    ...(userId ? { userIds: [userId] } : {}),
  };
  return withMark({ refresh, ...card }, mark) as Node;
}

/** The card as a client takes it that knows no `refresh`. */
const withoutRefresh = ({ refresh: _, ...card }: Node): Node => card;

/**
 * The card as it is shown outside of any chat: no message of ours, but its actions say which thing its
 * number means.
 */
export async function chainCard(
  app: Pick<AppContext, 'store'>,
  card: Node,
  view: CardView,
): Promise<Node> {
  const chain = view.streamId && (await streamKey(app.store.db, view.streamId));
  return withMark(withoutRefresh(card), chain ? { chain } : {}) as Node;
}

/** Copies only the way to each action: most of a card is text, and stays what it is. */
function withMark(node: unknown, mark: Partial<Mark>): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const { type, data } = node as Node;
  if (type === 'Action.Execute' && typeof data === 'object')
    return { ...node, data: { ...data, ...mark } };
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(node)) {
    const child = (node as Node)[key];
    if (typeof child !== 'object') continue;
    const made = withMark(child, mark);
    if (made === child) continue;
    copy ??= (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
    copy[key] = made;
  }
  return copy ?? node;
}
