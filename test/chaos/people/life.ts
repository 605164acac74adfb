import { setTimeout } from 'node:timers/promises';
import { createAsks } from './asks.ts';
import { buttonsOf } from './buttons.ts';
import { createLeads } from './leads.ts';
import type { Player } from './player.ts';
import { createWorks, type HowTheyWork } from './works.ts';

export interface Play extends HowTheyWork {
  readonly requests: number;
  readonly engagements: number;
  readonly pauseMs: number;
  /** How many requests have been begun by all. */
  readonly begun: () => number;
  readonly beginsOne: () => void;
}

/** What one person does, one thing after the other, until it is over. */
export async function life(player: Player, play: Play): Promise<void> {
  const { actor, ledger, random, over } = player;
  const does = whatTheyDo(player, play);
  while (!over()) {
    const next = random.next();
    const mayAsk = actor.part === 'partner' && play.begun() < play.requests;
    const mayLead = actor.part === 'fm' && ledger.led.length < play.engagements;
    const isOfCustomers = actor.part === 'fm' || actor.part === 'rm';
    if (mayAsk && next < 0.6) await does.asks();
    else if (mayLead && next < 0.2) await does.leads(actor.mail);
    else if (isOfCustomers && next < 0.35) await does.opens();
    else if (next < 0.66) await does.looks();
    else if (next < 0.7) await does.clicksAnOldCard();
    else if (next < 0.73) await does.clicksAsSomebodyElse();
    else if (next < 0.735) await does.wanders();
    else if (!(await does.works())) await does.looks();
    await setTimeout(play.pauseMs * random.between(0.3, 1.7));
  }
}

function whatTheyDo(player: Player, play: Play) {
  const { actor, person, hand, ledger, random, over } = player;
  const { asks, revises } = createAsks(player);
  const { press, ...work } = createWorks(player, play, revises);
  const leads = createLeads({ ...{ person, ledger, buttonsOf, press, over }, says: hand.says });
  return {
    ...work,
    leads,
    asks: () => {
      play.beginsOne();
      return asks();
    },
    looks: async (): Promise<void> => {
      const message = random.one(person.chat().slice(-40));
      if (message) await hand.views(message);
    },
    /** An FM, or their RM, opens a customer. */
    opens: async (): Promise<void> => {
      const mine = ledger.led.filter((led) => actor.part === 'rm' || led.fm === actor.mail);
      const { token } = random.one(mine) ?? {};
      if (token) await hand.says(`${actor.part === 'rm' ? 'summaries' : 'customer'} ${token}`);
    },
    wanders: async (): Promise<void> => {
      await hand.says(random.one(['requests', 'help', 'anfragen', 'ayuda']) ?? 'help');
    },
  };
}
