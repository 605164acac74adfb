import type { Figure, FigureRow, InsightsAnswer } from '../../../../src/domain/tab/contract.ts';
import { demoPerson, tabClient } from './tab-client.ts';

/** A bar of the figures, and how many are behind it. */
export interface Bar {
  readonly figure: Figure;
  readonly row: FigureRow;
  /** What the bar says. */
  readonly said: number;
  /** How many the list has to which it leads. */
  readonly listed: number;
}

/** The bars that lead somebody to a list, for one question; undefined: these figures are not theirs. */
export async function barsOf(
  url: () => string,
  mail: string,
  query: string,
): Promise<readonly Bar[] | undefined> {
  const client = tabClient(url, demoPerson(mail));
  const { status, body } = await client.gets(`/api/insights${query}`);
  if (status === 400) return undefined;
  if (status !== 200) throw new Error(`${mail} ${query}: ${status}`);
  const bars: Bar[] = [];
  for (const figure of (body as InsightsAnswer).figures)
    for (const row of figure.rows) {
      if (!row.link) continue;
      const asked = new URLSearchParams(row.link.filters);
      const list = await client.gets(`/api/${row.link.list}?${asked}`);
      bars.push({ figure, row, said: saidBy(figure, row), listed: list.body.rows.length });
    }
  return bars;
}

/** All that is drawn of it; what is free in a week is nobody's request. */
function saidBy({ id, columns }: Figure, { values }: FigureRow): number {
  if (id === 'capacity') return values[0] ?? 0;
  return columns.reduce((sum, { drawn }, at) => sum + (drawn ? (values[at] ?? 0) : 0), 0);
}
