import type { Actor } from '../../support/samples/crowd.ts';
import type { Json } from '../../support/teams/chats.ts';
import { fate } from '../random.ts';
import { workOn } from './buttons.ts';
import { playing } from './cast.ts';
import { does, isDone } from './does.ts';
import type { Player } from './player.ts';
import { inputsFor } from './typing.ts';
import type { Work } from './work.ts';

export interface HowTheyWork {
  readonly seed: number;
  /** Of how many of the requests FPMs, team and SMEs do anything before the clock does, from 0 to 1. */
  readonly diligence: number;
  /** The date that the instances' clock shows. */
  readonly today: () => string;
  /** What can be done on the newest messages that somebody has. */
  readonly workOf: (actor: Actor) => Work[];
}

/** How somebody works through what their cards offer: what is theirs, what is old, and what is somebody else's. */
export function createWorks(
  { actor, person, hand, ledger, random }: Player,
  { seed, diligence, today, workOf }: HowTheyWork,
  revises: (work: Work) => Promise<void>,
) {
  const old: Work[] = [];

  const press = (work: Work, token?: string) => {
    const { verb } = work.button;
    const intent = ledger.intent(actor.mail, verb, work.about, work.version);
    intent.typed ??= inputsFor(verb, token ?? intent.token, random, today());
    const data = { ...(work.button.data as Json), ...intent.typed };
    return hand.insists(work.message, verb, data, intent);
  };

  /** False: there is nothing to do. */
  async function works(): Promise<boolean> {
    const open = person
      .chat()
      .slice(-300)
      .flatMap(workOn)
      .filter(({ button: { verb }, about }) => {
        const isLeft = fate(seed, 'left lying', about) >= diligence;
        // Of what may be done to a thing in turn, each has its share.
        return !(actor.part !== 'partner' && isLeft) && isDone(seed, actor.part, verb, about);
      });
    const work = random.one(open.slice(0, 30));
    if (!work) return false;
    if (random.chance(0.3)) old.push(work);
    if (work.button.verb === 'request.revise') await revises(work);
    else await press(work);
    return true;
  }

  async function clicksAnOldCard(): Promise<void> {
    const work = random.one(old);
    if (!work) return;
    ledger.did('clicks on old cards');
    const { message, button } = work;
    // To open a form changes nothing that could be lost.
    if (button.verb === 'request.revise')
      await hand.tries(message.id, button.verb, button.data as Json);
    else await press(work);
  }

  /** With somebody else's card, as no client offers it. */
  async function clicksAsSomebodyElse(): Promise<void> {
    const parts = ['partner', 'sme'] as const;
    const victim = random.one(playing(random.one(parts) ?? 'partner'));
    if (!victim || victim === actor || !parts.some((part) => part === actor.part)) return;
    const theirs = random.one(workOf(victim));
    // Its SME may ask the FPM, too.
    if (!theirs || theirs.button.verb === 'fpm.ask') return;
    if (!does[victim.part][theirs.button.verb]) return;
    const data = {
      ...(theirs.button.data as Json),
      ...inputsFor(theirs.button.verb, ledger.forge(), random, today()),
    };
    ledger.did('clicks on somebody else’s card');
    await hand.tries(theirs.message.id, theirs.button.verb, data);
  }

  return { press, works, clicksAnOldCard, clicksAsSomebodyElse };
}
