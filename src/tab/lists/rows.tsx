import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Row } from '../../domain/tab/contract.ts';
import { ThingRow } from './thing-row.tsx';
import type { Together } from './use-together.ts';
import { useWayBack } from './use-way-back.ts';
import { rowEvents } from './way-back.ts';

/** So many rows are drawn above and below what is seen, so that scrolling shows no gap. */
const spare = 8;

/**
 * Any number of rows, of which only those in view are in the page; `aria-setsize` tells how many
 * there are. `onEnd` is called when the last ones come into view.
 */
export function Rows(props: {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly onEnd?: () => void;
  /** More follow that nobody has counted. */
  readonly open?: boolean;
  readonly ticks?: Pick<Together, 'ticked' | 'tick'> | undefined;
}) {
  const { rows, label, onEnd, open = false, ticks } = props;
  const box = useRef<HTMLDivElement>(null);
  // Without a height it has not been measured yet.
  const [view, setView] = useState({ top: 0, height: 0, row: 88 });
  const measure = useCallback((): void => {
    const { current } = box;
    if (!current) return;
    const row = Number.parseFloat(getComputedStyle(current).getPropertyValue('--row-height')) || 88;
    const next = { top: current.scrollTop, height: current.clientHeight, row };
    setView((before) =>
      before.top === next.top && before.height === next.height && before.row === row
        ? before
        : next,
    );
  }, []);
  // Before anything is seen: rows in another height would jump.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    current.addEventListener('keydown', toNeighbour);
    return () => {
      watch.disconnect();
      current.removeEventListener('keydown', toNeighbour);
    };
  }, [measure]);
  const first = Math.max(0, Math.floor(view.top / view.row) - spare);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / view.row) + spare);
  useEffect(() => {
    if (last >= rows.length) onEnd?.();
  }, [last, rows.length, onEnd]);
  useWayBack(box, {
    ...{ rows, open, onEnd, onScrolled: measure },
    rowHeight: view.height > 0 ? view.row : null,
  });
  return (
    <div className="rows" ref={box} onScroll={measure}>
      <ul aria-label={label} style={{ height: rows.length * view.row }}>
        {rows.slice(first, last).map((row, at) => (
          <li
            key={row.id}
            style={{ top: (first + at) * view.row, height: view.row }}
            aria-posinset={first + at + 1}
            aria-setsize={open ? -1 : rows.length}
          >
            <ThingRow row={row} ticks={ticks} events={rowEvents(row, first + at)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The arrow keys lead from row to row; Tab does as well. */
function toNeighbour(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const box = event.currentTarget as HTMLElement;
  const links: (Element | null)[] = [...box.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const next = at === -1 ? links[0] : links[at + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
