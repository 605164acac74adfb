import type { Answer } from '../bot.ts';
import { isJson, type Json } from '../chats.ts';
import { cardTexts } from './cards.ts';
import type { Person } from './people.ts';

/** Where a dialog was opened from: a button of a card, or the message extension. */
export type DialogOf =
  | { readonly from: 'card'; readonly data: Json }
  | { readonly from: 'extension'; readonly commandId: string; readonly messagePayload?: Json };

export type Dialog = Awaited<ReturnType<typeof opensDialog>>;

/** A dialog in front of a person's Teams: their buttons send its card's data and what they typed. */
export async function opensDialog(person: Person, of: DialogOf) {
  let card: Json = {};
  let title = '';
  let closed: string | null = null;
  const send = (name: string, value: Json) =>
    person.send(person.activity('invoke', { name, value }));
  const take = ({ status, body }: Answer): void => {
    const task = status === 200 && isJson(body) && isJson(body.task) ? body.task : undefined;
    if (!task) throw new Error(`Unable to reach app: ${status} ${JSON.stringify(body)}`);
    if (task.type === 'message') closed = String(task.value);
    else if (isJson(task.value) && isJson(task.value.card) && isJson(task.value.card.content)) {
      card = task.value.card.content;
      title = String(task.value.title);
    } else throw new Error(`no dialog: ${JSON.stringify(task)}`);
  };
  const context = { theme: 'default' };
  if (of.from === 'card') take(await send('task/fetch', { data: of.data, context }));
  else {
    const { from: _, ...command } = of;
    take(await send('composeExtension/fetchTask', { ...command, context }));
  }

  return {
    title: () => title,
    card: () => card,
    /** The sentence with which it closed; null while it is open. */
    closed: () => closed,
    texts: () => cardTexts(asMessage(card)),
    /** What stands in the field now. */
    holds: (id: string): unknown => nodes(card).find((node) => node.id === id)?.value,
    /** Presses a button that is really there. */
    async presses(verb: string, inputs: Json = {}): Promise<void> {
      if (closed !== null) throw new Error(`the dialog is closed: ${closed}`);
      const button = nodes(card).find(
        ({ type, data }) => type === 'Action.Submit' && isJson(data) && data.verb === verb,
      );
      if (!button) throw new Error(`the dialog has no button ${verb}`);
      const data = { ...(button.data as Json), ...inputs };
      if (of.from === 'card') take(await send('task/submit', { data, context }));
      else {
        const { commandId } = of;
        take(await send('composeExtension/submitAction', { commandId, data, context }));
      }
    },
  };
}

/** The data of a card's button that opens a dialog: of this action, where one is named. */
export function dialogButton(card: Json | undefined, action?: string): Json {
  const opens = ({ type, data }: Json) =>
    type === 'Action.Submit' &&
    isJson(data) &&
    isJson(data.msteams) &&
    (action === undefined || data.action === action);
  const button = nodes(card).find(opens);
  if (!button) throw new Error('no button opens a dialog');
  return button.data as Json;
}

function nodes(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (!isJson(value)) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}

const asMessage = (content: Json) => ({
  id: 'dialog',
  activity: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] },
  edits: 0,
  deleted: false,
  history: [],
  clientCard: undefined,
});
