import type { App } from '../../bot/app.ts';
import type { Request } from '../../src/features/requests/domain/request.ts';
import type { ManagersGuide, ManagersTour } from '../managers/tour.ts';
import type { WindowNow, Windows } from '../windows/opened.ts';
import type { Alone } from './alone.ts';
import { handOf } from './hand.ts';
import { fillSample, playStep, type Stage } from './play.ts';
import { newestRequest } from './requests.ts';
import { nextOf, steps } from './story.ts';

export interface TourOptions {
  /** The bot of now: another one once the demo has started again. */
  readonly app: () => App;
  readonly windows: Windows;
  readonly nameOf: (mail: string) => string;
  /** Who asks and who assigns, where no request says it. */
  readonly people: { readonly partner: string; readonly team: string };
  /** Empties everything; null: what is kept elsewhere is not for the demo to empty. */
  readonly restart: (() => Promise<void>) | null;
  readonly alone: Alone;
  /** The second story; null: nobody in it has a window. */
  readonly managers: ManagersTour | null;
  /** Before the window of somebody is opened by hand. */
  readonly beforeOpening: (mail: string) => Promise<void>;
}

/** Where the story stands, as the page shows it. */
export interface Guide {
  readonly step: number;
  /** In whose chat it goes on; null: nowhere. */
  readonly mail: string | null;
  readonly ended: boolean;
  readonly text: string;
  readonly fillable: boolean;
}

export interface TourState {
  /** Another number after each new start: the page loads itself anew. */
  readonly run: number;
  readonly now: string;
  readonly canStartAgain: boolean;
  readonly windows: readonly WindowNow[];
  readonly guide: Guide;
  readonly managers: ManagersGuide | null;
}

export type Tour = ReturnType<typeof createTour>;

/** The guided story: where it stands, and the hand that plays it on. */
export function createTour(options: TourOptions) {
  const { app, windows, nameOf, people, restart, alone, managers, beforeOpening } = options;
  let run = 0;
  /** After which request a sample was filled in. */
  let filledAfter: string | undefined;
  const newest = () => newestRequest(app().store.db);
  const stage: Stage = {
    handOf: async (mail) => handOf(await windows.open(mail)),
    newest,
    next: (request) => nextOf(request, people),
    settled: () => app().settled(),
    now: () => app().now(),
  };
  const guide = async (): Promise<Guide> => {
    const request = await newest();
    const next = nextOf(request, people);
    const filled = filledAfter === (request?.id ?? '');
    return {
      step: next.step,
      mail: next.mail ?? (filled ? people.partner : null),
      ended: next.step === steps.length,
      text: filled ? FILLED : textOf(next, request, nameOf),
      fillable: !request || next.step === steps.length,
    };
  };
  return {
    store: () => app().store,
    now: () => app().now(),
    state: async (): Promise<TourState> => ({
      run,
      now: new Date(app().now()).toISOString(),
      canStartAgain: restart !== null,
      windows: windows.all(),
      guide: await guide(),
      managers: managers && (await managers.guide()),
    }),
    playManagers: async () => {
      if (!managers) throw new Error('The program names no FM who has a window.');
      return managers.play();
    },
    play: () =>
      alone(async () => {
        await playStep(stage, people.partner);
        return guide();
      }),
    fill: () =>
      alone(async () => {
        await fillSample(stage, await stage.handOf(people.partner));
        filledAfter = (await newest())?.id ?? '';
        return guide();
      }),
    openWindow: async (mail: string) => {
      await beforeOpening(mail);
      return { url: (await windows.open(mail)).url };
    },
    again: () =>
      alone(async () => {
        if (!restart) throw new Error('The data are in a database of yours: empty it there.');
        await restart();
        filledAfter = undefined;
        run += 1;
        return { run };
      }),
  };
}

const FILLED =
  'A sample request is filled in: look at it in Petra’s chat and press “Übermitteln” (submit), or have it played.';

function textOf(
  { step, mail, note }: ReturnType<typeof nextOf>,
  request: Request | undefined,
  nameOf: (mail: string) => string,
): string {
  const here = steps[step];
  if (!here || !mail)
    return `${request?.id} is ${request?.state}: that was the whole story. Each chat shows what its person has seen.`;
  const about = request ? `, ${request.id}` : '';
  return `Step ${step + 1} of ${steps.length}, ${nameOf(mail)}${about}: ${note ?? here.how}`;
}
