import { createHash } from 'node:crypto';

export type Random = ReturnType<typeof randomFrom>;

/** A stream of chance of its own for each name: one that is asked more often moves no other one. */
export function randomFrom(seed: number, name: string) {
  let state = createHash('sha256').update(`${seed}:${name}`).digest().readUInt32LE(0);
  // mulberry32: 32 bits of state are plenty for choosing what happens next.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability: number): boolean => next() < probability,
    between: (from: number, to: number): number => from + next() * (to - from),
    one: <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)],
  };
}

/** A number from 0 to 1; the same question gets the same number, in whatever order they come. */
export const fate = (seed: number, ...about: readonly string[]): number =>
  createHash('sha256')
    .update([seed, ...about].join('|'))
    .digest()
    .readUInt32LE(0) /
  2 ** 32;
