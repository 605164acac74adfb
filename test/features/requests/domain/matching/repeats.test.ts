import { describe, expect, it } from '@jest/globals';
import {
  lookedBackTo,
  repeatsOf,
} from '../../../../../src/features/requests/domain/matching/repeats.ts';

const at = (instant: string): number => Date.parse(instant);
const now = at('2026-03-02T09:00:00Z');
const candidate = {
  partnerId: 'contoso',
  family: 'INTUNE',
  topic: 'Intune enrolment of iOS devices',
  role: 'engineer',
  at: now,
} as const;
const earlier = (id: string, submittedAt: string, but: object = {}) => ({
  id,
  partnerId: 'contoso',
  family: 'INTUNE',
  topic: 'iOS device enrollment in Intune',
  role: 'engineer' as const,
  tenantName: 'Another customer',
  submittedAt: at(submittedAt),
  ...but,
});
const found = (requests: ReturnType<typeof earlier>[], lookBack = 'P12M', but: object = {}) =>
  repeatsOf({ ...candidate, ...but }, requests, lookBack).map(({ id }) => id);

describe('a repeat', () => {
  it('is any earlier request of the partner for the workload with a like topic, newest first', () => {
    const requests = [
      earlier('SME-1', '2025-06-01T09:00:00Z'),
      earlier('SME-2', '2026-01-05T09:00:00Z'),
      earlier('SME-3', '2025-10-01T09:00:00Z'),
    ];
    expect(found(requests)).toEqual(['SME-2', 'SME-3', 'SME-1']);
    expect(requests.map(({ id }) => id)).toEqual(['SME-1', 'SME-2', 'SME-3']);
  });

  it('comes with all that is known of the earlier one', () => {
    const [repeat] = repeatsOf(candidate, [earlier('SME-1', '2026-01-05T09:00:00Z')], 'P12M');
    expect(repeat?.tenantName).toBe('Another customer');
  });

  it.each([
    ['another partner', { partnerId: 'fabrikam' }],
    ['another workload', { family: 'WIN10' }],
    ['another topic', { topic: 'Android device enrollment in Intune' }],
  ])('is not one of %s', (_, but) => {
    expect(found([earlier('SME-1', '2026-01-05T09:00:00Z', but)])).toEqual([]);
  });

  it('is never a data migration', () => {
    const requests = [earlier('SME-1', '2026-01-05T09:00:00Z')];
    expect(found(requests, 'P12M', { role: 'migration' })).toEqual([]);
  });

  it('is neither the request itself nor one that came after it', () => {
    const requests = [
      earlier('SME-1', '2026-03-02T09:00:00Z'),
      earlier('SME-2', '2026-03-03T09:00:00Z'),
      earlier('SME-3', '2026-03-02T08:59:59.999Z'),
    ];
    expect(found(requests)).toEqual(['SME-3']);
  });
});

describe('the look-back', () => {
  it('holds what was submitted exactly 12 months ago and nothing older', () => {
    const requests = [
      earlier('SME-1', '2025-03-02T09:00:00Z'),
      earlier('SME-2', '2025-03-02T08:59:59.999Z'),
    ];
    expect(found(requests)).toEqual(['SME-1']);
  });

  it('is the setting of the program', () => {
    const requests = [earlier('SME-1', '2026-02-01T09:00:00Z')];
    expect(found(requests, 'P30D')).toEqual(['SME-1']);
    expect(found(requests, 'P28D')).toEqual([]);
  });

  it.each([
    ['2028-02-29T12:00:00Z', 'P12M', '2027-02-28T12:00:00Z'],
    ['2028-02-29T12:00:00Z', 'P4Y', '2024-02-29T12:00:00Z'],
    ['2026-03-31T12:00:00Z', 'P1M', '2026-02-28T12:00:00Z'],
    ['2027-03-01T00:00:00Z', 'P365D', '2026-03-01T00:00:00Z'],
    ['2028-03-01T00:00:00Z', 'P365D', '2027-03-02T00:00:00Z'],
  ])('goes by the calendar: from %s, %s ago is %s', (from, lookBack, expected) => {
    expect(lookedBackTo(at(from), lookBack)).toBe(at(expected));
  });
});
