import { setTimeout } from 'node:timers/promises';
import { form, inputsFor } from '../chaos/people/typing.ts';
import type { Random } from '../chaos/random.ts';
import { demoPerson, tabClient } from '../support/app/tab/tab-client.ts';
import type { Answer } from '../support/teams/bot.ts';
import { isJson, type Json, type Message } from '../support/teams/chats.ts';
import { allButtons, type Button, cardOf } from '../support/teams/clients/cards.ts';
import type { Person } from '../support/teams/clients/people.ts';
import type { LoadPart, Worker } from './cast.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What each part does with a card that asks for it, and how often. */
const works: Readonly<Record<LoadPart, Readonly<Record<string, number>>>> = {
  partner: {},
  fpm: { 'request.approve': 0.9, 'request.deny': 0.1 },
  team: { 'request.triage': 0.5, 'request.assign': 1 },
  sme: { 'assignment.accept': 1 },
};
/** What was sent meanwhile is looked for among the newest. */
const newest = 200;

/** One person at work until the end: does what their cards ask for, asks, and looks things up. */
export async function live(
  { actor, pauseSeconds }: Worker,
  parts: {
    readonly person: Person;
    readonly smes: readonly string[];
    readonly url: string;
    readonly random: Random;
    readonly watch: Stopwatch;
    readonly asked: () => number;
    readonly over: AbortSignal;
    /** How many in a hundred things that a partner does are a new request. */
    readonly asks: number;
  },
): Promise<void> {
  const { person, smes, url, random, watch, asked, over } = parts;
  const tab = tabClient(() => url, demoPerson(actor.mail));
  const done = new Set<string>();

  const answered = (answer: Answer): Answer => {
    if (answer.status !== 200) watch.failed(`${actor.mail}: HTTP ${answer.status}`);
    return answer;
  };
  const presses = async (what: string, message: Message, { verb, data }: Button, typed: Json) =>
    watch.time(what, async () =>
      answered(await person.clicks(verb, { ...(data as Json), ...typed }, { on: message })),
    );

  const asks = async (): Promise<void> => {
    const token = `ask-${asked()}-`;
    const typed = form(
      actor,
      { token, requester: actor.mail, submits: [], requestId: undefined, finished: false },
      random,
    );
    await watch.time('list', async () => answered(await person.says('new')));
    const card = await untilThere(person, over);
    for (let steps = 0; card && steps < 8 && !over.aborted; steps += 1) {
      const button = allButtons(cardOf(card)).find(({ verb }) => formVerbs.includes(verb));
      if (!button) return;
      const isLast = button.verb === 'form.submit';
      await presses(isLast ? 'submit' : 'form', card, button, isLast ? {} : typed);
      await pause(random.between(1, 3), over);
    }
  };

  const worksOn = async (): Promise<boolean> => {
    for (const message of person.chat().slice(-newest)) {
      const button = allButtons(cardOf(message)).find(
        ({ verb, data }) => works[actor.part][verb] && isJson(data) && !done.has(keyOf(verb, data)),
      );
      if (!button || !isJson(button.data)) continue;
      const { verb, data } = button;
      done.add(keyOf(verb, data));
      if (!random.chance(works[actor.part][verb] ?? 0)) continue;
      const inputs =
        verb === 'request.assign'
          ? { sme: random.one(smes) }
          : inputsFor(verb, '', random, new Date().toISOString().slice(0, 10));
      await presses(verb.replace(/^\w+\./, ''), message, button, inputs);
      return true;
    }
    return false;
  };

  const looks = async (): Promise<void> => {
    if (random.chance(0.5))
      return watch.time('list', async () => void answered(await person.says('requests')));
    const path = random.one(['/api/me', '/api/work', '/api/requests', '/api/requests?sort=due']);
    await watch.time('tab', async () => {
      const { status } = await tab.gets(path ?? '/api/me');
      if (status !== 200) watch.failed(`${actor.mail}: ${path} HTTP ${status}`);
    });
  };

  await pause(random.between(0, pauseSeconds), over);
  while (!over.aborted) {
    if (actor.part === 'partner' && random.chance(parts.asks / 100)) await asks();
    else if (!(await worksOn())) await looks();
    await pause(pauseSeconds * random.between(0.3, 1.7), over);
  }
}

const formVerbs = ['form.next', 'form.submit'];
const keyOf = (verb: string, { requestId }: Json): string => `${verb} ${requestId}`;

/** The form's card, which comes as a message of its own; undefined: it is too late for it. */
async function untilThere(person: Person, over: AbortSignal): Promise<Message | undefined> {
  while (!over.aborted) {
    const message = person.cardWith('form.next');
    if (message) return message;
    await pause(0.2, over);
  }
  return undefined;
}

const pause = (seconds: number, over: AbortSignal): Promise<void> =>
  setTimeout(seconds * 1000, undefined, { signal: over, ref: false }).catch(() => undefined);
