import { createHash } from 'node:crypto';
import type { CardView } from '../../../domain/card-view.ts';
import { streamOutline } from '../../../store/streams/stream-key.ts';
import type { AppContext } from '../../context.ts';
import type { Message } from '../teams.ts';

type Node = Readonly<Record<string, unknown>>;

/** The newest event that a click is about. Null: its button can come later. */
export type LastAbout = (verb: string) => number | null;

/** What is known of a thing before its card is drawn. */
interface Outline {
  readonly lastAbout: LastAbout;
  /** Which thing its number means: the start of its chain. */
  readonly chain: string | null;
}

/**
 * What has happened to the thing of this view so far. Asked before its card is drawn: what happens in
 * between then looks like news, never the other way round.
 */
export async function loadOutline(
  app: Pick<AppContext, 'features' | 'store'>,
  { streamId }: CardView,
): Promise<Outline> {
  const kind = streamId && app.features.kindOf(streamId);
  if (!kind) return { lastAbout: () => 0, chain: null };
  const moves = new Set(kind.transitions.map(({ verb }) => verb));
  const { events, key } = await streamOutline(app.store.db, streamId);
  const lastAbout = (verb: string) => {
    if (kind.lasting?.includes(verb)) return null;
    if (!moves.has(verb)) return 0;
    return events.findLast((event) => !kind.isBeside(verb, event.kind))?.version ?? 0;
  };
  return { lastAbout, chain: key };
}

/**
 * What the reader can do on this card, and up to which event they know what that is about: while it
 * stays the same, an edit would tell them nothing that they need, and would empty what they are typing.
 * Null: there is nothing to type into.
 */
export function offerOf(
  view: CardView,
  card: Message['card'],
  lastAbout: LastAbout,
): string | null {
  if (!view.streamId) return null;
  const nodes = offersIn(card);
  const inputs = nodes.filter(({ type }) => String(type).startsWith('Input.')).map(inputIn);
  if (inputs.length === 0) return null;
  const actions = nodes
    .filter(({ type }) => acting.includes(String(type)))
    .map(({ verb, title, url }) => [verb, title, url, lastAbout(String(verb))])
    .filter(([, , , last]) => last !== null);
  return createHash('sha256')
    .update(JSON.stringify([inputs, actions]))
    .digest('base64');
}

/** What a button of a dialog asks for is loaded when it opens: that it is there is all that counts. */
const acting: readonly string[] = ['Action.Execute', 'Action.OpenUrl', 'Action.Submit'];

/** Which answers it takes; how they are put, and in which order, is no more than a hint. */
const inputIn = ({ type, id, label, choices }: Node) => {
  const values = Array.isArray(choices) ? choices.map((choice: Node) => String(choice.value)) : [];
  return [type, id, label, values.sort()];
};

/** What can be typed into or pressed, from top to bottom. */
function offersIn(value: unknown, found: Node[] = []): readonly Node[] {
  if (typeof value !== 'object' || value === null) return found;
  const { type } = value as Node;
  if (typeof type === 'string' && (type.startsWith('Input.') || acting.includes(type)))
    found.push(value as Node);
  for (const child of Array.isArray(value) ? value : Object.values(value)) offersIn(child, found);
  return found;
}
