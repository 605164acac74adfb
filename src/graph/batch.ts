import { isObject } from '../domain/json.ts';
import { retryAfterOf } from '../domain/time/retry-after.ts';
import type { Graph } from './client.ts';
import { GraphFault, graphFaultFrom } from './graph-fault.ts';

/** The most that Graph takes at once. */
export const batchLimit = 20;

/** An answer within a batch: each has a status of its own, whatever the batch's was. */
export type BatchItem =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly fault: GraphFault };

/**
 * Asks several things of one tenant in one call; the answers in the order of `paths`, at most
 * twenty of them. An item without an answer counts as busy. Throws GraphFault where the whole call
 * failed.
 */
export async function batch(
  graph: Graph,
  tenantId: string,
  paths: readonly string[],
  now: () => number,
): Promise<BatchItem[]> {
  if (paths.length === 0) return [];
  if (paths.length > batchLimit) throw new RangeError(`at most ${batchLimit} in a batch`);
  const requests = paths.map((url, at) => ({ id: String(at), method: 'GET', url }));
  const answer = await graph.call(tenantId, {
    method: 'POST',
    path: '/$batch',
    body: { requests },
  });
  const responses = isObject(answer) && Array.isArray(answer.responses) ? answer.responses : [];
  const byId = new Map(
    responses.flatMap((one: unknown) => (isObject(one) ? [[String(one.id), one] as const] : [])),
  );
  return paths.map((_, at) => itemOf(byId.get(String(at)), now()));
}

function itemOf(response: Record<string, unknown> | undefined, now: number): BatchItem {
  const status = Number(response?.status);
  if (!response || !status) return { ok: false, fault: new GraphFault('busy', { code: 'NoItem' }) };
  if (status >= 200 && status < 300) return { ok: true, body: response.body };
  const headers = isObject(response.headers) ? response.headers : {};
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const retryAfter = retryAfterOf(named ? String(named[1]) : null, now);
  return { ok: false, fault: graphFaultFrom(status, response.body, retryAfter) };
}
