import { readFileSync } from 'node:fs';
import type { TestDesk } from '../../support/app/desk.ts';
import type { Answer } from '../../support/teams/bot.ts';
import { type Activity, isJson, type Json } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';

/** An activity as Teams sends it, by the name of its file. */
export const recorded = (name: string): Activity =>
  JSON.parse(readFileSync(new URL(`payloads/${name}.json`, import.meta.url), 'utf8')) as Activity;

let deliveries = 0;

/**
 * Sends a recorded activity as this person: only who, where and when are put in, and what `change`
 * makes of its value.
 */
export function sends(
  desk: TestDesk,
  person: Person,
  name: string,
  change: (value: Json) => unknown = (value) => value,
): Promise<Answer> {
  const { conversation, value, channelData, recipient, ...recordedOnly } = recorded(name);
  const { from, serviceUrl } = person.activity('invoke');
  const own = isJson(conversation) && conversation.conversationType === 'personal';
  deliveries += 1;
  return desk.teams.send({
    ...recordedOnly,
    id: `${recordedOnly.id}-${deliveries}`,
    from,
    serviceUrl,
    recipient: { ...(recipient as Json), id: `28:${desk.teams.appId}` },
    channelData: { ...(channelData as Json), tenant: { id: person.tenantId } },
    ...(isJson(conversation)
      ? {
          conversation: {
            ...conversation,
            tenantId: person.tenantId,
            ...(own ? { id: person.conversationId } : {}),
          },
        }
      : {}),
    value: change(value as Json),
  });
}

/** The title and card of a dialog that goes on, or the sentence that ends it. */
export function dialogIn({ status, body }: Answer): {
  readonly title: string;
  readonly card: Json;
  readonly says: string;
} {
  const task = status === 200 && isJson(body) && isJson(body.task) ? body.task : {};
  if (task.type === 'message' && typeof task.value === 'string')
    return { title: '', card: {}, says: task.value };
  const { title, card } = isJson(task.value) ? task.value : {};
  if (task.type !== 'continue' || !isJson(card) || !isJson(card.content))
    throw new Error(`no dialog: ${status} ${JSON.stringify(body)?.slice(0, 300)}`);
  return { title: String(title), card: card.content, says: '' };
}

/** What a search found, or the sentence in place of it. */
export function resultsIn({ status, body }: Answer) {
  const found = status === 200 && isJson(body) ? body.composeExtension : undefined;
  if (!isJson(found)) throw new Error(`no results: ${status} ${JSON.stringify(body)}`);
  const attachments = (found.attachments ?? []) as readonly {
    readonly contentType: string;
    readonly content: Json;
    readonly preview: { readonly contentType: string; readonly content: Json };
  }[];
  return { type: found.type, says: String(found.text ?? ''), attachments };
}
