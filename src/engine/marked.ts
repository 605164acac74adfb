import type { View } from '../domain/view.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * The card with the mark of its slot on every action, and with the action by which Teams' client
 * asks for it anew as soon as it comes into view: that tells which message has arrived. `userId` is
 * Teams' id of the reader; without it a client refreshes nothing by itself.
 */
export function marked(card: Node, mark: string, view: View, userId: string | undefined): Node {
  const about = {
    ...('requestId' in view ? { requestId: view.requestId } : {}),
    ...('draftId' in view ? { draftId: view.draftId } : {}),
  };
  return {
    ...(withMark(card, mark) as Node),
    refresh: {
      action: { type: 'Action.Execute', verb: 'card.refresh', data: { ...about, slot: mark } },
      ...(userId ? { userIds: [userId] } : {}),
    },
  };
}

function withMark(node: unknown, slot: string): unknown {
  if (Array.isArray(node)) return node.map((item) => withMark(item, slot));
  if (typeof node !== 'object' || node === null) return node;
  const { type, data } = node as Node;
  if (type === 'Action.Execute' && typeof data === 'object')
    return { ...node, data: { ...data, slot } };
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) copy[key] = withMark(value, slot);
  return copy;
}

/** Teams' own id of a person, from the reference of the conversation with them, once they wrote. */
export function userIdIn(reference: unknown): string | undefined {
  const { user } = (reference ?? {}) as { user?: { id?: unknown } };
  return typeof user?.id === 'string' && user.id.startsWith('29:') ? user.id : undefined;
}
