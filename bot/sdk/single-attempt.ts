import type { ConnectorClientOptions } from 'botframework-connector';
import { isObject, jsonIn } from '../../src/domain/json.ts';
import { callOnce } from '../outgoing/call-once.ts';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

/**
 * The HTTP of botbuilder's connector, one attempt a call. The SDK repeats POSTs on 5xx and 429 by itself,
 * up to four times and unseen, which doubles messages; its switches against that are ignored in 4.23.3. It
 * repeats only what fails with its own RestError, so any other answer than 2xx is thrown as DeliveryFault.
 */
export const singleAttempt = (now: () => number): HttpClient => ({
  sendRequest: async (request) => {
    const { status, body } = await callOnce(
      request.url,
      {
        method: request.method,
        headers: request.headers.rawHeaders(),
        body: request.body as string | null,
      },
      now,
    );
    return {
      request,
      status,
      headers: { toJson: () => ({ 'content-type': 'application/json' }) },
      // The SDK makes an error of its own, and repeats the call, where what was done is no JSON object.
      bodyAsText: isObject(jsonIn(body)) ? body : '',
    } as unknown as Response;
  },
});
