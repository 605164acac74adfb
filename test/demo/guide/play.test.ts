import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { buttonOf } from '../../../demo/guide/card.ts';
import { fillSample, playStep, type Stage } from '../../../demo/guide/play.ts';
import { causedBetween, newestRequest } from '../../../demo/guide/requests.ts';
import { nextOf, steps } from '../../../demo/guide/story.ts';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { handAt } from './hand.ts';

jest.setTimeout(60_000);

const people = { partner: 'petra@contoso.example', team: 'anna@fasttrack.example' };

let desk: TestDesk;
let stage: Stage;
beforeEach(async () => {
  desk = await startDesk({ demoClock: true });
  // Everybody who may get work has a chat before it comes.
  for (const { mail } of sample.people) desk.person(mail.split('@')[0] ?? mail);
  stage = {
    handOf: async (mail) => handAt(desk, mail),
    newest,
    next: (request) => nextOf(request, people),
    settled: () => desk.settled(),
    now: () => desk.app().now(),
  };
});
afterEach(() => desk.stop());

const newest = () => newestRequest(desk.app().store.db);
const play = () => playStep(stage, people.partner);
const here = async () => steps[nextOf(await newest(), people).step]?.title ?? 'the end';

describe('the guided story, played', () => {
  it('goes from the question to the close, a step at a time, and then once more with another customer', async () => {
    for (const { title } of steps) {
      expect(await here()).toBe(title);
      await play();
    }
    expect(await here()).toBe('the end');
    const first = await newest();
    expect(first?.state).toBe('closed');
    await play();
    const second = await newest();
    expect(second?.id).not.toBe(first?.id);
    expect(second?.form.tenantName).not.toBe(first?.form.tenantName);
  });

  it('has a third customer, whose request is none that the rules call an exception', async () => {
    for (let request = 0; request < 3; request += 1) {
      await play();
      const asked = await newest();
      expect(asked?.state).toBe('submitted');
      expect(['sme', 'standard']).toContain(asked?.routing.outcome);
      await desk.person('petra').presses('request.withdraw');
      await desk.settled();
    }
  });

  it('leaves a sample request to be looked at and submitted by hand, or to be played on', async () => {
    const hand = await stage.handOf(people.partner);
    const form = await fillSample(stage, hand);
    expect(buttonOf(form.card, 'form.submit')).toBeDefined();
    expect(await newest()).toBeUndefined();
    const before = desk.person('petra').chat().length;
    await play();
    expect((await newest())?.state).toBe('submitted');
    // The confirmation, and no second form.
    expect(desk.person('petra').chat()).toHaveLength(before + 1);
  });

  it('goes on where somebody has returned the request by hand', async () => {
    await play();
    await desk.person('frank').presses('request.return', { questions: 'How many people?' });
    await desk.settled();
    expect(await here()).toBe('The partner asks');
    await play();
    expect(await newest()).toMatchObject({ id: 'SME-1001', state: 'submitted' });
  });
});

describe('what a step of the clock has caused', () => {
  it('is told by how many were reminded and how often others were told', async () => {
    await play();
    const since = desk.app().now();
    const move = (advance: string) =>
      fetch(`${desk.url()}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance }),
      });
    const caused = () => causedBetween(desk.app().store.db, since, desk.app().now());
    expect(await caused()).toEqual({ reminders: 0, escalations: 0 });
    await move('PT1H');
    expect(await caused()).toEqual({ reminders: 0, escalations: 0 });
    await move('P1D');
    expect(await caused()).toEqual({ reminders: 1, escalations: 1 });
  });
});
