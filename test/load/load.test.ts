import { describe, expect, it } from '@jest/globals';
import { castOf } from './cast.ts';
import { growth } from './memory.ts';
import { readOptions } from './options.ts';
import { percentile } from './stopwatch.ts';

describe('what the load test tells', () => {
  it('is the value below which a share of the values lies', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([51, 96, 100]);
    expect(percentile([], 0.95)).toBeNaN();
  });

  it('is growth where the least of the last quarter is more than that of the second', () => {
    expect(growth([90, 90, 10, 50, 60, 60, 40, 80])).toBe(30);
    expect(growth([90, 90, 40, 50, 60, 60, 40, 80])).toBe(0);
    expect(growth([1, 2])).toBeNaN();
  });

  it('is of so many people as are wanted, each part played', () => {
    const parts = castOf(1000).map(({ actor }) => actor.part);
    const counted = ['partner', 'fpm', 'team', 'sme'].map(
      (part) => parts.filter((one) => one === part).length,
    );
    expect(counted).toEqual([800, 100, 10, 90]);
    expect(new Set(castOf(1000).map(({ actor }) => actor.mail)).size).toBe(1000);
  });

  it('is played on both databases, or on the one that is named', () => {
    expect(readOptions([]).map(({ database }) => database)).toEqual(['sqlite', 'postgres']);
    expect(readOptions(['--database', 'postgres', '--people', '20', '--minutes', '0.5'])).toEqual([
      { database: 'postgres', people: 20, minutes: 0.5, seed: 1, asks: 1 },
    ]);
    expect(() => readOptions(['--database', 'oracle'])).toThrow('wanted sqlite or postgres');
    expect(() => readOptions(['--minutes', '0'])).toThrow('wanted a number above 0');
  });
});
