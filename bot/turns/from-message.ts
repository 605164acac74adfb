import { z } from 'zod';
import { plainText } from '../../src/domain/forms/plain-text.ts';
import { textOfHtml, tidy } from '../incoming/message-text.ts';
import { sayerIn } from '../say.ts';
import { clickOf, inDialog, sayInDialog, submitDialog } from './dialog.ts';
import type { InvokeRequest } from './invoke.ts';

const named = z.object({ commandId: z.string() });
const payload = z.object({
  messagePayload: z.object({
    subject: z.string().catch(''),
    body: z.object({ contentType: z.string().catch(''), content: z.string() }),
  }),
});

/** `composeExtension/fetchTask`: what a feature begins with a message and its text, in a dialog. */
export async function fetchFromMessage(asked: InvokeRequest): Promise<unknown> {
  const { app, actor, t, value } = asked;
  const command = commandOf(asked);
  if (!command) return sayInDialog(t('refusal.unknown-action'));
  const { outcome, verb, titled } = await command(app, clickOf(asked), messageIn(value));
  const say = sayerIn(actor.language);
  return inDialog(asked, outcome, verb, (title) => (titled ? say(titled(title)) : title));
}

/** `composeExtension/submitAction`: a step in the dialog that the extension opened. */
export async function submitFromMessage(asked: InvokeRequest): Promise<unknown> {
  return commandOf(asked) ? submitDialog(asked) : sayInDialog(asked.t('refusal.unknown-action'));
}

function commandOf({ app, value }: InvokeRequest) {
  const wanted = named.safeParse(value).data;
  return wanted && app.features.messageCommand(wanted.commandId);
}

function messageIn(value: unknown): string {
  const message = payload.safeParse(value).data?.messagePayload;
  if (!message) return '';
  const { subject, body } = message;
  const html = body.contentType.toLowerCase() === 'html';
  const words = html ? textOfHtml(body.content) : tidy(body.content);
  return plainText([tidy(subject), words].filter(Boolean).join('\n\n'));
}
