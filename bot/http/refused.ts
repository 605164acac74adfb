import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { KeysUnavailable } from '../auth/signing-keys.ts';
import { NotAuthentic } from '../auth/token.ts';

/** What is wrong with a request, by its status and in a sentence for its sender. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, told = '') {
    super(told);
    this.status = status;
    this.code = code;
  }
}

/** A right request of the wrong people: the log has the reason. */
export class Forbidden extends HttpRefusal {
  readonly reason: string;

  constructor(reason: string, told?: string) {
    super(403, 'Forbidden', told);
    this.reason = reason;
  }
}

/** restify's own names for what a caller did wrong; a status alone could be that of a service asked. */
const mistakes: ReadonlyMap<string, number> = new Map([
  ['ResourceNotFoundError', 404],
  ['MethodNotAllowedError', 405],
  ['PayloadTooLargeError', 413],
  ['InvalidContentError', 400],
  ['BadDigestError', 400],
]);

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** What to answer to whatever was thrown; what nobody expected is in the log, and nowhere else. */
export function refusal(error: unknown, log: Logger, unexpected: string): HttpAnswer {
  if (error instanceof NotAuthentic) {
    log.warn({ reason: error.message }, 'not authentic');
    return { status: 401, body: { code: 'Unauthorized' } };
  }
  if (error instanceof KeysUnavailable) {
    log.error({ reason: error.message }, 'not to be authenticated');
    return { status: 503, body: { code: 'ServiceUnavailable' } };
  }
  if (error instanceof HttpRefusal) {
    if (error instanceof Forbidden) log.warn({ reason: error.reason }, 'not allowed');
    const { status, code, message } = error;
    return { status, body: { code, ...(message && { message }) } };
  }
  const status = error instanceof Error && mistakes.get(error.name);
  if (status) return { status, body: { code: status } };
  log.error({ err: error }, unexpected);
  return { status: 500, body: { code: 'ServiceError' } };
}

/**
 * The one place that answers what a handler throws. Each handler of ours is async: then restify takes
 * whatever it throws for a rejection, and brings it here with what it refuses itself.
 */
export function answerThrown(server: Server, log: Logger): void {
  server.on('restifyError', (_req: Request, res: Response, error: unknown, done: () => void) => {
    const { status, body } = refusal(error, log, 'request failed');
    // A handler may have named another type before it failed.
    if (!res.headersSent) res.send(status, body, { 'content-type': 'application/json' });
    done();
  });
  // restify tells of an error under its name first, and PostgreSQL's are called `error`: there nobody
  // else says that the next may hear of it, and the request would never be answered.
  server.on('error', (...[, , , done]: unknown[]) => {
    if (typeof done === 'function') done();
  });
}
