import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  type GraphRequest,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { jsonIn } from '../domain/json.ts';
import { retryAfterOf } from '../domain/time/retry-after.ts';
import { GraphFault, graphFaultFrom, unlessOfAnother } from './graph-fault.ts';
import { plainFetch, transportFault } from './plain-fetch.ts';
import type { GraphSettings } from './settings.ts';
import { createCredential } from './sign-in/credential.ts';
import { createTokens } from './sign-in/tokens.ts';

/** One call: its path below the version, the query encoded already. */
export interface GraphCall {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `/users/frank%40fasttrack.example?$select=id` */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Microsoft Graph, one tenant's directory at a time. */
export interface Graph {
  readonly settings: GraphSettings;
  /**
   * Asks Graph once, as an application of `tenantId`; resolves to the answer's JSON (undefined where
   * it has no body). Ends within the settings' deadline; nothing is tried again in between, so a
   * Retry-After is the caller's to obey. Throws GraphFault, and RangeError for a tenant that the
   * settings do not name.
   */
  readonly call: (tenantId: string, call: GraphCall) => Promise<unknown>;
}

/**
 * The real Graph client with a chain of its own: the library's default one repeats POSTs and sleeps
 * up to three minutes. The token goes to the configured host only, over https, and follows no
 * redirect.
 */
export function createGraph(settings: GraphSettings, now: () => number): Graph {
  const client = createClient(settings);
  const tokens = createTokens(settings.scope, (tenant) => createCredential(settings, tenant));
  return {
    settings,
    call: async (tenantId, { method = 'GET', path, body, headers }) => {
      const tenant = tenantId.toLowerCase();
      if (!settings.tenants.includes(tenant))
        throw new RangeError(`Graph is not set up for tenant ${tenant}`);
      const signal = AbortSignal.timeout(settings.deadlineMs);
      const token = await tokens(tenant, signal);
      const request = client
        .api(path)
        .responseType(ResponseType.RAW)
        .options({ signal, redirect: 'manual' })
        .headers({ ...headers })
        .middlewareOptions([
          new AuthenticationHandlerOptions({ getAccessToken: async () => token }),
        ]);
      return answer(send[method](request, body), now);
    },
  };
}

const send: Record<
  NonNullable<GraphCall['method']>,
  (request: GraphRequest, body: unknown) => Promise<Response>
> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
  DELETE: (request) => request.delete(),
};

function createClient({ baseUrl }: GraphSettings): Client {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new Error('each call brings its own token')),
  });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(plainFetch);
  return Client.initWithMiddleware({
    middleware: authentication,
    baseUrl,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(baseUrl).hostname]),
  });
}

/** The library parses bodies by their type and loses a broken one's status: it is read here. */
async function answer(sent: Promise<Response>, now: () => number): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await sent;
    text = await response.text();
  } catch (error) {
    throw transportFault(error);
  }
  const body = jsonIn(text);
  const { status } = response;
  const retryAfter = retryAfterOf(response.headers.get('retry-after'), now());
  if (!response.ok) throw unlessOfAnother(graphFaultFrom(status, body, retryAfter));
  if (text && body === undefined) throw new GraphFault('in-doubt', { status, code: 'NotJson' });
  return body;
}
