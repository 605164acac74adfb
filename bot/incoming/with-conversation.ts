/**
 * From a chat of two people Teams tells a message extension no conversation, though every activity
 * has one: it gets one that is nobody's, in which nothing is ever said.
 */
export function withConversation(activity: unknown): unknown {
  if (typeof activity !== 'object' || activity === null || 'conversation' in activity)
    return activity;
  const { type, name } = activity as { readonly type?: unknown; readonly name?: unknown };
  const isExtension = typeof name === 'string' && name.startsWith('composeExtension/');
  if (type !== 'invoke' || !isExtension) return activity;
  return { ...activity, conversation: { id: '19:nowhere', conversationType: 'groupChat' } };
}
