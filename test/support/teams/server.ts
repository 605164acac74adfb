import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';

type Handle = (request: IncomingMessage, body: string, response: ServerResponse) => Promise<void>;

/** An HTTP(S) server on loopback that can vanish and come back on the same port. */
export async function startServer(
  handle: Handle,
  tls?: { readonly key: string; readonly cert: string },
) {
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      await handle(request, Buffer.concat(parts).toString('utf8'), response);
    } catch {
      // The caller hung up in the middle of its own request.
      response.destroy();
    }
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  // A test that fails before `stop` must not keep the run from ending.
  server.unref();
  // Longer than any bot keeps an idle connection, so that none is cut by chance.
  server.keepAliveTimeout = 120_000;
  // Known to it are only those that have spoken: one whose handshake never came would live for two minutes.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const port = await firstFree(listen);

  const down = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    down,
    up: async () => {
      if (!server.listening) await listen(port);
    },
  };
}

/**
 * Not `listen(0)`: the system lends those ports to outgoing connections as well, so one of them may
 * be taken by the time that the server wants to come back.
 */
async function firstFree(listen: (port: number) => Promise<void>, attempts = 50): Promise<number> {
  const port = randomInt(20_000, 32_000);
  try {
    await listen(port);
    return port;
  } catch (error) {
    if (attempts === 0) throw error;
    return firstFree(listen, attempts - 1);
  }
}
