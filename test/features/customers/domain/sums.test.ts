import { describe, expect, it } from '@jest/globals';
import { sumsOf } from '../../../../src/features/customers/domain/engagement/sums.ts';
import { engaged, usage } from './given.ts';

describe('what is counted of an engagement', () => {
  it('goes along with its region, on the day on which the milestone was reached', () => {
    const before = engaged(['EXO', 'TEAMS']).does('closing.usage', { ...usage, service: 'EXO' });
    const moved = { kind: 'region-changed', region: 'apj', queue: null } as const;
    const after = before.happens(moved, null);
    const sums = sumsOf({
      before: before.engagement,
      event: { ...moved, streamId: 'ENG-1002', version: 9, at: 9e12, actor: null, as: null },
      state: after.engagement,
    });
    const at = before.engagement.services[0]?.reachedAt;
    expect(
      sums.map(({ name, region, workload, at, count }) => [name, region, workload, at, count]),
    ).toEqual([
      ['customers.reached', 'emea', 'EXO', at, -1],
      ['customers.reached', 'apj', 'EXO', at, 1],
    ]);
  });
});
