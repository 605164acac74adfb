import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';
import { isOutage } from '../../src/store/database/store-fault.ts';
import { Forbidden, HttpRefusal } from '../http/refused.ts';

/**
 * Throws for what another page sends. There is no cookie that a browser would add, and the token is
 * nobody else's to send: this is the second door.
 * `publicHost` is the server's own name where a proxy in front of it hands on another one.
 */
export function checkOrigin(req: Request, publicHost?: string): void {
  const { origin, host = '' } = req.headers;
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw new Forbidden('origin');
  if (origin === undefined) {
    // A browser names the origin of whatever changes something.
    if (req.method !== 'GET') throw new Forbidden('origin');
    return;
  }
  const { host: named = '' } = URL.parse(origin) ?? {};
  if (named !== host.toLowerCase() && named !== publicHost) throw new Forbidden('origin');
}

/** Answers in JSON; 304 where the client has exactly that. */
export function sendJson(req: Request, res: Response, body: unknown): void {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  res.setHeader('etag', tag);
  if (req.headers['if-none-match'] === tag) {
    res.sendRaw(304, '');
    return;
  }
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.sendRaw(200, text);
}

/** Without its database nothing is known and nothing was done: to be asked again. */
export async function refuseInOutage<T>(
  work: () => Promise<T>,
  noticed: (error: unknown) => void,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOutage(error)) throw error;
    noticed(error);
    throw new HttpRefusal(503, 'ServiceUnavailable');
  }
}
