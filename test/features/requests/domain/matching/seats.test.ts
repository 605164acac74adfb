import { describe, expect, it } from '@jest/globals';
import { unusualSeats } from '../../../../../src/features/requests/domain/matching/seats.ts';
import { program } from '../../../../support/samples/program.ts';

const seats = (tenantSegment: string, seatCount: number, within = program) =>
  unusualSeats(within, { tenantSegment, seatCount })?.segment ?? null;

describe('segment against seats', () => {
  it.each([
    ['smc', 5000, 'smc'],
    ['smc', 2001, 'smc'],
    ['smc', 2000, null],
    ['smc', 1, null],
    ['enterprise', 20, 'enterprise'],
    ['enterprise', 99, 'enterprise'],
    ['enterprise', 100, null],
    ['enterprise', 500_000, null],
    ['', 5000, null],
    ['enterprise', Number.NaN, null],
  ])('%s with %d seats: %s', (segment, count, unusual) => {
    expect(seats(segment, count)).toBe(unusual);
  });

  it('goes by the figures of the program', () => {
    const segments = { smc: { most: 300 }, enterprise: { least: 10 } };
    expect(seats('smc', 301, { ...program, segments })).toBe('smc');
    expect(seats('enterprise', 10, { ...program, segments })).toBeNull();
  });
});
