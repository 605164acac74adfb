import { buttonOf, cardFields } from '../../../demo/guide/card.ts';
import type { Entries, Hand } from '../../../demo/guide/hand.ts';
import type { TestDesk } from '../../support/app/desk.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf } from '../../support/teams/clients/cards.ts';

/** The person's hand at a client of the fake Teams. */
export function handAt(desk: TestDesk, mail: string): Hand {
  const person = desk.person(mail.split('@')[0] ?? mail);
  const shown = (message: Message | undefined) => ({
    id: message?.id ?? '',
    card: cardOf(message),
  });
  const last: Hand['find'] = async (verb, isMeant = () => true) =>
    shown(
      person.chat().findLast((message) => {
        const button = buttonOf(cardOf(message), verb);
        return button !== undefined && isMeant(button.data);
      }),
    );
  return {
    ask: async (text) => {
      await person.says(text);
      await desk.settled();
      return shown(person.lastCard());
    },
    seen: async (verb) => {
      const message = await last(verb);
      return message.id === '' ? undefined : message;
    },
    find: last,
    press: async ({ id, card }, verb, entries = {}) => {
      const inputs = cardFields(card);
      const given: Entries = typeof entries === 'function' ? entries(inputs) : entries;
      const typed = inputs.map((input) => [input.id, given[input.id] ?? input.value]);
      await person.clicks(verb, Object.fromEntries(typed), { on: id });
      return shown(person.chat().find((message) => message.id === id));
    },
  };
}
