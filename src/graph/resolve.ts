import { isGuid } from '../domain/guid.ts';
import { batch } from './batch.ts';
import type { Graph } from './client.ts';
import { type GraphFault, passes } from './graph-fault.ts';
import { pagedEntries } from './pages.ts';
import { type DirectoryPerson, userFrom, userQuery } from './user.ts';

/** What a directory says of one object id or address. */
export type DirectoryAnswer =
  | { readonly kind: 'person'; readonly person: DirectoryPerson }
  | { readonly kind: 'absent' }
  /** Several people have this address: none of them is taken. */
  | { readonly kind: 'ambiguous' }
  /** Nothing was said of this one. */
  | { readonly kind: 'unanswered'; readonly fault: GraphFault };

/** The ways to ask, in their order: the first that finds anybody counts. */
const ways: readonly ((key: string) => string)[] = [
  (key) => `/users/${encodeURIComponent(key)}?${userQuery}`,
  (key) => listPath(`mail eq '${quoted(key)}'`),
  (key) =>
    listPath(
      `proxyAddresses/any(p:p eq 'smtp:${quoted(key)}') or proxyAddresses/any(p:p eq 'SMTP:${quoted(key)}')`,
    ),
];

/** Two hits are as telling as two thousand. */
const listPath = (filter: string): string =>
  `/users?$filter=${encodeURIComponent(filter)}&${userQuery}&$top=2`;

/** OData doubles a quote within a text. */
const quoted = (text: string): string => text.replaceAll("'", "''");

/**
 * Asks one tenant's directory for up to twenty people, each by object id, or by address: as sign-in
 * name, then as primary address, then among all addresses. Throws GraphFault where Graph said
 * nothing at all.
 */
export async function resolvePeople(
  graph: Graph,
  tenantId: string,
  keys: readonly string[],
  now: () => number,
): Promise<ReadonlyMap<string, DirectoryAnswer>> {
  const found = new Map<string, DirectoryAnswer>();
  for (const way of ways) {
    const open = keys.filter((key) => !found.has(key));
    const items = await batch(graph, tenantId, open.map(way), now);
    for (const [at, item] of items.entries()) {
      const key = open[at] ?? '';
      const said = item.ok ? await hitOf(graph, tenantId, item.body) : missOf(item.fault);
      if (said) found.set(key, said);
      else if (isGuid(key)) found.set(key, { kind: 'absent' });
    }
  }
  for (const key of keys) if (!found.has(key)) found.set(key, { kind: 'absent' });
  return found;
}

/** One person, or a list of those who fit. */
async function hitOf(
  graph: Graph,
  tenantId: string,
  body: unknown,
): Promise<DirectoryAnswer | null> {
  const single = userFrom(body);
  if (single) return { kind: 'person', person: single };
  const [person, ...others] = (await pagedEntries(graph, tenantId, body, 2)).map(userFrom);
  if (!person) return null;
  return others.length > 0 ? { kind: 'ambiguous' } : { kind: 'person', person };
}

/** Not there, or no name that could be there, is an answer; all else is none. */
const missOf = (fault: GraphFault): DirectoryAnswer | null =>
  passes(fault) || fault.reason === 'unauthorized' || fault.reason === 'forbidden'
    ? { kind: 'unanswered', fault }
    : null;
