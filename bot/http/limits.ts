import type { Server } from 'restify';
import { signedTokenIn } from '../auth/signed-token.ts';

export interface HttpTimes {
  /** For the request's head, and for all of it with its body, in milliseconds. */
  readonly headers: number;
  readonly request: number;
  /** How often connections are looked at: so much longer it may take. */
  readonly check: number;
}

/** Teams sends an activity within milliseconds; a slower sender only holds a connection. */
const times: HttpTimes = { headers: 10_000, request: 20_000, check: 5_000 };

/** In milliseconds; load balancers keep theirs for a minute. */
const idle = 75_000;

/** Connections that say too little for too long are closed with 408. Before the server listens. */
export function limitTimes(server: Server, { headers, request, check }: HttpTimes = times): void {
  // The types leave it out; Node reads it when the server begins to listen.
  Object.assign(server.server, { connectionsCheckingInterval: check });
  server.server.headersTimeout = headers;
  server.server.requestTimeout = request;
  // Longer than the proxy in front keeps its own: else an activity meets a connection just closed.
  server.server.keepAliveTimeout = idle;
}

/** What every answer carries: nothing here is a page, to be framed, or to be kept by anybody. */
export const answerHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** Whether an `Authorization` header could be a token at all: seen before a body is read. */
export const looksSigned = (authorization: string | undefined): boolean =>
  signedTokenIn(authorization) !== undefined;

/** Teams nests a dozen deep; what goes on for thousands exhausts the stack of its reader. */
const deepest = 100;

/** Whether lists and objects lie deeper in each other than anything that Teams sends. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}
