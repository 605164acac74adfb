import { z } from 'zod';
import { isObject } from '../../src/domain/json.ts';
import type { RawActivity } from '../sdk/turn.ts';

const mentions = z.array(
  z.looseObject({
    type: z.string(),
    text: z.string().optional().catch(undefined),
    mentioned: z.looseObject({ id: z.string() }).optional().catch(undefined),
  }),
);

/**
 * What was said to the bot in a chat of several, without the mention of it; null where it was not
 * mentioned: an app may be allowed to read more than is meant for it.
 */
export function textForBot({ entities, recipient }: RawActivity, text: string): string | null {
  const bot = isObject(recipient) ? recipient.id : undefined;
  const own = (mentions.safeParse(entities).data ?? []).filter(
    ({ type, mentioned }) => type.toLowerCase() === 'mention' && mentioned?.id === bot,
  );
  if (!bot || own.length === 0) return null;
  return own.reduce((rest, mention) => rest.replace(mention.text ?? '', () => '').trim(), text);
}

const dialogButton = z.looseObject({
  msteams: z.object({ type: z.literal('task/fetch') }),
  verb: z.string().catch(''),
});

/** A button that opens a dialog, pressed in a client without dialogs, comes as a plain message. */
export const dialogButtonIn = (value: unknown) => dialogButton.safeParse(value).data;
