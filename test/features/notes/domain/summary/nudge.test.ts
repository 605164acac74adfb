import { describe, expect, it } from '@jest/globals';
import { nudgeDue } from '../../../../../src/features/notes/domain/summary/nudge.ts';

const day = 24 * 3600 * 1000;
const march = Date.UTC(2026, 2, 1, 10);
const medium = {
  priority: 'medium',
  significantAt: null,
  nudgedAt: null,
  notNeededAt: null,
} as const;
const every = 30;

describe('the question whether a summary is due', () => {
  it.each(['low', 'unset'] as const)('is never asked of a customer of priority %s', (priority) => {
    expect(nudgeDue({ ...medium, priority, significantAt: march }, every)).toBeNull();
  });

  it.each(['high', 'medium'] as const)(
    'is asked of one of priority %s once something significant happens',
    (priority) => {
      expect(nudgeDue({ ...medium, priority }, every)).toBeNull();
      expect(nudgeDue({ ...medium, priority, significantAt: march }, every)).toBe(march);
    },
  );

  it('is asked once where two things happen within ten days', () => {
    const second = march + 10 * day;
    const history = { ...medium, significantAt: second, nudgedAt: march };
    expect(nudgeDue(history, every)).toBe(march + 30 * day);
  });

  it('rests for 90 days once it was answered with "not needed"', () => {
    const notNeededAt = march + day;
    const history = { ...medium, significantAt: march, nudgedAt: march, notNeededAt };
    expect(nudgeDue(history, every)).toBe(notNeededAt + 90 * day);
  });

  it('rests no longer once something significant happens after that answer', () => {
    const notNeededAt = march + day;
    const significantAt = march + 40 * day;
    expect(nudgeDue({ ...medium, significantAt, nudgedAt: march, notNeededAt }, every)).toBe(
      significantAt,
    );
  });

  it('is not asked before the 30 days are over, whatever happens after that answer', () => {
    const notNeededAt = march + day;
    const significantAt = march + 5 * day;
    expect(nudgeDue({ ...medium, significantAt, nudgedAt: march, notNeededAt }, every)).toBe(
      march + 30 * day,
    );
  });
});
