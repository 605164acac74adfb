import { setTimeout } from 'node:timers/promises';
import type { FakeTeams } from '../../support/teams/fake-teams.ts';
import {
  acceptThenReset,
  type Fault,
  hang,
  resetBeforeAccepting,
  slowly,
  status,
} from '../../support/teams/faults.ts';
import type { Random } from '../random.ts';

/** What goes wrong at Teams, and in how many of a thousand calls. */
const faults = (random: Random): readonly (readonly [perMille: number, fault: () => Fault])[] => [
  [100, () => slowly(() => random.between(30, 600))],
  [14, () => status(429, { retryAfter: Math.ceil(random.between(0, 2)) })],
  [8, () => status(429)],
  [5, () => status(500)],
  [5, () => status(502)],
  [4, () => status(503)],
  [3, () => status(412)],
  [8, resetBeforeAccepting],
  [4, () => status(500, { accepted: true })],
  [3, () => status(502, { accepted: true })],
  [3, () => status(503, { accepted: true })],
  [8, acceptThenReset],
  [0.4, () => hang({ accepted: true })],
  [0.2, () => hang()],
];

export type Weather = ReturnType<typeof createWeather>;

/** Bad weather over Teams until it is `calm`; each kind strikes by chance, and is counted by name. */
export function createWeather(teams: FakeTeams, random: Random) {
  let bad = true;
  const outages: number[] = [];
  for (const [perMille, fault] of faults(random))
    teams.fault(fault(), {
      times: Number.POSITIVE_INFINITY,
      when: () => bad && random.chance(perMille / 1000),
    });
  return {
    /** Nobody can reach Teams for a while. */
    async outage(ms: number): Promise<void> {
      outages.push(ms);
      await teams.down();
      await setTimeout(ms);
      await teams.up();
    },
    outages,
    calm() {
      bad = false;
    },
    /** Faults so far, by name; being slow is none. */
    struck(): Map<string, number> {
      const counts = new Map<string, number>();
      for (const { fault } of teams.calls)
        if (fault && fault !== 'slow') counts.set(fault, (counts.get(fault) ?? 0) + 1);
      return counts;
    },
  };
}
