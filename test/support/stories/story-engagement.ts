import type { TestDesk } from '../app/desk.ts';
import { customer, need, why } from '../samples/form.ts';
import type { Json } from '../teams/chats.ts';
import { allButtons } from '../teams/clients/cards.ts';
import type { Person } from '../teams/clients/people.ts';
import { does, headline, headlines, idOn, isAssigned } from './story.ts';

type Changes = Readonly<Record<string, string>>;

export const hours = 3_600_000;
export const days = 24 * hours;

/** What all three agree on; German, because Petra writes it down. */
export const plan = {
  expectations: 'Zwei Termine je Woche, Rückfragen am selben Tag.',
  outcomes: 'Bedingter Zugriff läuft bei drei Gruppen.',
  exitCriteria: 'Petra hat die letzte Gruppe allein umgestellt.',
  startDate: '2026-03-09',
  endDate: '2026-04-03',
  learners: 'Petra Partner und Jonas Jung',
  releaseCriteria: 'Wenn die dritte Gruppe umgestellt ist.',
};

/** What has to be told at the end, beside the summary. */
export const learning = { learnt: 'Petra: bedingter Zugriff.', criteriaMet: 'yes' };

/** A partner opens the form and fills in customer and need: the step `why` is in front of them. */
export async function comesToWhy(desk: TestDesk, partner: Person, changes: Changes = {}) {
  await partner.says('neu');
  await desk.settled();
  await partner.presses('form.next', { ...need, ...among(need, changes) });
  await partner.presses('form.next', { ...customer, ...among(customer, changes) });
}

/** From the step `why` to the review; details of the workload go along. */
export const comesToReview = (partner: Person, changes: Changes = {}) =>
  partner.presses('form.next', { ...why, ...changes });

/** Submits the review that is open; gives the id of the request. */
export async function submits(desk: TestDesk, partner: Person): Promise<string> {
  await partner.presses('form.submit');
  await desk.settled();
  return idOn(partner.lastCard());
}

const among = (step: Changes, changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([id]) => id in step));

/** Sam has accepted Petra's request. */
export async function isAccepted(desk: TestDesk): Promise<string> {
  const id = await isAssigned(desk);
  await does(desk, desk.person('sam'), 'assignment.accept');
  return id;
}

/** The SME has written the plan, and the other two have confirmed it. */
export async function isEngaged(desk: TestDesk): Promise<string> {
  const id = await isAccepted(desk);
  await does(desk, desk.person('sam'), 'plan.save', plan);
  for (const one of ['petra', 'frank']) await does(desk, desk.person(one), 'plan.confirm');
  return id;
}

/** The SME has completed with a summary. */
export async function isCompleted(desk: TestDesk): Promise<string> {
  const id = await isEngaged(desk);
  await does(desk, desk.person('sam'), 'engagement.complete', {
    summary: 'Drei Gruppen laufen, Petra macht allein weiter.',
    ...learning,
    trained: 'Zwei Kollegen.',
    customerFeedback: 'Niemand war ausgesperrt.',
    ftopUpdated: 'true',
  });
  return id;
}

/** What came into this person's chat as new messages while something happened. */
export async function hears(person: Person, happens: () => Promise<unknown>): Promise<string[]> {
  const before = new Set(person.history().map(({ id }) => id));
  await happens();
  return person
    .chat()
    .flatMap((message) => (before.has(message.id) ? [] : [headline(person, message)]));
}

/** What comes to each of these people while time passes, under their given names. */
export async function heardBy(
  desk: TestDesk,
  people: Readonly<Record<string, Person>>,
  milliseconds: number,
): Promise<Record<string, string[]>> {
  const before = Object.fromEntries(
    Object.entries(people).map(([name, person]) => [name, person.chat().length]),
  );
  await desk.passes(milliseconds);
  await desk.settled();
  return Object.fromEntries(
    Object.entries(people).flatMap(([name, person]) => {
      const fresh = headlines(person).slice(before[name]);
      return fresh.length > 0 ? [[name, fresh]] : [];
    }),
  );
}

/** Where the buttons of a person's cards lead to outside: guides and chats. */
export const linksOf = (person: Person): string[] =>
  person
    .chat()
    .flatMap((message) =>
      [...JSON.stringify(message.clientCard ?? message.activity).matchAll(/"url":"([^"]+)"/g)].map(
        ([, url]) => url ?? '',
      ),
    );

/** What stands beside a label on a card. */
export const beside = (read: readonly string[], label: string): string | undefined =>
  read[read.indexOf(label) + 1];

/** Two clicks a request, and nobody waits until Teams' pace lets every message of it out. */
export async function asksOften(desk: TestDesk, petra: Person, times: number): Promise<void> {
  await petra.says('hilfe');
  await desk.settled();
  const [help] = petra.chat();
  const typed = { ...need, ...customer, ...why };
  for (let asked = 1; asked <= times; asked += 1) {
    const answer = await petra.clicks('form.open', {}, { on: help?.id });
    const card = (answer.body as Json).value as Json;
    const data = allButtons(card).find(({ verb }) => verb === 'form.next')?.data as Json;
    const all = { ...data, ...typed, topic: `Thema ${asked}` };
    await petra.clicks('form.submit', all, { on: help?.id });
  }
}
