import { setTimeout } from 'node:timers/promises';
import type { Fleet } from './fleet.ts';

export type AppClock = ReturnType<typeof createAppClock>;

interface Step {
  /** Real times: it had not been moved before the one, and had been after the other. */
  readonly before: number;
  readonly after: number;
  /** How far the app's clock is ahead from then on. */
  readonly offset: number;
}

/** An instance that has nothing to do looks at the shared clock once a second. */
const staleMs = 1_500;

/** The clock of the instances: moved over HTTP, and watched, to tell its time later. */
export function createAppClock(fleet: Fleet) {
  const steps: Step[] = [{ before: 0, after: 0, offset: 0 }];
  const offset = (): number => steps.at(-1)?.offset ?? 0;
  let lastOld = Date.now();
  let watching = true;

  const look = async (): Promise<void> => {
    const asked = Date.now();
    const answer = (await fleet.ask('/demo/clock', 2_000)) as { now?: string } | undefined;
    const heard = Date.now();
    if (!answer?.now) return;
    const shown = Date.parse(answer.now) - heard;
    // Seconds are the way of the answer, hours are a move.
    if (shown - offset() > 60_000) {
      steps.push({ before: lastOld - staleMs, after: heard, offset: shown });
      lastOld = heard;
    } else if (shown - offset() > -60_000) lastOld = asked;
  };
  const watched = (async () => {
    while (watching) {
      await look();
      await setTimeout(50);
    }
  })();

  return {
    /** May come to nothing, or late, as everything here: what counts is what the clock then shows. */
    async advance(duration: string, patience = 5_000): Promise<void> {
      await fleet.any();
      await fleet.ask('/demo/clock', patience, { advance: duration });
    },
    moves: () => steps.length - 1,
    /** Resolves as soon as it is seen to have moved. */
    async moved(): Promise<void> {
      const before = steps.length;
      while (watching && steps.length === before) await setTimeout(20);
    },
    now: () => Date.now() + offset(),
    /** The real time by which the clock has certainly shown this. */
    realOf(app: number): number {
      for (const [index, step] of steps.entries()) {
        const real = Math.max(app - step.offset, step.after);
        const next = steps[index + 1];
        if (!next || real < next.before) return real;
      }
      return app - offset();
    },
    /** What the clock showed at a real time, at most. */
    shownAt(real: number): number {
      const step = steps.findLast(({ before }) => before <= real);
      return real + (step?.offset ?? 0);
    },
    async stop(): Promise<void> {
      watching = false;
      await watched;
    },
  };
}
