/**
 * Loaded into each Playground process before its own code. It mends what the Playground 0.2.28 leaves open:
 * it listens on every interface, answers whatever name it is called by, reaches for the internet although
 * telemetry is off, outlives its parent, forgets the chat when its page is loaded again, and its page is too
 * wide to stand beside four others.
 */
import { readFileSync } from 'node:fs';
import { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { registerHooks } from 'node:module';
import net from 'node:net';
import { dirname, join } from 'node:path';
import { isOfThisMachine } from '../../bot/http/this-machine.ts';
import { chatHere, keepHistory } from './history.ts';
import { windowPage, windowPolicy } from './window.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

process.on('disconnect', () => process.exit(0));

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/m365agentsplayground/dist/index.js')) return loaded;
    return { ...loaded, source: keepHistory(String(loaded.source ?? readFileSync(new URL(url)))) };
  },
});

const { listen } = net.Server.prototype;
Object.assign(net.Server.prototype, {
  listen(this: net.Server, port: unknown, ...rest: unknown[]) {
    const onlyPort = typeof port === 'number' && typeof rest[0] !== 'string';
    return Reflect.apply(listen, this, onlyPort ? [port, '127.0.0.1', ...rest] : [port, ...rest]);
  },
});

const { connect } = net.Socket.prototype;
Object.assign(net.Socket.prototype, {
  connect(this: net.Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (LOOPBACK.has(host)) return Reflect.apply(connect, this, args);
    process.nextTick(() => this.destroy(new Error(`the demo stays on this machine, not ${host}`)));
    return this;
  },
});

const page = windowPage(
  readFileSync(join(dirname(process.argv[1] ?? ''), 'dist', 'client', 'index.html'), 'utf8'),
);
const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
const { emit } = HttpServer.prototype;
Object.assign(HttpServer.prototype, {
  emit(this: HttpServer, event: string, ...args: unknown[]) {
    const [request, response] = args;
    if (request instanceof IncomingMessage && !isOfThisMachine(request.headers.host ?? '')) {
      const { socket } = request;
      socket.on('error', () => undefined).end(FORBIDDEN, () => socket.destroy());
      return true;
    }
    if (
      event === 'request' &&
      request instanceof IncomingMessage &&
      response instanceof ServerResponse
    ) {
      response.setHeader('content-security-policy', windowPolicy);
      if (request.method === 'GET' && request.url === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
        return true;
      }
      if (request.url === '/_demo/chat') {
        // Deleted: the demo starts again, and a page that is opened now is to be empty.
        if (request.method === 'DELETE') chatHere().length = 0;
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify(chatHere().map(({ message }) => message)));
        return true;
      }
    }
    return Reflect.apply(emit, this, [event, ...args]);
  },
});

function hostOf(args: unknown[]): string {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) {
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  return typeof args[1] === 'string' ? args[1] : 'localhost';
}
