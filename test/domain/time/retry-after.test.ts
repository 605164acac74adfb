import { describe, expect, it } from '@jest/globals';
import { retryAfterOf } from '../../../src/domain/time/retry-after.ts';

const now = Date.parse('2026-10-21T07:00:00Z');
const hour = 3_600_000;

describe('who asks to be left alone for a while', () => {
  it.each([
    ['5', 5_000],
    [' 5 ', 5_000],
    ['0', 0],
    ['0.5', 500],
    ['3600', hour],
    ['3601', hour],
    ['31536000', hour],
    ['9'.repeat(400), hour],
    ['Wed, 21 Oct 2026 07:00:30 GMT', 30_000],
    ['Wednesday, 21-Oct-26 07:00:30 GMT', 30_000],
    ['Wed, 21 Oct 2026 06:59:00 GMT', 0],
    ['Wed, 21 Oct 2026 08:00:01 GMT', hour],
    ['Wed, 21 Oct 9999 08:00:01 GMT', hour],
  ])('by %p is left alone for %p ms', (header, expected) =>
    expect(retryAfterOf(header, now)).toBe(expected),
  );

  it.each([
    '-1',
    '-3600',
    '1e9',
    'Infinity',
    'NaN',
    '0x10',
    'soon',
    'soon 5',
    '2026-10-21T08:00:00Z',
    'Wed, 99 Oct 2026 99:99:99 GMT',
    '5, 10',
    '',
    null,
    undefined,
  ])('by %p has said nothing', (header) => expect(retryAfterOf(header, now)).toBeNull());
});
