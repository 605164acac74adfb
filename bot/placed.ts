import { z } from 'zod';

const nowhere = z.looseObject({
  type: z.literal('invoke'),
  name: z.string().startsWith('composeExtension/'),
  conversation: z.undefined().optional(),
});

/**
 * From a chat of two people Teams tells a message extension no conversation, though every activity
 * has one: it gets one that is nobody's, in which nothing is ever said.
 */
export function placed(activity: unknown): unknown {
  const parsed = nowhere.safeParse(activity);
  if (!parsed.success) return activity;
  return { ...parsed.data, conversation: { id: '19:nowhere', conversationType: 'groupChat' } };
}
