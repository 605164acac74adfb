import { DeliveryFault } from '../../src/engine/outbox/teams.ts';
import { connectorFault } from './connector-faults.ts';

/** Shorter than a third of a job's lease, so that a hung call never outlives it. */
const timeoutMs = 20_000;

/**
 * One attempt of a call to the connector; any other answer than 2xx is thrown as DeliveryFault.
 * Redirects are not followed: the token belongs to the host that was allowed.
 */
export async function callOnce(
  url: string,
  init: Pick<RequestInit, 'method' | 'headers' | 'body'>,
  now: () => number,
): Promise<{ readonly status: number; readonly body: string }> {
  const response = await answer(url, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { status, headers } = response;
  // The status has been said: a body that was cut says nothing more.
  const body = await response.text().catch(() => '');
  const retryAfter = headers.get('retry-after');
  if (!response.ok) throw connectorFault({ status, retryAfter, body }, now());
  return { status, body };
}

/** Before the connection is made nothing was sent; after that it may have arrived. */
async function answer(url: string, init: RequestInit) {
  try {
    return await fetch(url, init);
  } catch (error) {
    const code = codeOf(error);
    const reason = neverSent.includes(code) ? 'unreachable' : 'in-doubt';
    throw new DeliveryFault(reason, code || String(error), null, error);
  }
}

const neverSent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
];

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
