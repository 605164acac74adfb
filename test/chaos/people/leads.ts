import { setTimeout } from 'node:timers/promises';
import type { Json, Message } from '../../support/teams/chats.ts';
import { type Button, cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import type { Led, Ledger } from '../check/ledger.ts';
import type { Work } from './work.ts';

/** How an FM makes a customer known and begins an engagement, until it has begun. */
export function createLeads(options: {
  readonly person: Person;
  readonly ledger: Ledger;
  readonly buttonsOf: (message: Message) => Button[];
  readonly press: (work: Work, token?: string) => Promise<unknown>;
  readonly says: (words: string) => Promise<void>;
  readonly over: () => boolean;
}) {
  const { person, ledger, buttonsOf, press, says, over } = options;

  /** The newest card with this button, and with this text where it is told. */
  function newest(verb: string, text = ''): Work | undefined {
    for (const message of person.chat().slice(-60).toReversed()) {
      const button = buttonsOf(message).find((one) => one.verb === verb);
      if (button && JSON.stringify(cardOf(message)).includes(text)) {
        const { customerId, version } = button.data as Json;
        const about = String(customerId ?? '');
        return { message, button, about, version: Number(version ?? 0) };
      }
    }
    return undefined;
  }

  const isKnown = (verb: string, about: string): boolean =>
    ledger
      .intents()
      .some(
        (one) =>
          one.verb === verb && one.about === about && /accepted|refused/.test(one.told.join()),
      );

  async function saysUntil(words: string, shown: () => Work | undefined): Promise<void> {
    await says(words);
    for (let waited = 0; waited < 30 && !shown() && !over(); waited += 1) await setTimeout(100);
  }

  async function makesKnown({ token }: Led): Promise<void> {
    const list = newest('customer.add');
    if (!list) return saysUntil('customers', () => newest('customer.add'));
    await press({ ...list, about: token, version: 0 }, token);
  }

  return async (fm: string): Promise<void> => {
    const led = ledger.lead(fm);
    const find = () => newest('customer.begin', led.token);
    // It may have begun although nobody was told.
    const begun = () => newest('closing.show', led.token);
    while (!over() && !led.finished) {
      if (!isKnown('customer.add', led.token)) {
        await makesKnown(led);
        continue;
      }
      const card = find();
      if (card) await press(card);
      else await saysUntil(`customer ${led.token}`, () => find() ?? begun());
      led.finished =
        begun() !== undefined || (card !== undefined && isKnown('customer.begin', card.about));
    }
  };
}
