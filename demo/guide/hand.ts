import { z } from 'zod';
import type { PlaygroundWindow } from '../windows/playgrounds.ts';
import { type Button, buttonOf, cardFields, type Input } from './card.ts';

/** What is entered into a card's fields, by their ids. */
export type Entries = Readonly<Record<string, string>>;

/** Does in a person's chat what the person would do there: the bot cannot tell the difference. */
export interface Hand {
  /** Sends a message and gives the card that comes in return. */
  ask(text: string): Promise<ShownMessage>;
  /** The last message that has such a button now; undefined: none has. */
  seen(verb: string): Promise<ShownMessage | undefined>;
  /** The last message that has such a button, once it has come. */
  find(verb: string, isMeant?: (data: Button['data']) => boolean): Promise<ShownMessage>;
  /** Fills in what the card asks for and presses; the card that comes in return takes its place in the chat. */
  press(message: ShownMessage, verb: string, entries?: Entries | Fill): Promise<ShownMessage>;
}

export interface ShownMessage {
  readonly id: string;
  readonly card: unknown;
}

type Fill = (inputs: readonly Input[]) => Entries;

const chat = z.array(
  z.object({
    messageId: z.string(),
    attachments: z.array(z.object({ content: z.unknown() })).default([]),
  }),
);
const answer = z.object({ value: z.unknown() });

const CARD = 'application/vnd.microsoft.card.adaptive';

export function handOf({ person, url, conversationId }: PlaygroundWindow): Hand {
  const self = { from: { id: person.aadObjectId }, conversation: { id: conversationId } };
  const messages = async (): Promise<ShownMessage[]> =>
    chat
      .parse(await call(`${url}_demo/chat`, 'GET'))
      .map(({ messageId, attachments }) => ({ id: messageId, card: attachments[0]?.content }));
  const last = async (verb: string, isMeant: (data: Button['data']) => boolean) =>
    (await messages()).findLast(({ card }) => {
      const button = buttonOf(card, verb);
      return button !== undefined && isMeant(button.data);
    });
  // Teams' pace lets a message out a moment after it was written.
  const find: Hand['find'] = (verb, isMeant = () => true) =>
    untilThere(() => last(verb, isMeant), `${person.name}’s chat has no button for ${verb}`);
  return {
    seen: (verb) => last(verb, () => true),
    find,
    ask: async (text) => {
      const before = (await messages()).length;
      await call(`${url}_conversation/v1/conversations/${conversationId}/messages`, 'POST', {
        ...self,
        text,
        textFormat: 'plain',
      });
      return untilThere(async () => (await messages()).slice(before).at(-1), 'no answer has come');
    },
    press: async (message, verb, entries = {}) => {
      const button = buttonOf(message.card, verb);
      if (!button) throw new Error(`${person.name}’s card has no button for ${verb}`);
      const inputs = cardFields(message.card);
      const filled = typeof entries === 'function' ? entries(inputs) : entries;
      const typed = inputs.map(({ id, value }) => [id, filled[id] ?? value]);
      const action = {
        type: 'Action.Execute',
        verb,
        data: { ...button.data, ...Object.fromEntries(typed) },
      };
      const { value: card } = answer.parse(
        await call(`${url}_conversation/v1/invoke`, 'POST', {
          name: 'adaptiveCard/action',
          value: { action, trigger: 'manual' },
          ...self,
          replyToId: message.id,
        }),
      );
      await call(
        `${url}_connector/v3/conversations/${conversationId}/activities/${message.id}`,
        'PUT',
        {
          type: 'message',
          id: message.id,
          ...self,
          attachments: [{ contentType: CARD, content: card }],
        },
      );
      return { ...message, card };
    },
  };
}

const LIMIT_MS = 20_000;
const POLL_MS = 100;

async function untilThere(
  look: () => Promise<ShownMessage | undefined>,
  otherwise: string,
): Promise<ShownMessage> {
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const message = await look();
    if (message) return message;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(otherwise);
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${new URL(url).pathname} answered ${response.status}: ${text.slice(0, 300)}`);
  return text === '' ? undefined : JSON.parse(text);
}
