import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, headline, isAssigned, petraAsks, reads } from '../../support/stories/story.ts';
import { isAccepted, isCompleted, plan } from '../../support/stories/story-engagement.ts';
import type { Message } from '../../support/teams/chats.ts';
import { cardOf, refreshAction } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(60_000);

/** The card into which this person types what goes with this button. */
function typesOn(person: Person, verb: string): Message {
  const card = person.cardWith(verb);
  if (!card) throw new Error(`${person.name} has no card with ${verb}`);
  return card;
}

/** Whether what somebody is typing is still there afterwards: an edit empties every input. */
async function keeps(card: Message, happens: () => Promise<unknown>): Promise<boolean> {
  const before = card.edits;
  await happens();
  return card.edits === before;
}

describe.each(engines)('while somebody is typing (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  it('a triage does not empty the FPM’s comment, which counts as it is', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    const card = typesOn(frank, 'request.approve');
    const shown = JSON.stringify(card.activity);
    expect(await keeps(card, () => does(desk, anna, 'request.triage', { comment: 'Fits.' }))).toBe(
      true,
    );
    expect(JSON.stringify(card.activity)).toBe(shown);
    await frank.presses('request.approve', { comment: 'From my old card.' }, { on: card });
    await desk.settled();
    expect(headline(frank, card)).toBe(
      'You have approved; the assignment team is looking for an SME.',
    );
    expect(reads(petra).join()).toContain('From my old card.');
  });

  it('the news comes with the next click, whatever it is', async () => {
    const { frank, anna } = cast(desk);
    await petraAsks(desk);
    const card = typesOn(frank, 'request.deny');
    await does(desk, anna, 'request.triage', { comment: 'Fits.' });
    expect(reads(frank, card)).not.toContain('Fits.');
    await frank.presses('request.deny', { denyReason: 'other', comment: '' }, { on: card });
    expect(reads(frank, card)).toEqual(
      expect.arrayContaining(['Fits.', 'SME-1001 · Triaged · 2 March 2026, 10:00 CET']),
    );
  });

  it('it comes as well when the card comes into view again', async () => {
    const { frank, anna } = cast(desk);
    await petraAsks(desk);
    const card = typesOn(frank, 'request.approve');
    await does(desk, anna, 'request.triage', { comment: 'Fits.' });
    expect(refreshAction(cardOf(card))).toBeDefined();
    await frank.refreshes(card);
    expect(reads(frank, card)).toContain('Fits.');
  });

  it('a question, its answer and a reminder do not empty the SME’s plan', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAccepted(desk);
    const card = typesOn(sam, 'plan.save');
    const calm = await keeps(card, async () => {
      await does(desk, petra, 'fpm.ask', { question: 'Wann geht es los?' });
      await does(desk, frank, 'fpm.answer', { answer: 'Next week.' });
      await desk.passes(2 * 24 * 3_600_000);
    });
    expect(calm).toBe(true);
    await sam.presses('plan.save', plan, { on: card });
    await desk.settled();
    expect(reads(petra).join('\n')).toContain(plan.expectations);
  });

  it('a second reminder leaves the first where it is, until there is more to say', async () => {
    const { anna, sam } = cast(desk);
    await isAssigned(desk);
    const asked = sam.chat().length;
    const day = 24 * 3_600_000;
    await desk.passes(day);
    const first = sam.chat()[asked];
    if (!first) throw new Error('no reminder');
    expect(await keeps(first, () => desk.passes(3 * day))).toBe(true);
    expect(sam.chat().length).toBeGreaterThan(asked + 1);
    await sam.presses('assignment.decline', { comment: 'Verreist.' }, { on: first });
    await desk.settled();
    expect(reads(anna).join('\n')).toContain('Verreist.');
    for (const card of sam.chat()) expect(sam.buttons(card)).not.toContain('assignment.accept');
  });

  it('nor does a confirmation empty what somebody writes into the plan, unless it was the last', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAccepted(desk);
    await does(desk, sam, 'plan.save', plan);
    const card = typesOn(frank, 'plan.save');
    expect(await keeps(card, () => does(desk, petra, 'plan.confirm'))).toBe(true);
    await frank.presses('plan.save', { ...plan, learners: 'Jonas Jung' }, { on: card });
    await desk.settled();
    expect(reads(petra)).toContain('Jonas Jung');
    await does(desk, petra, 'plan.confirm');
    expect(await keeps(card, () => does(desk, sam, 'plan.confirm'))).toBe(false);
  });

  it('a plan that somebody else has written meanwhile is shown: the other’s words are about it', async () => {
    const { frank, sam } = cast(desk);
    await isAccepted(desk);
    await does(desk, frank, 'plan.save', plan);
    const card = typesOn(sam, 'plan.save');
    const changed = { ...plan, learners: 'Jonas Jung' };
    expect(await keeps(card, () => does(desk, frank, 'plan.save', changed))).toBe(false);
  });

  it('what can no longer be done goes from the card, and what can be done comes', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    const triage = typesOn(anna, 'request.triage');
    expect(await keeps(triage, () => does(desk, frank, 'request.approve'))).toBe(false);
    expect(anna.buttons(triage)).not.toContain('request.triage');
    const status = typesOn(petra, 'request.withdraw');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(petra.buttons(status)).not.toContain('request.withdraw');
  });

  it('the question after an answered one takes its place', async () => {
    const { petra, frank } = cast(desk);
    await isAssigned(desk);
    await does(desk, petra, 'fpm.ask', { question: 'Die erste?' });
    const card = typesOn(frank, 'fpm.answer');
    expect(await keeps(card, () => does(desk, petra, 'fpm.ask', { question: 'Die zweite?' }))).toBe(
      true,
    );
    await frank.presses('fpm.answer', { answer: 'One.' }, { on: card });
    await desk.settled();
    expect(reads(frank, card).join('\n')).toContain('Die zweite?');
  });

  it('an answer beside a denial that is half typed leaves that where it is', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await does(desk, petra, 'fpm.ask', { question: 'Wie steht es?' });
    const card = typesOn(frank, 'fpm.answer');
    const half = { denyReason: 'other', comment: 'It does not fit beca' };
    const isKept = await keeps(card, async () => {
      await frank.presses('fpm.answer', { answer: 'I am at it.', ...half }, { on: card });
      await desk.settled();
      expect(reads(petra).join()).toContain('I am at it.');
      await does(desk, anna, 'request.triage', { comment: 'Fits.' });
    });
    expect(isKept).toBe(true);
    const shown = JSON.stringify(cardOf(card));
    expect(shown).toContain(half.comment);
    expect(frank.buttons(card)).not.toContain('fpm.answer');
    // What others do to the work on the card is shown all the same.
    await does(desk, petra, 'request.withdraw', { comment: 'Erledigt.' });
    expect(frank.buttons(card)).not.toContain('request.deny');
  });

  it('a rating and the close leave the partner’s feedback where it is', async () => {
    const { petra, frank, sam } = cast(desk);
    await isCompleted(desk);
    const card = typesOn(petra, 'feedback.send');
    const calm = await keeps(card, async () => {
      await does(desk, sam, 'feedback.send', { rating: '5' });
      await does(desk, frank, 'request.close');
    });
    expect(calm).toBe(true);
    await petra.presses('feedback.send', { rating: '4', comment: 'Gut.' }, { on: card });
    await desk.settled();
    expect(petra.buttons(card)).not.toContain('feedback.send');
  });

  it('a card on which its reader has just clicked is edited: there the same question counts again', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const card = typesOn(petra, 'fpm.ask');
    for (const answer of ['No.', 'Not yet.']) {
      const ask = () => does(desk, petra, 'fpm.ask', { question: 'Gibt es Neues?' });
      expect(await keeps(card, ask)).toBe(false);
      await does(desk, frank, 'fpm.answer', { answer });
    }
    expect(reads(petra).join()).toContain('Not yet.');
  });

  it('a card that was opened from a list is left alone like any other', async () => {
    const { frank, anna } = cast(desk);
    await petraAsks(desk);
    await frank.says('requests');
    await desk.settled();
    await frank.presses('request.show');
    const card = frank.lastCard() as Message;
    expect(frank.buttons(card)).toContain('request.approve');
    expect(await keeps(card, () => does(desk, anna, 'request.triage'))).toBe(true);
    expect(await keeps(card, () => does(desk, frank, 'request.approve'))).toBe(false);
  });

  it('a reminder with a newer one behind it goes on once a colleague has done what it asks for', async () => {
    await desk.stop();
    const { assignmentTeam } = sample;
    const members = [...assignmentTeam.members, 'ada@fasttrack.example'];
    const program = { ...sample, assignmentTeam: { ...assignmentTeam, members } };
    desk = await startDesk({ engine, program });
    const { anna, sam } = cast(desk);
    const ada = desk.person('ada');
    await isAssigned(desk);
    await does(desk, sam, 'assignment.decline', { comment: 'Verreist.' });
    await desk.passes(3 * 24 * 3_600_000);
    await desk.passes(24 * 3_600_000);
    await does(desk, ada, 'request.assign', { sme: 'sofia@fasttrack.example' });
    for (const card of anna.chat()) expect(anna.buttons(card)).not.toContain('request.assign');
    const metrics = await (await fetch(`${desk.url()}/metrics`)).text();
    expect(metrics).toMatch(/\{state="undeliverable"\} 0$/m);
  });
});
