import { setTimeout } from 'node:timers/promises';
import { type Actor, zone } from '../../support/samples/crowd.ts';
import { isJson, type Json, type Message } from '../../support/teams/chats.ts';
import { allButtons, type Button, type Card, cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import type { FakeTeams } from '../../support/teams/fake-teams.ts';
import { type Asked, aboutIn, cardIn, type Ledger } from '../check/ledger.ts';
import { fate, randomFrom } from '../random.ts';
import { cast, playing } from './cast.ts';
import { does, isDone } from './does.ts';
import { createHand } from './hand.ts';
import { createLeads } from './leads.ts';
import { form, inputsFor } from './typing.ts';
import type { Work } from './work.ts';

/** People who ask, decide, look, hesitate, click twice, and click what is not theirs. */
export function createCrowd(options: {
  readonly teams: FakeTeams;
  readonly ledger: Ledger;
  readonly seed: number;
  readonly requests: number;
  readonly engagements: number;
  /** The date that the instances' clock shows. */
  readonly today: () => string;
  readonly pauseMs: number;
  /** Of how many of the requests FPMs, team and SMEs do anything before the clock does, from 0 to 1. */
  readonly diligence: number;
}) {
  const { teams, ledger, seed } = options;
  const people = new Map<Actor, Person>(
    cast.map((actor) => [actor, teams.person({ ...actor, locale: 'en-GB', timeZone: zone })]),
  );
  const personOf = (actor: Actor): Person => {
    const person = people.get(actor);
    if (!person) throw new Error(`${actor.name} is not in the play`);
    return person;
  };
  let begun = 0;
  let over = false;
  /** What stood in a message when it told the bot which one it is; most of it has been seen by the end. */
  const seen = new WeakMap<Message, Message['activity']>();

  /** Parsed once: a card that was replaced is another object. */
  const known = new WeakMap<Card, Button[]>();
  const buttonsOf = (message: Message): Button[] => {
    const card = cardOf(message);
    if (!card) return [];
    const buttons = known.get(card) ?? allButtons(card);
    known.set(card, buttons);
    return buttons;
  };
  const workOn = (message: Message): Work[] =>
    buttonsOf(message).flatMap((button) => {
      if (!isJson(button.data)) return [];
      const about = aboutIn(button.data);
      const { version } = button.data;
      return about === undefined
        ? []
        : [{ message, button, about, version: typeof version === 'number' ? version : 0 }];
    });

  const life = async (actor: Actor): Promise<void> => {
    const random = randomFrom(seed, `life of ${actor.mail}`);
    const person = personOf(actor);
    const hand = createHand({ person, ledger, random, seen, over: () => over });
    const old: Work[] = [];

    const press = (work: Work, token?: string) => {
      const intent = ledger.intent(actor.mail, work.button.verb, work.about, work.version);
      const { verb } = work.button;
      intent.typed ??= inputsFor(verb, token ?? intent.token, random, options.today());
      const data = { ...(work.button.data as Json), ...intent.typed };
      return hand.insists(work.message, work.button.verb, data, intent);
    };

    const works = async (): Promise<boolean> => {
      const open = person
        .chat()
        .slice(-300)
        .flatMap(workOn)
        .filter(({ button: { verb }, about }) => {
          const isLeft = fate(seed, 'left lying', about) >= options.diligence;
          // Of what may be done to a thing in turn, each has its share.
          return !(actor.part !== 'partner' && isLeft) && isDone(seed, actor.part, verb, about);
        });
      const work = random.one(open.slice(0, 30));
      if (!work) return false;
      if (random.chance(0.3)) old.push(work);
      if (work.button.verb === 'request.revise') await revises(work);
      else await press(work);
      return true;
    };

    /** Through the form on this message to its end; the id that the card then tells. */
    const fillsIn = async (find: () => Message | undefined, asked: Asked, typed: Json) => {
      for (let step = 0; step < 60 && !over; step += 1) {
        const message = find();
        if (!message) return;
        const button = buttonsOf(message).find(({ verb }) => /^form\.(next|submit)$/.test(verb));
        if (!button) return idOn(cardOf(message));
        const data = { ...(button.data as Json), ...(button.verb === 'form.next' ? typed : {}) };
        const submits = button.verb === 'form.submit' ? { told: asked.submits } : undefined;
        const answer = await hand.insists(message, button.verb, data, submits);
        const card = cardIn(answer);
        if (!submits || !card || asked.submits.at(-1) !== 'accepted') continue;
        if (allButtons(card).every(({ verb }) => !verb.startsWith('form.'))) return idOn(card);
      }
      return undefined;
    };

    const withDraft = (draftId: unknown) =>
      person.chat().findLast((message) =>
        buttonsOf(message).some(
          ({ verb, data }) =>
            /^form\.(next|submit)$/.test(verb) &&
            isJson(data) &&
            (draftId === undefined
              ? // The form of a request that is revised says which one it is.
                !through.has(String(data.draftId)) && !idOn(cardOf(message))
              : data.draftId === draftId),
        ),
      );
    /** Forms that are another matter, or were sent: an older copy of one may still stand. */
    const through = new Set<string>();
    const draftOn = (message: Message | undefined): string | undefined => {
      const found =
        message && buttonsOf(message).find(({ verb }) => /^form\.(next|submit)$/.test(verb));
      return isJson(found?.data) ? String(found.data.draftId) : undefined;
    };

    const asks = async (): Promise<void> => {
      begun += 1;
      const asked = ledger.ask(actor.mail);
      const typed = form(actor, asked, random);
      while (!over) {
        if (!withDraft(undefined)) {
          await hand.says('new');
          for (let waited = 0; waited < 60 && !withDraft(undefined) && !over; waited += 1)
            await setTimeout(100);
        }
        let last = withDraft(undefined);
        const draftId = draftOn(last);
        if (!draftId) continue;
        const find = () => {
          last = withDraft(draftId) ?? last;
          return last;
        };
        const id = await fillsIn(find, asked, typed);
        if (id) asked.requestId = id;
        // Without an id the submission may have been stored all the same: its status card says so.
        asked.finished = id !== undefined || asked.submits.includes('accepted');
        asked.finished ||= asked.submits.length > 0 && !withDraft(draftId);
        if (asked.finished) {
          through.add(draftId);
          return;
        }
      }
    };

    const revises = async ({ message, button }: Work): Promise<void> => {
      const answer = await hand.insists(message, button.verb, button.data as Json);
      const draft = allButtons(cardIn(answer)).find(({ verb }) => verb.startsWith('form.'));
      const draftId = isJson(draft?.data) ? String(draft.data.draftId) : undefined;
      if (!draftId) return;
      through.add(draftId);
      const asked = {
        token: '',
        requester: actor.mail,
        submits: [],
        requestId: undefined,
        finished: false,
      };
      await fillsIn(() => withDraft(draftId), asked, { answers: 'As asked.' });
    };

    const looks = async (): Promise<void> => {
      const shown = person.chat().slice(-40);
      const message = random.one(shown);
      if (message) await hand.views(message);
    };

    const clicksAnOldCard = async (): Promise<void> => {
      const work = random.one(old);
      if (!work) return;
      ledger.did('clicks on old cards');
      const { message, button } = work;
      // To open a form changes nothing that could be lost.
      if (button.verb === 'request.revise')
        await hand.tries(message.id, button.verb, button.data as Json);
      else await press(work);
    };

    /** With somebody else's card, as no client offers it. */
    const clicksAsSomebodyElse = async (): Promise<void> => {
      const parts = ['partner', 'sme'] as const;
      const victim = random.one(playing(random.one(parts) ?? 'partner'));
      if (!victim || victim === actor || !parts.some((part) => part === actor.part)) return;
      const theirs = random.one(personOf(victim).chat().slice(-20).flatMap(workOn));
      // Its SME may ask the FPM, too.
      if (!theirs || theirs.button.verb === 'fpm.ask') return;
      if (!does[victim.part][theirs.button.verb]) return;
      const data = {
        ...(theirs.button.data as Json),
        ...inputsFor(theirs.button.verb, ledger.forge(), random, options.today()),
      };
      ledger.did('clicks on somebody else’s card');
      await hand.tries(theirs.message.id, theirs.button.verb, data);
    };

    const leads = createLeads({
      ...{ person, ledger, buttonsOf, press, says: hand.says, over: () => over },
    });

    /** An FM, or their RM, opens a customer. */
    const opens = async (): Promise<void> => {
      const mine = ledger.led.filter((led) => actor.part === 'rm' || led.fm === actor.mail);
      const { token } = random.one(mine) ?? {};
      if (token) await hand.says(`${actor.part === 'rm' ? 'summaries' : 'customer'} ${token}`);
    };

    const wanders = async (): Promise<void> => {
      await hand.says(random.one(['requests', 'help', 'anfragen', 'ayuda']) ?? 'help');
    };

    while (!over) {
      const next = random.next();
      const mayAsk = actor.part === 'partner' && begun < options.requests;
      const mayLead = actor.part === 'fm' && ledger.led.length < options.engagements;
      const isOfCustomers = actor.part === 'fm' || actor.part === 'rm';
      if (mayAsk && next < 0.6) await asks();
      else if (mayLead && next < 0.2) await leads(actor.mail);
      else if (isOfCustomers && next < 0.35) await opens();
      else if (next < 0.66) await looks();
      else if (next < 0.7) await clicksAnOldCard();
      else if (next < 0.73) await clicksAsSomebodyElse();
      else if (next < 0.735) await wanders();
      else if (!(await works())) await looks();
      await setTimeout(options.pauseMs * random.between(0.3, 1.7));
    }
  };

  return {
    people,
    begun: () => begun,
    /** Until `leave`; resolves when the last one has put their hand away. */
    live: () => Promise.all(cast.map((actor) => life(actor))),
    leave() {
      over = true;
    },
    /** Everybody opens their chat and sees what they have not seen yet. */
    async looksAtEverything(): Promise<void> {
      await Promise.all(
        cast.map(async (actor) => {
          const random = randomFrom(seed, `last look of ${actor.mail}`);
          const person = personOf(actor);
          const hand = createHand({ person, ledger, random, seen, over: () => false });
          for (const message of person.chat())
            if (seen.get(message) !== message.activity) await hand.views(message);
        }),
      );
    },
  };
}

const idOn = (card: Card | undefined): string | undefined =>
  JSON.stringify(card ?? {}).match(/SME-\d+/)?.[0];
