import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Answer } from '../../support/teams/bot.ts';
import type { Json, Message } from '../../support/teams/chats.ts';
import { cardOf, refreshAction } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { cardIn, type Ledger, type Told, toldBy } from '../check/ledger.ts';
import type { Random } from '../random.ts';

/** One person's hand: clicks as hands and Teams do, once, twice, late, and again when nothing came. */
export function createHand(options: {
  readonly person: Person;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Told of each message that came into view and was answered. */
  readonly seen: WeakMap<Message, Message['activity']>;
  readonly over: () => boolean;
}) {
  const { person, ledger, random, seen, over } = options;

  const click = async (message: Message | string, verb: string, data: Json, id: string) => {
    const answer = await person
      .clicks(verb, data, { on: message, id })
      .catch((): undefined => undefined);
    ledger.answered(answer?.status ?? 'none');
    return answer;
  };

  const note = (told: Told[] | undefined, answer: Answer | undefined): Told => {
    const heard = toldBy(answer);
    told?.push(heard);
    return heard;
  };

  return {
    /** Clicks until there is an answer: the same button, as often as patience lasts. */
    async insists(
      message: Message,
      verb: string,
      data: Json,
      intent?: { readonly told: Told[] },
    ): Promise<Answer | undefined> {
      if (random.chance(0.05)) {
        ledger.did('clicks long after reading');
        await setTimeout(random.between(300, 2_000));
      }
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const id = `f:${randomUUID()}`;
        const extra: Promise<Told>[] = [];
        const again = (kind: string, wait: number, sameId: string) => {
          ledger.did(kind);
          extra.push(
            setTimeout(wait)
              .then(() => click(message, verb, data, sameId))
              .then((answer) => note(intent?.told, answer)),
          );
        };
        if (random.chance(0.08)) again('double clicks', 0, `f:${randomUUID()}`);
        // Teams delivers again what was answered late or not at all, to whichever instance, and
        // after later things.
        if (random.chance(0.1)) again('deliveries repeated', random.between(0, 1_500), id);
        const answer = await click(message, verb, data, id);
        const heard = note(intent?.told, answer);
        await Promise.all(extra);
        if (heard !== 'nothing' && heard !== 'outage') return answer;
        // A sentence on a card is an answer, too.
        if (answer?.status === 200 && heard === 'nothing') return answer;
        if (over() && attempt > 2) return answer;
        await setTimeout(random.between(200, 900));
      }
      return undefined;
    },
    /** Once, whatever becomes of it. */
    tries: (messageId: string, verb: string, data: Json) =>
      click(messageId, verb, data, `f:${randomUUID()}`),
    /** The card comes into view: Teams asks for it by itself. */
    async views(message: Message): Promise<void> {
      if (message.deleted || !refreshAction(cardOf(message))) return;
      const shown = message.activity;
      const answer = await person.refreshes(message).catch((): undefined => undefined);
      ledger.answered(answer?.status ?? 'none');
      if (cardIn(answer)) seen.set(message, shown);
    },
    async says(words: string): Promise<void> {
      const answer = await person.says(words).catch((): undefined => undefined);
      ledger.answered(answer?.status ?? 'none');
    },
  };
}
