import { describe, expect, it } from '@jest/globals';
import {
  isReached,
  milestoneFor,
  missingUsers,
} from '../../../../src/features/customers/domain/engagement/milestone.ts';
import { usualKeys } from '../../../../src/features/customers/domain/keys.ts';

const { milestone: rule } = usualKeys.fastTrack;
const used = (licences: number, activeUsers: number) => ({
  ...{ licences, activeUsers, asOf: '2026-02-26', source: 'LYNX', enablementTaskDone: true },
});

describe('the milestone', () => {
  it.each([
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [99, 10],
    [100, 10],
    [101, 11],
    [500, 50],
    [505, 51],
    [990, 99],
    [991, 100],
    [999, 100],
    [1000, 100],
    [1001, 100],
    [25_000, 100],
  ])('of %i licences is %i active users', (licences, users) => {
    expect(milestoneFor(licences, rule)).toBe(users);
  });

  it('is whole, at least one, no more than the licences, never falls, and is a tenth or more of few', () => {
    let before = 0;
    for (let licences = 1; licences <= 2000; licences++) {
      const users = milestoneFor(licences, rule);
      expect(Number.isInteger(users)).toBe(true);
      expect(users).toBeGreaterThanOrEqual(Math.max(1, before));
      expect(users).toBeLessThanOrEqual(licences);
      if (licences < 1000) expect(10 * users).toBeGreaterThanOrEqual(licences);
      // No smaller number of users would do.
      if (licences < 1000) expect(10 * (users - 1)).toBeLessThan(licences);
      before = users;
    }
  });

  it.each([
    [999, 99, 1],
    [999, 100, 0],
    [1000, 99, 1],
    [1000, 100, 0],
    [1001, 99, 1],
    [1001, 100, 0],
    [11, 1, 1],
    [11, 2, 0],
    [99, 9, 1],
    [99, 10, 0],
  ])('of %i licences with %i active users: %i missing', (licences, active, missing) => {
    expect(missingUsers(used(licences, active), rule)).toBe(missing);
    expect(isReached(used(licences, active), rule)).toBe(missing === 0);
  });
});
