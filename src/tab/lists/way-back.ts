import { type RefObject, useLayoutEffect } from 'react';
import type { Row } from '../../domain/tab/contract.ts';
import { hashOf, routeIn } from '../route.ts';

/** Where its reader is going on. */
interface Place {
  /** The address of the thing that they come from. */
  readonly hash: string;
  /** Where its row was when they opened it. */
  readonly at: number;
}

/** The row that was opened last. */
let opened: Place | undefined;
/** Undefined: they do not come from a thing, or have gone on already. */
let wanted: Place | undefined;
addEventListener('hashchange', ({ oldURL }) => {
  const { hash } = new URL(oldURL);
  const { number, isNew } = routeIn(hash);
  const at = opened?.hash === hash ? opened.at : 0;
  wanted = number !== null || isNew ? { hash, at } : undefined;
});

/** Somebody leaves the list for what is behind a row, which is there the one of this index. */
export function opens({ list, id }: Row, at: number): void {
  opened = { hash: hashOf(list, id), at };
}

/** So many newer ones may have come meanwhile, and the row is still found. */
const mostNewer = 50;

/** Which row comes nearest to the one that was opened; undefined: more rows are needed to tell. */
function nearest(rows: readonly Row[], open: boolean, { hash, at }: Place): number | undefined {
  const same = rows.findIndex(({ list, id }) => hashOf(list, id) === hash);
  if (same !== -1) return same;
  return open && rows.length < at + mostNewer ? undefined : Math.min(at, rows.length - 1);
}

/**
 * Who comes back from a thing goes on at its row: it has the focus and is in view. Where it is gone,
 * at the one that has its place. Who has gone on elsewhere is left there.
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
    const { rowHeight } = list;
    if (!box.current || rowHeight === null || !wanted || goesOn()) return;
    const at = nearest(list.rows, list.open, wanted);
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

/** Whether the reader has taken the focus elsewhere meanwhile: then they are left there. */
function goesOn(): boolean {
  if (document.activeElement === document.body) return false;
  wanted = undefined;
  return true;
}

/** For what has the place of the row: who comes back goes on there. */
export function takesFocus(element: HTMLElement | null): void {
  if (!element || !wanted || goesOn()) return;
  wanted = undefined;
  element.focus({ preventScroll: true });
}

/** For the link to the form from which its reader comes back. */
export function takesFocusAfterNew(link: HTMLElement | null): void {
  if (wanted && routeIn(wanted.hash).isNew) takesFocus(link);
}
