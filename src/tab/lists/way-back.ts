import type { Row } from '../../domain/tab/contract.ts';
import { hashOf, routeIn } from '../route.ts';

/** A row by the address of what is behind it, and its index in its list. */
export interface RowPlace {
  readonly hash: string;
  readonly at: number;
}

/** The row that was opened last. */
let opened: RowPlace | undefined;
/** The row that has the focus. When a row goes, its focus goes with it, and no event says so. */
let focused: RowPlace | undefined;
/** Where the reader is to go on: where they come from, or were; undefined: they are where they want to be. */
let wanted: RowPlace | undefined;
addEventListener('hashchange', ({ oldURL }) => {
  const { hash } = new URL(oldURL);
  const { number, isNew } = routeIn(hash);
  const at = opened?.hash === hash ? opened.at : 0;
  wanted = number !== null || isNew ? { hash, at } : undefined;
  focused = undefined;
});

const placeOf = ({ list, id }: Row, at: number): RowPlace => ({ hash: hashOf(list, id), at });

/** What a row of this index tells of what its reader does with it. */
export const rowEvents = (row: Row, at: number) => ({
  onClick: () => {
    opened = placeOf(row, at);
  },
  onFocus: () => {
    focused = placeOf(row, at);
  },
  onBlur: () => {
    focused = undefined;
  },
});

export const indexIn = (rows: readonly Row[], hash: string): number =>
  rows.findIndex(({ list, id }) => hashOf(list, id) === hash);

/** Follows the row with the focus; what has gone from the list is wanted again. */
export function followFocused(rows: readonly Row[]): void {
  if (!focused) return;
  const at = indexIn(rows, focused.hash);
  if (at === -1) wanted = focused;
  // A row that is scrolled away is not drawn any more.
  focused = at === -1 || isNowhere() ? undefined : { ...focused, at };
}

/** Nothing has the focus: who works by keyboard would begin at the top of the page. */
const isNowhere = (): boolean => document.activeElement === document.body;

/** Where the reader is to be led; it is forgotten once they have gone elsewhere. */
export function stillWanted(): RowPlace | undefined {
  if (!isNowhere()) wanted = undefined;
  return wanted;
}

/** For what has the place of the row, or of the whole list: who is led on goes on there. */
export function takesFocus(element: HTMLElement | null): void {
  if (!element) return;
  // With its last row a list is gone as well.
  wanted ??= focused;
  if (!stillWanted()) return;
  wanted = undefined;
  element.focus({ preventScroll: true });
}

/** For the link to the form from which its reader comes back. */
export function takesFocusAfterNew(link: HTMLElement | null): void {
  if (wanted && routeIn(wanted.hash).isNew) takesFocus(link);
}
