import { setTimeout } from 'node:timers/promises';
import type { Store } from '../support/killable-database.ts';
import type { AppClock } from './app-clock.ts';
import type { Fleet } from './fleet.ts';
import type { Options } from './options.ts';
import { type Random, randomFrom } from './random.ts';
import type { Weather } from './weather.ts';

/** Longer than a lease of 20 s: its work is done by somebody else when the frozen one wakes. */
const freezeMs = 23_000;

/** Ten hours on average: a run gets over the five days that a decision may take. */
const leap = (random: Random): string => (random.chance(0.8) ? 'PT6H' : 'PT26H');

/** Does everything bad that was planned, spread over the run; resolves when it has. */
export async function rage(
  options: Options,
  parts: {
    readonly fleet: Fleet;
    readonly clock: AppClock;
    readonly weather: Weather;
    readonly store: Store;
  },
): Promise<{ readonly serverKills: number }> {
  const { fleet, clock, weather, store } = parts;
  const { seed, seconds } = options;
  let serverKills = 0;

  /** So many times, at random moments that share the run among them. */
  const spread = async (times: number, name: string, strike: (random: Random) => Promise<void>) => {
    const random = randomFrom(seed, name);
    const each = (seconds * 1000) / times;
    for (let done = 0; done < times; done += 1) {
      const started = Date.now();
      await setTimeout(each * random.between(0.1, 0.6));
      await strike(random);
      await setTimeout(Math.max(0, each - (Date.now() - started)));
    }
  };

  const killing = (async () => {
    const random = randomFrom(seed, 'kills');
    const each = (seconds * 1000) / options.kills;
    while (fleet.counts.kills < options.kills) {
      const started = Date.now();
      await setTimeout(each * random.between(0.1, 0.5));
      // Where it hurts most: while what has just become due is being done.
      const moves =
        random.chance(options.broken ? 1 : 0.4) && clock.moves() < 2 * options.clockMoves;
      const moved = moves ? clock.advance(leap(random)) : undefined;
      if (moved) await Promise.race([clock.moved(), setTimeout(10_000)]);
      await setTimeout(moves ? random.between(0, 250) : 0);
      await fleet.kill(random.between(0, 1_000));
      await moved;
      await setTimeout(Math.max(0, each - (Date.now() - started)));
    }
  })();

  /** Until it has really moved so often, at a kill or not: an instance may die before it has done it. */
  const moving = async () => {
    const random = randomFrom(seed, 'clock');
    const each = (seconds * 1000) / options.clockMoves;
    while (clock.moves() < options.clockMoves) {
      const started = Date.now();
      await setTimeout(each * random.between(0.1, 0.6));
      await clock.advance(leap(random));
      await setTimeout(Math.max(0, each - (Date.now() - started)));
    }
  };

  await Promise.all([
    killing,
    // In the broken build each move is one that a kill follows.
    options.broken ? undefined : moving(),
    spread(options.freezes, 'freezes', () =>
      fleet.freeze(options.instances > 1 ? freezeMs : 4_000),
    ),
    spread(options.outages, 'outages', (random) => weather.outage(random.between(1_000, 2_500))),
    spread(options.serverKills, 'server', async (random) => {
      await store.crash(random.between(0, 2_000));
      serverKills += 1;
    }),
  ]);
  return { serverKills };
}
