/** Whether a button is in sight, or behind the "…" of its row. */
export type Mode = 'primary' | 'secondary';

/** A phone or the narrow pane of a meeting: 320 pixels, without the padding of the card. */
export const narrowest = 288;
const gap = 8;
/** The "…" itself. */
const overflow = 44;
/** Measured in bold 14-pixel letters, German ones: the widest on average. */
const widthOf = (title: string): number => title.length * 7.6 + 27;

/**
 * The modes of a row's buttons: as many in sight as the narrowest card holds, at least one. The one at
 * `first` is in sight before any other, wherever in the row it is.
 */
export function modesOf(titles: readonly string[], first = 0): Mode[] {
  const whole = titles.reduce((sum, title) => sum + widthOf(title) + gap, -gap);
  if (whole <= narrowest) return titles.map(() => 'primary');
  let used = overflow + widthOf(titles[first] ?? '') + gap;
  let full = false;
  return titles.map((title, index) => {
    if (index === first) return 'primary';
    used += widthOf(title) + gap;
    full ||= used > narrowest;
    return full ? 'secondary' : 'primary';
  });
}

/** Whether the narrowest card holds these buttons in one row, and the "…" of others beside them. */
export const hasRoomForMore = (titles: readonly string[]): boolean =>
  titles.reduce((sum, title) => sum + widthOf(title) + gap, overflow) <= narrowest;

/** Buttons in rows that the narrowest card holds; `room` is less within a box. */
export function buttonRows<Button extends { readonly title?: unknown }>(
  buttons: readonly Button[],
  room = narrowest,
): Button[][] {
  const rows: Button[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const button of buttons) {
    const width = widthOf(String(button.title ?? ''));
    const row = used + gap + width <= room ? rows.at(-1) : undefined;
    if (row) row.push(button);
    else rows.push([button]);
    used = row ? used + gap + width : width;
  }
  return rows;
}

/** What a button of a panel changes: its own panel, and no other one stays open beside it. */
export const opening = (target: string, panels: readonly string[]): (string | object)[] => [
  target,
  ...panels
    .filter((panel) => panel !== target)
    .map((elementId) => ({ elementId, isVisible: false })),
];
