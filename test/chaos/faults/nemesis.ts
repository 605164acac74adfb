import { setTimeout } from 'node:timers/promises';
import type { Store } from '../../support/databases/killable-database.ts';
import type { Options } from '../options.ts';
import type { AppClock } from '../processes/app-clock.ts';
import type { Fleet } from '../processes/fleet.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Weather } from './weather.ts';

/** Longer than a lease of 20 s: its work is done by somebody else when the frozen one wakes. */
const freezeMs = 23_000;
/** Where people get on with nothing, what was planned comes all the same. */
const longestMs = 15_000;

/** Ten hours on average: a run gets over the five days that a decision may take. */
const leap = (random: Random): string => (random.chance(0.8) ? 'PT6H' : 'PT26H');

/**
 * Does everything bad that was planned; resolves when it has. It is spread over the run, by the time
 * and by how far people are: on a slow machine all of it must not be over before they have asked.
 */
export async function rage(
  options: Options,
  parts: {
    readonly fleet: Fleet;
    readonly clock: AppClock;
    readonly weather: Weather;
    readonly store: Store;
    /** From 0 to 1. */
    readonly progress: () => number;
  },
): Promise<{ readonly serverKills: number }> {
  const { fleet, clock, weather, store, progress } = parts;
  const { seed, seconds } = options;
  const began = Date.now();
  let serverKills = 0;

  const until = async (share: number): Promise<void> => {
    const latest = Date.now() + longestMs;
    const early = () => Date.now() < began + share * seconds * 1000 || progress() < share * 0.9;
    while (early() && Date.now() < latest) await setTimeout(50);
  };

  /** At random moments that share the run among them, until it is enough. */
  const spread = async (
    times: number,
    name: string,
    strike: (random: Random) => Promise<void>,
    done: (struck: number) => number = (struck) => struck,
  ) => {
    const random = randomFrom(seed, name);
    for (let struck = 0; done(struck) < times; struck += 1) {
      await until((done(struck) + random.between(0.1, 0.9)) / times);
      await strike(random);
    }
  };

  /** Where it hurts most: while what has just become due is being done. */
  const kill = async (random: Random) => {
    await fleet.any();
    const moves = random.chance(options.broken ? 1 : 0.4) && clock.moves() < 2 * options.clockMoves;
    const moved = moves ? clock.advance(leap(random)) : undefined;
    if (moved) await Promise.race([clock.moved(), setTimeout(10_000)]);
    await setTimeout(moves ? random.between(0, 250) : 0);
    await fleet.kill(random.between(0, 1_000));
    await moved;
  };

  await Promise.all([
    spread(options.kills, 'kills', kill, () => fleet.counts.kills),
    // At a kill or not; an instance may die before it has moved it. In the broken build each move is
    // one that a kill follows.
    options.broken
      ? undefined
      : spread(
          options.clockMoves,
          'clock',
          (random) => clock.advance(leap(random)),
          () => clock.moves(),
        ),
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
