import { isObject } from '../domain/json.ts';
import type { Graph } from './client.ts';
import { GraphFault } from './graph-fault.ts';

/** Pages may be empty and go on all the same; this many without an end are none of Graph's. */
const mostPages = 20;

/**
 * The entries of a list, page after page, until there are `enough` or no more. A next page on
 * another host is refused: the token goes nowhere else.
 */
export async function pagedEntries(
  graph: Graph,
  tenantId: string,
  first: unknown,
  enough: number,
): Promise<unknown[]> {
  const entries: unknown[] = [];
  let page = first;
  for (let read = 1; ; read++) {
    entries.push(...valuesOf(page));
    const next = nextOf(graph, page);
    if (next === null || entries.length >= enough) return entries;
    if (read === mostPages) throw new GraphFault('rejected', { code: 'EndlessPages' });
    page = await graph.call(tenantId, { path: next });
  }
}

const valuesOf = (page: unknown): unknown[] =>
  isObject(page) && Array.isArray(page.value) ? page.value : [];

function nextOf({ settings }: Graph, page: unknown): string | null {
  const link = isObject(page) ? page['@odata.nextLink'] : undefined;
  if (typeof link !== 'string') return null;
  const root = `${settings.baseUrl}/v1.0`;
  if (!link.startsWith(`${root}/`)) throw new GraphFault('rejected', { code: 'ForeignPage' });
  return link.slice(root.length);
}
