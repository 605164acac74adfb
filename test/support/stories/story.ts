import type { Program } from '../../../src/domain/program/program.ts';
import { sample, type TestDesk } from '../app/desk.ts';
import { customer, need, why } from '../samples/form.ts';
import type { Json, Message } from '../teams/chats.ts';
import { allButtons, type Button, cardOf } from '../teams/clients/cards.ts';
import type { Person } from '../teams/clients/people.ts';

type Changes = { readonly [field: string]: string };

/** The sample program, in which the three languages meet in every request. */
export const mixed: Program = speaking({ anna: 'es', sam: 'de' });

/** The sample program with other languages for some people. */
export function speaking(languages: Readonly<Record<string, string>>): Program {
  return {
    ...sample,
    people: sample.people.map((person) => {
      const language = languages[person.mail.split('@')[0] ?? ''];
      return language ? { ...person, language } : person;
    }),
  };
}

/** Petra (German, partner), Frank (English, FPM), Anna (Spanish, assignment team), Sam and Sofia (SMEs). */
export const cast = (desk: TestDesk) => ({
  petra: desk.person('petra'),
  frank: desk.person('frank'),
  anna: desk.person('anna'),
  sam: desk.person('sam'),
  sofia: desk.person('sofia'),
});

/** What the person reads on their newest card, or on the given one. */
export const reads = (person: Person, message: Message | undefined = person.lastCard()): string[] =>
  person.cardTexts(message);

/** What a card says first, below the line with number and state. */
export function headline(person: Person, message: Message | undefined = person.lastCard()): string {
  const [first = ''] = person.cardTexts(message);
  const typed = textsIn(cardOf(message)).find(({ type }) => type === 'TextRun');
  return /^[A-Z]+-\d+( · |$)/.test(first) && typed ? String(typed.text) : first;
}

/** The headline of each of a person's cards, oldest first. */
export const headlines = (person: Person): string[] =>
  person.chat().map((message) => headline(person, message));

/** Every object of a card that has a text. */
function textsIn(node: unknown): { readonly type?: unknown; readonly text: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(textsIn);
  return 'text' in node ? [node, ...inner] : inner;
}

/** A partner fills in the form and submits it; gives the id of the request. */
export async function asks(desk: TestDesk, partner: Person, changes: Changes = {}) {
  await partner.says('neu');
  await desk.settled();
  await fillsIn(partner, changes);
  await partner.presses('form.submit');
  await desk.settled();
  return idOn(partner.lastCard());
}

export const petraAsks = (desk: TestDesk, changes: Changes = {}): Promise<string> =>
  asks(desk, desk.person('petra'), changes);

/** The three steps of the form that is open, up to the review. */
export async function fillsIn(partner: Person, changes: Changes = {}): Promise<void> {
  for (const step of [need, customer, why]) {
    const given = Object.fromEntries(Object.keys(step).map((id) => [id, changes[id]]));
    const changed = Object.entries(given).filter(([, value]) => value !== undefined);
    const extra = step === why ? added(changes) : {};
    await partner.presses('form.next', { ...step, ...Object.fromEntries(changed), ...extra });
  }
}

/** Fields that the usual form leaves out. */
const added = ({ migrationSource, answers }: Changes) => ({
  ...(migrationSource === undefined ? {} : { migrationSource }),
  ...(answers === undefined ? {} : { answers }),
});

/** Presses a button and waits until everybody has heard of it. */
export async function does(desk: TestDesk, person: Person, verb: string, inputs: Changes = {}) {
  const answer = await person.presses(verb, inputs);
  await desk.settled();
  return answer;
}

/** Petra's request is approved by Frank. */
export async function isApproved(desk: TestDesk): Promise<string> {
  const id = await petraAsks(desk);
  await does(desk, desk.person('frank'), 'request.approve');
  return id;
}

/** Petra's request is approved and Sam is asked to take it. */
export async function isAssigned(desk: TestDesk): Promise<string> {
  const id = await isApproved(desk);
  await does(desk, desk.person('anna'), 'request.assign', { sme: 'sam@fasttrack.example' });
  return id;
}

/** The id that a card speaks of. */
export function idOn(message: Message | undefined): string {
  const found = JSON.stringify(cardOf(message) ?? {}).match(/SME-\d+/)?.[0];
  if (!found) throw new Error('the card names no request');
  return found;
}

/** How many events were recorded since the process started, as `/metrics` tells. */
export async function eventsRecorded(desk: TestDesk): Promise<number> {
  const text = await (await fetch(`${desk.url()}/metrics`)).text();
  return [...text.matchAll(/^sme_desk_events_total\{.*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}

/** What `/readyz` tells. */
export async function readiness(desk: TestDesk) {
  const response = await fetch(`${desk.url()}/readyz`);
  return { status: response.status, state: (await response.json()) as Json };
}

export interface OldButton {
  readonly person: Person;
  readonly message: Message;
  readonly button: Button;
}

const moving =
  /^(request\.(triage|approve|deny|return|assign|withdraw|revise)|assignment\.|form\.submit)/;

/** Every button that could change something, on every card of these people, as it is now. */
export const buttonsOf = (people: readonly Person[]): OldButton[] =>
  people.flatMap((person) =>
    person.chat().flatMap((message) =>
      allButtons(structuredClone(cardOf(message)))
        .filter(({ verb }) => moving.test(verb))
        .map((button) => ({ person, message, button })),
    ),
  );

/** Clicks a button that was there once, with what it held then. */
export function clicksOld({ person, message, button }: OldButton, inputs: Changes = {}) {
  return person.clicks(button.verb, { ...(button.data as object), ...inputs }, { on: message });
}

/** The calls that put a new message into this person's chat. */
export const messagesTo = (desk: TestDesk, person: Person): number =>
  desk.teams.calls.filter(
    (call) =>
      call.method === 'POST' &&
      call.person === person.aadObjectId &&
      call.path.includes('/activities'),
  ).length;
