import type { Request, Server } from 'restify';
import { Forbidden, HttpRefusal } from './refused.ts';
import { isOfThisMachine } from './this-machine.ts';

/** What `Host` may hold nothing of: it would move into the path, or name somebody else. */
const foreign = /[\s/?#@\\]/;

/**
 * Throws for a head that Node lets through and that names no address (RFC 9112, sections 3.2 and
 * 3.3): restify throws where nobody catches when it comes to read one. Without tokens only what is
 * sent to this machine by one of its own names is taken: any page may have its own name lead here.
 */
export function checkHead(req: Request, onlyThisMachine: boolean): void {
  const [host = '', ...more] = req.headersDistinct.host ?? [];
  if (more.length > 0) throw new HttpRefusal(400, 'BadRequest', 'wanted one Host');
  if (foreign.test(host)) throw notAnAddress();
  const { protocol, host: asked } = addressOf(req);
  // An absolute target counts, not Host; a client may still have been led here by the other one.
  if (protocol !== 'http:' && protocol !== 'https:') throw notAnAddress();
  if (onlyThisMachine && !(isOfThisMachine(host) && isOfThisMachine(asked ?? '')))
    throw new Forbidden('host', 'AUTH=none takes only what is sent to localhost or 127.0.0.1');
}

/** Read by restify itself, which keeps it: where this does not throw nothing later does. */
function addressOf(req: Request) {
  try {
    return req.getUrl();
  } catch {
    throw notAnAddress();
  }
}

const notAnAddress = () => new HttpRefusal(400, 'BadRequest', 'wanted an http address');

/** Nothing but HTTP is spoken: a wish to speak something else is passed over, a tunnel refused. */
export function onlyHttp({ server }: Server): void {
  // restify listens and hands it on to nobody: held for ever, and one reset ends the process.
  server.removeAllListeners('upgrade');
  server.on('connect', (_req, socket) => {
    socket.on('error', () => undefined);
    const answer =
      'HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
    socket.end(answer, () => socket.destroy());
  });
}
