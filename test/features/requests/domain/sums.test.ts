import { describe, expect, it } from '@jest/globals';
import { utcDay } from '../../../../src/domain/sums.ts';
import { endOf, sumsOf } from '../../../../src/features/requests/domain/sums.ts';
import { program } from '../../../support/samples/program.ts';
import {
  approved,
  assigned,
  closed,
  completed,
  engaged,
  form,
  type Happened,
  monday,
  recorded,
  releasedAndClosed,
  requestAfter,
  resubmitted,
  returned,
  submitted,
} from './given.ts';

/** What the last of these adds. */
const added = (...history: readonly Happened[]) => {
  const event = recorded(history).at(-1);
  if (!event) throw new Error('nothing has happened');
  const before = history.length > 1 ? requestAfter(...history.slice(0, -1)) : undefined;
  return sumsOf(program, { before, event, state: requestAfter(...history) });
};
const asked = (...history: readonly Happened[]) =>
  added(...history)
    .filter(({ name }) => name === 'requests.asked')
    .map(({ workload, region, at, count }) => [workload, region, utcDay(at), count]);

describe('what is counted of a request', () => {
  it('goes along where it is submitted again for another workload or region, on its first day', () => {
    const [who, event] = resubmitted;
    const elsewhere = { ...form, workload: 'exo', region: 'amer' } as const;
    const again: Happened = [who, { ...event, form: elsewhere } as Happened[1]];
    expect(asked(submitted, returned, resubmitted)).toEqual([]);
    expect(asked(submitted, returned, again)).toEqual([
      [form.workload, form.region, utcDay(monday), -1],
      ['exo', 'amer', utcDay(monday), 1],
    ]);
  });

  it('ends in one way', () => {
    expect(endOf(requestAfter(submitted, approved))).toBeNull();
    expect(endOf(requestAfter(...engaged, completed, closed))).toBe('closed');
    expect(endOf(requestAfter(submitted, approved, assigned, releasedAndClosed))).toBe('released');
  });
});
