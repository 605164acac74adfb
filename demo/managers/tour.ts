import type { App } from '../../bot/app.ts';
import type { Alone } from '../guide/alone.ts';
import { handOf } from '../guide/hand.ts';
import type { Windows } from '../windows/opened.ts';
import { type ManagerStage, newestStory, playManagerStep } from './play.ts';
import {
  type ManagerStory,
  managerSteps,
  type NextOfManager,
  nextOfManager,
  type StoryPeople,
} from './story.ts';

export interface ManagersTourOptions {
  readonly app: () => App;
  readonly windows: Windows;
  readonly nameOf: (mail: string) => string;
  readonly people: StoryPeople;
  /** The program names FMs from now on. */
  readonly begin: () => Promise<void>;
  readonly alone: Alone;
}

/** Where the second story stands, as the page shows it. */
export interface ManagersGuide {
  readonly step: number;
  readonly mail: string | null;
  readonly ended: boolean;
  readonly text: string;
}

export type ManagersTour = ReturnType<typeof createManagersTour>;

/** The story of an FM: it begins when somebody wants to see it. */
export function createManagersTour(options: ManagersTourOptions) {
  const { app, windows, nameOf, people, begin, alone } = options;
  const newest = () => newestStory(app().store.db);
  const next = (story: ManagerStory) => nextOfManager(story, people);
  const stage: ManagerStage = {
    handOf: async (mail) => handOf(await windows.open(mail)),
    ...{ newest, next },
    settled: () => app().settled(),
    now: () => app().now(),
  };
  const guide = async (): Promise<ManagersGuide> => {
    const story = await newest();
    const at = next(story);
    const ended = at.step === managerSteps.length;
    return { ...at, ended, text: textOf(at, story, nameOf) };
  };
  return {
    guide,
    play: () =>
      alone(async () => {
        await begin();
        await playManagerStep(stage, people.fm);
        return guide();
      }),
  };
}

function textOf(
  { step, mail }: NextOfManager,
  { engagement }: ManagerStory,
  nameOf: (mail: string) => string,
): string {
  const here = managerSteps[step];
  if (!here || !mail)
    return `${engagement?.id} is ${engagement?.state}: the customer rests in the queue until the next action date.`;
  const about = engagement ? `, ${engagement.id}` : '';
  return `Step ${step + 1} of ${managerSteps.length}, ${nameOf(mail)}${about}: ${here.how}`;
}
