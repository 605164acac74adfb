import type { Program } from '../../../../domain/program/program.ts';

/** Seats that go ill with the customer's size; a mistake in one of the two, or worth a look. */
export interface UnusualSeats {
  readonly segment: 'smc' | 'enterprise';
  /** The most seats that are usual for `smc`, the fewest for `enterprise`. */
  readonly usual: number;
}

const usualSeats = { smc: { most: 2000 }, enterprise: { least: 100 } };

/** A warning, never a refusal (process, section 3); null: nothing is unusual. */
export function unusualSeats(
  { segments = usualSeats }: Pick<Program, 'segments'>,
  { tenantSegment, seatCount }: { readonly tenantSegment: string; readonly seatCount: number },
): UnusualSeats | null {
  const { most } = segments.smc;
  const { least } = segments.enterprise;
  if (tenantSegment === 'smc' && seatCount > most) return { segment: 'smc', usual: most };
  if (tenantSegment === 'enterprise' && seatCount > 0 && seatCount < least)
    return { segment: 'enterprise', usual: least };
  return null;
}
