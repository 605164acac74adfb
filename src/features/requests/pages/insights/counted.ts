import type { Span } from '../../../../domain/insights/spans.ts';
import type { Sum } from '../../../../domain/sums.ts';
import { dayMs } from '../../../../domain/time/instant.ts';
import type { SumRow } from '../../../../store/sums/read-sums.ts';
import { requestSums } from '../../domain/sums.ts';

export type What = keyof typeof requestSums;

/** What has been read, by what was counted. */
export interface Counted {
  /** In all: of one detail, or of all. */
  of(what: What, detail?: string): Pick<Required<Sum>, 'count' | 'amount'>;
  /** On these days. */
  within(what: What, span: Span): number;
}

export function counted(rows: readonly SumRow[]): Counted {
  const named = Map.groupBy(rows, ({ name }) => name);
  const rowsOf = (what: What): readonly SumRow[] => named.get(requestSums[what]) ?? [];
  return {
    of: (what, detail) => {
      const some = rowsOf(what).filter((row) => detail === undefined || row.detail === detail);
      return {
        count: some.reduce((sum, { count }) => sum + count, 0),
        amount: some.reduce((sum, { amount }) => sum + amount, 0),
      };
    },
    within: (what, { from, to }) =>
      rowsOf(what).reduce((sum, { day, count }) => sum + (day >= from && day < to ? count : 0), 0),
  };
}

/** How many in a hundred, to one decimal; null: there is nothing to compare with. */
export const share = (part: number, whole: number): number | null =>
  whole <= 0 ? null : Math.round((1000 * Math.min(part, whole)) / whole) / 10;

export const averageDays = ({ count, amount }: { count: number; amount: number }): number | null =>
  count <= 0 ? null : Math.round((100 * amount) / count / dayMs) / 100;
