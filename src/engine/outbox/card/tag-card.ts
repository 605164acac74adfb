import type { CardView } from '../../../domain/card-view.ts';
import type { StreamId } from '../../../domain/stream.ts';
import { withChanged } from '../../../domain/with-changed.ts';
import { streamKey } from '../../../store/streams/stream-key.ts';
import type { AppContext } from '../../context.ts';

type Node = Readonly<Record<string, unknown>>;

/** What the actions of a message carry beside their own data. */
export interface Mark {
  /** Which of our messages it is. */
  readonly slot?: string;
  readonly thing?: {
    readonly id: StreamId;
    /** Which one its number means: the start of its chain. Not named `key`, which the Playground keeps for itself. */
    readonly chain: string;
  };
}

export const markOf = (
  slot: string | undefined,
  { streamId: id }: CardView,
  chain: string | null,
): Mark => ({ ...(slot && { slot }), ...(id && chain && { thing: { id, chain } }) });

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
export const withoutRefresh = ({ refresh: _, ...card }: Node): Node => card;

/**
 * The card where it is no message of ours: in the tab, in a dialog, in a message of somebody else. Its
 * actions say which thing its number means.
 */
export async function chainCard<Card extends Node>(
  app: Pick<AppContext, 'store'>,
  card: Card,
  view: CardView,
): Promise<Card> {
  const chain = view.streamId ? await streamKey(app.store.db, view.streamId) : null;
  return withMark(card, markOf(undefined, view, chain)) as Card;
}

const withMark = (card: Node, mark: Mark): unknown =>
  withChanged(card, (node) => {
    const { type, data } = node;
    if (!isAction(type) || typeof data !== 'object') return undefined;
    return { ...node, data: marked(data as Node, type, mark) };
  });

/** By the second one a card opens a dialog, which belongs to no message. */
const actions = ['Action.Execute', 'Action.Submit'] as const;
type ActionType = (typeof actions)[number];

const isAction = (type: unknown): type is ActionType => actions.some((one) => one === type);

/** A card about one thing may open another, whose chain is not its. */
const marked = (data: Node, type: ActionType, { slot, thing }: Mark): Node => ({
  ...data,
  ...(slot && type === 'Action.Execute' && { slot }),
  ...(thing && Object.values(data).includes(thing.id) && { chain: thing.chain }),
});
