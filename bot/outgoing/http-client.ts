import type { ConnectorClientOptions } from 'botframework-connector';
import { isObject, jsonIn } from '../../src/domain/json.ts';
import { DeliveryFault } from '../../src/engine/outbox/teams.ts';
import { connectorFault } from './connector-faults.ts';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Shorter than a third of a job's lease, so that a hung call never outlives it. */
const timeoutMs = 20_000;

/**
 * The connector's HTTP, one attempt a call. The SDK repeats POSTs on 5xx and 429 by itself, up to
 * four times and unseen, which doubles messages; its switches against that are ignored in 4.23.3. It
 * repeats only what fails with its own RestError, so any other answer than 2xx is thrown here as
 * DeliveryFault. Redirects are not followed: the token belongs to the host that was allowed.
 */
export const singleAttempt = (now: () => number): HttpClient => ({
  sendRequest: async (request) => {
    const response = await answer(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: request.body as string | null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers } = response;
    // The status has been said: a body that was cut says nothing more.
    const body = await response.text().catch(() => '');
    const retryAfter = headers.get('retry-after');
    if (!response.ok) throw connectorFault({ status, retryAfter, body }, now());
    return {
      request,
      status,
      headers: { toJson: () => ({ 'content-type': 'application/json' }) },
      // The SDK makes an error of its own, and repeats the call, where what was done is no JSON object.
      bodyAsText: isObject(jsonIn(body)) ? body : '',
    } as unknown as Response;
  },
});

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
