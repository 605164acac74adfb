import { isJson, type Message } from '../../support/teams/chats.ts';
import { allButtons, type Button, type Card, cardOf } from '../../support/teams/clients/cards.ts';
import { aboutIn } from '../check/ledger.ts';
import type { Work } from './work.ts';

/** Parsed once: a card that was replaced is another object. */
const known = new WeakMap<Card, Button[]>();

export function buttonsOf(message: Message): Button[] {
  const card = cardOf(message);
  if (!card) return [];
  const buttons = known.get(card) ?? allButtons(card);
  known.set(card, buttons);
  return buttons;
}

/** What can be done on a message. */
export const workOn = (message: Message): Work[] =>
  buttonsOf(message).flatMap((button) => {
    if (!isJson(button.data)) return [];
    const about = aboutIn(button.data);
    const { version } = button.data;
    return about === undefined
      ? []
      : [{ message, button, about, version: typeof version === 'number' ? version : 0 }];
  });

/** The request that a card tells of. */
export const idOn = (card: Card | undefined): string | undefined =>
  JSON.stringify(card ?? {}).match(/SME-\d+/)?.[0];
