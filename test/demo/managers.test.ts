import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type ManagerStage, newestStory, playManagerStep } from '../../demo/managers/play.ts';
import { managerOf, orderingRm, withManagers } from '../../demo/managers/program.ts';
import { managerSteps, nextOfManager } from '../../demo/managers/story.ts';
import { sample, startDesk, type TestDesk } from '../support/app/desk.ts';
import { handAt } from './guide/hand.ts';

jest.setTimeout(60_000);

const program = withManagers(sample);
const people = {
  ...{ fm: 'fatima@fasttrack.example', team: 'anna@fasttrack.example' },
  rm: 'rita@fasttrack.example',
};

let desk: TestDesk;
let stage: ManagerStage;
beforeEach(async () => {
  desk = await startDesk({ demoClock: true, program });
  for (const name of ['fatima', 'anna', 'rita']) desk.person(name);
  stage = {
    handOf: async (mail) => handAt(desk, mail),
    newest: () => newestStory(desk.app().store.db),
    next: (story) => nextOfManager(story, people),
    settled: () => desk.settled(),
    now: () => desk.app().now(),
  };
});
afterEach(() => desk.stop());

it('the story of an FM is played to its end, and begins again with another customer', async () => {
  const seen: string[] = [];
  for (const _ of managerSteps) {
    seen.push(managerSteps[stage.next(await stage.newest()).step]?.title ?? 'the end');
    await playManagerStep(stage, people.fm);
  }
  expect(seen).toEqual(managerSteps.map(({ title }) => title));
  const { engagement: closed, order } = await stage.newest();
  expect(closed?.state).toBe('closed');
  expect(order).toMatchObject({ state: 'done', rm: people.rm, customer: closed?.customer });
  await playManagerStep(stage, people.fm);
  const { engagement: next } = await stage.newest();
  expect(next?.state).toBe('active');
  expect(next?.customer).not.toBe(closed?.customer);
});

it('a program with FMs of its own stays as it is', () => {
  expect(withManagers(program)).toBe(program);
  expect(managerOf(program)).toBe(people.fm);
  expect(orderingRm(program)).toBe(people.rm);
});
