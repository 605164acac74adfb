import { type RefObject, useLayoutEffect } from 'react';
import type { Row } from '../../domain/tab/contract.ts';
import { followFocused, indexIn, type RowPlace, stillWanted, takesFocus } from './way-back.ts';

/** So many newer ones may have come meanwhile, and the row is still found. */
const mostNewer = 50;

/** Which row comes nearest to the one that is wanted; undefined: more rows are needed to tell. */
function nearest(rows: readonly Row[], open: boolean, { hash, at }: RowPlace): number | undefined {
  const same = indexIn(rows, hash);
  if (same !== -1) return same;
  return open && rows.length < at + mostNewer ? undefined : Math.min(at, rows.length - 1);
}

/**
 * Who comes back from a thing goes on at its row: it has the focus and is in view. Where it is gone,
 * at the one that has its place; so does who is at a row when it goes. Who has gone on elsewhere is
 * left there.
 */
export function useWayBack(
  box: RefObject<HTMLElement | null>,
  list: {
    readonly rows: readonly Row[];
    /** More follow, for which `onEnd` asks. */
    readonly open: boolean;
    readonly onEnd: (() => void) | undefined;
    /** Null: where each row is, is not known yet. */
    readonly rowHeight: number | null;
    /** The list was scrolled: other rows have to be drawn. */
    readonly onScrolled: () => void;
  },
): void {
  useLayoutEffect(() => {
    const { rows, open, rowHeight } = list;
    followFocused(rows);
    const wanted = stillWanted();
    if (!box.current || rowHeight === null || !wanted) return;
    const at = nearest(rows, open, wanted);
    if (at === undefined) {
      list.onEnd?.();
      return;
    }
    const row = box.current.querySelector(`li[aria-posinset="${at + 1}"]`);
    if (row) {
      takesFocus(row.querySelector('a'));
      row.scrollIntoView({ block: 'nearest' });
    } else {
      box.current.scrollTo({ top: at * rowHeight });
      list.onScrolled();
    }
  });
}
