import type { Answer } from '../bot.ts';
import { type Activity, type Chat, isJson, type Json, type Message } from '../chats.ts';
import {
  botAdded,
  cardAction,
  installation,
  message,
  personalActivity,
  type Speaker,
  type Wording,
} from './activities.ts';
import { allButtons, type Button, buttons, cardOf, cardTexts, refreshAction } from './cards.ts';

export type PersonSpec = {
  readonly name: string;
  readonly mail: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Whether the bot can reach the person before `installs()`; true unless said otherwise. */
  readonly installed?: boolean;
};
export type On = {
  /** The message that is clicked on; without it the last card. */
  readonly on?: Message | string | undefined;
  /** The activity's id: the same one twice is the same delivery twice. */
  readonly id?: string;
};

export type PeopleOptions = Wording & {
  readonly send: (activity: Activity) => Promise<Answer>;
  readonly changed: () => void;
};
export type Person = ReturnType<typeof createPerson>;

/** A person at a Teams client: what they do reaches the bot, what the bot sends is in their chat. */
export function createPerson(options: PeopleOptions, chat: Chat, spec: PersonSpec) {
  const { member, id: conversationId } = chat;
  const locale = spec.locale ?? 'en-US';
  const timeZone = spec.timeZone ?? 'UTC';
  const speaker: Speaker = { member, conversationId, locale, timeZone };

  const visible = () => [...chat.messages.values()].filter(({ deleted }) => !deleted);
  const cards = () => visible().filter((one) => cardOf(one));
  const activity = (type: string, more: Json = {}): Activity => ({
    ...personalActivity(options, speaker, type),
    ...more,
  });
  const idOf = (on: Message | string) => (typeof on === 'string' ? on : on.id);

  const act = async (on: Message | string, button: Omit<Button, 'title'>, more: Acting = {}) => {
    const { trigger = 'manual', id } = more;
    const { verb, data } = button;
    const base = activity('invoke', id === undefined ? {} : { id });
    const answer = await options.send(cardAction(base, idOf(on), { verb, data, trigger }));
    const shown = chat.messages.get(idOf(on));
    const card = cardIn(answer);
    if (shown && card) {
      shown.clientCard = card;
      options.changed();
    }
    return answer;
  };

  return {
    id: member.id,
    name: member.name,
    mail: member.mail,
    aadObjectId: member.aadObjectId,
    tenantId: member.tenantId,
    locale,
    timeZone,
    conversationId,
    buttons,
    cardTexts,

    /** An activity from this person, to be bent out of shape and given to `send`. */
    activity,
    send: (given: Activity) => options.send(given),
    says: (text: string) => options.send(message(activity('message'), text)),

    async installs(): Promise<Answer[]> {
      member.installed = true;
      const first = await options.send(botAdded(activity('conversationUpdate')));
      return [first, await options.send(installation(activity('installationUpdate'), 'add'))];
    },
    /** From now on the bot's messages are refused with 403. */
    async uninstalls(): Promise<Answer> {
      member.installed = false;
      return options.send(installation(activity('installationUpdate'), 'remove'));
    },

    /** Clicks whether or not the card has such a button; if it has, what it says is sent along. */
    async clicks(verb: string, data: Json = {}, { on, id }: On = {}): Promise<Answer> {
      const target = on ?? cards().at(-1);
      if (target === undefined) throw new Error(`${spec.name} has no card to click ${verb} on`);
      const shown = chat.messages.get(idOf(target));
      const authored = buttonOf(shown, verb)?.data;
      const sent = isJson(authored) ? { ...ofThing(authored, data), ...data } : data;
      return act(target, { verb, data: sent }, id === undefined ? {} : { id });
    },

    /** Presses a button that is really there: on the given message, else on the newest that has it. */
    async presses(verb: string, inputs: Json = {}, { on, id }: On = {}): Promise<Answer> {
      const wanted = on === undefined ? visible() : visible().filter((one) => one.id === idOf(on));
      const shown = wanted.findLast((one) => buttons(one).includes(verb));
      const button = buttonOf(shown, verb);
      if (!shown || !button)
        throw new Error(
          `${spec.name} sees no button ${verb}, only: ${wanted.flatMap(buttons).join(', ') || 'none'}`,
        );
      const data = isJson(button.data) ? { ...button.data, ...inputs } : (button.data ?? inputs);
      return act(shown, { verb, data }, id === undefined ? {} : { id });
    },

    /** What Teams does by itself when a card with `refresh` comes into view. */
    async refreshes(shown: Message): Promise<Answer> {
      const refresh = refreshAction(cardOf(shown));
      if (!refresh) throw new Error(`message ${shown.id} does not refresh itself`);
      return act(shown, refresh, { trigger: 'automatic' });
    },

    /** The bot's messages as the person sees them, oldest first; deleted ones are gone. */
    chat: visible,
    /** The same with the deleted ones. */
    history: () => [...chat.messages.values()],
    lastCard: (): Message | undefined => cards().at(-1),
    cardWith: (verb: string): Message | undefined =>
      visible().findLast((one) => buttons(one).includes(verb)),
  };
}

type Acting = { readonly trigger?: 'manual' | 'automatic'; readonly id?: string };

/** A button's own data; where the click is about another thing they are not of its chain. */
function ofThing({ chain, ...authored }: Json, { requestId = authored.requestId }: Json): Json {
  return requestId === authored.requestId && chain !== undefined
    ? { ...authored, chain }
    : authored;
}

function buttonOf(shown: Message | undefined, verb: string): Button | undefined {
  const card = cardOf(shown);
  const refresh = refreshAction(card);
  const named = allButtons(card).find((one) => one.verb === verb);
  return named ?? (refresh?.verb === verb ? refresh : undefined);
}

function cardIn({ status, body }: Answer): Json | undefined {
  if (status !== 200 || !isJson(body) || body.statusCode !== 200) return undefined;
  const { type, value } = body;
  return type === 'application/vnd.microsoft.card.adaptive' && isJson(value) ? value : undefined;
}
