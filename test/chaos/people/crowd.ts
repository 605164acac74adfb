import { type Actor, zone } from '../../support/samples/crowd.ts';
import type { Message } from '../../support/teams/chats.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import type { FakeTeams } from '../../support/teams/fake-teams.ts';
import type { Ledger } from '../check/ledger.ts';
import { randomFrom } from '../random.ts';
import { workOn } from './buttons.ts';
import { cast } from './cast.ts';
import { createHand } from './hand.ts';
import { life, type Play } from './life.ts';
import type { Player } from './player.ts';

interface Options extends Omit<Play, 'begun' | 'beginsOne' | 'workOf'> {
  readonly teams: FakeTeams;
  readonly ledger: Ledger;
}

/** People who ask, decide, look, hesitate, click twice, and click what is not theirs. */
export function createCrowd({ teams, ledger, ...options }: Options) {
  const { seed } = options;
  const people = new Map<Actor, Person>(
    cast.map((actor) => [actor, teams.person({ ...actor, locale: 'en-GB', timeZone: zone })]),
  );
  const personOf = (actor: Actor): Person => {
    const person = people.get(actor);
    if (!person) throw new Error(`${actor.name} is not in the play`);
    return person;
  };
  let begun = 0;
  let isOver = false;
  /** What stood in a message when it told the bot which one it is; most of it has been seen by the end. */
  const seen = new WeakMap<Message, Message['activity']>();
  const player = (actor: Actor, does: string, over: () => boolean): Player => {
    const random = randomFrom(seed, `${does} of ${actor.mail}`);
    const person = personOf(actor);
    const hand = createHand({ person, ledger, random, seen, over });
    return { actor, person, hand, ledger, random, over };
  };
  const play: Play = {
    ...options,
    begun: () => begun,
    beginsOne: () => {
      begun += 1;
    },
    workOf: (actor) => personOf(actor).chat().slice(-20).flatMap(workOn),
  };

  return {
    people,
    begun: play.begun,
    /** Until `leave`; resolves when the last one has put their hand away. */
    live: () =>
      Promise.all(
        cast.map((actor) =>
          life(
            player(actor, 'life', () => isOver),
            play,
          ),
        ),
      ),
    leave() {
      isOver = true;
    },
    /** Everybody opens their chat and sees what they have not seen yet. */
    async looksAtEverything(): Promise<void> {
      await Promise.all(
        cast.map(async (actor) => {
          const { person, hand } = player(actor, 'last look', () => false);
          for (const message of person.chat())
            if (seen.get(message) !== message.activity) await hand.views(message);
        }),
      );
    },
  };
}
