import { z } from 'zod';
import { jsonIn } from '../../domain/json.ts';
import { chainName, type TrailRow } from './audit-trail.ts';

/** Both included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const skipping = z.object({ why: z.literal('skipped'), from: z.number(), to: z.number() });

/** The numbers that were passed over, as the ledger has them. */
export const skippedIn = (ledger: readonly TrailRow[]): readonly Range[] =>
  ledger.flatMap(({ body }) => skipping.safeParse(jsonIn(body)).data ?? []);

/** What is not there between these numbers, both included, and was not passed over. */
export function missingNumbers(from: number, to: number, skipped: readonly Range[]): string[] {
  if (from > to) return [];
  const known = skipped.find((one) => one.from <= to && one.to >= from);
  if (known)
    return [
      ...missingNumbers(from, known.from - 1, skipped),
      ...missingNumbers(known.to + 1, to, skipped),
    ];
  const which = from === to ? chainName(from) : `numbers ${from} to ${to}`;
  return [`${which}: removed, with all events`];
}
