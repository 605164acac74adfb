import { isJson, type Json } from '../chats.ts';
import type { Person } from './people.ts';

/** What one search from the compose box asks for. */
export interface Searched {
  readonly commandId: string;
  readonly typed: string;
  readonly queryOptions?: { readonly skip: number; readonly count: number };
}

/** A result as Teams gets it: the card that a chat gets, and the two lines by which it is chosen. */
export interface Found {
  readonly content: Json;
  readonly preview: { readonly content: { readonly title: string; readonly text: string } };
}

/** What the person's client is answered while they type in the compose box. */
export async function searches(
  person: Person,
  { commandId, typed, queryOptions = { skip: 0, count: 25 } }: Searched,
): Promise<Json & { readonly attachments?: readonly Found[] }> {
  const value = { commandId, parameters: [{ name: 'query', value: typed }], queryOptions };
  const name = 'composeExtension/query';
  const { body } = await person.send(person.activity('invoke', { name, value }));
  if (!isJson(body) || !isJson(body.composeExtension)) throw new Error('no answer to a search');
  return body.composeExtension;
}
