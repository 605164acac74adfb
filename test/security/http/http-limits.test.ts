import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import restify from 'restify';
import { limitTimes } from '../../../bot/http/limits.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { petraAsks } from '../../support/stories/story.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ demoClock: true });
});
afterAll(() => desk.stop());

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** One request, also with methods and paths that `fetch` refuses to send. */
async function asked(method: string, path: string, body = '', url = desk.url()): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const outgoing = request({ hostname, port, method, path, headers });
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  let text = '';
  for await (const part of response) text += part;
  return { status: response.statusCode, headers: response.headers, text };
}

const activity = { type: 'event', serviceUrl: 'http://127.0.0.1/', conversation: { id: 'c' } };
const routes = ['/api/messages', '/healthz', '/readyz', '/metrics', '/demo/clock', '/nope', '/'];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const answered: Readonly<Record<string, readonly string[]>> = {
  '/api/messages': ['POST'],
  '/healthz': ['GET', 'HEAD'],
  '/readyz': ['GET', 'HEAD'],
  '/metrics': ['GET', 'HEAD'],
  '/demo/clock': ['GET', 'POST'],
};

describe.each(routes)('%s', (path) => {
  it.each(methods)(
    '%s is answered as it should be, with headers that give nothing away',
    async (method) => {
      const body = method === 'POST' ? JSON.stringify({ ...activity, advance: 'PT0S' }) : '';
      const { status, headers, text } = await asked(method, path, body);
      const known = answered[path];
      if (known?.includes(method)) expect([200]).toContain(status);
      else expect(known ? [405] : [404, 405]).toContain(status);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(String(headers.server ?? '')).not.toMatch(/\d|restify|node/i);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(text).not.toMatch(/ {4}at |node_modules|\.ts:/);
    },
  );

  it('takes no body of any size but on purpose', async () => {
    const { status } = await asked('POST', path, `{"x":"${'x'.repeat(600_000)}"}`);
    expect([404, 405, 413]).toContain(status);
  });
});

describe('a path', () => {
  it.each([
    '/%',
    '/%zz',
    '/%c0%af',
    '/api/messages%00',
    '/api//messages',
    '/api/messages/../../etc/passwd',
    '/healthz?x=%ff',
    `/${'a'.repeat(10_000)}`,
    '//evil.example/',
    '/__proto__',
    '/demo/clock/constructor',
  ])('%s is no error of ours', async (path) => {
    const { status, text } = await asked('GET', path);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/ {4}at |node_modules|passwd:/);
  });
});

describe('an activity nested so deep that reading it would exhaust the stack', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
  it.each(['from', 'value', 'channelData', 'entities', 'conversation', 'x'])(
    'in %s is refused',
    async (part) => {
      const { [part as 'type']: _, ...rest } = activity;
      for (const depth of [200, 5_000, 120_000]) {
        const body = `${JSON.stringify(rest).slice(0, -1)},"${part}":${deep(depth)}}`;
        expect((await asked('POST', '/api/messages', body)).status).toBe(400);
      }
    },
  );
  it('as deep as a card goes is taken', async () => {
    const body = `${JSON.stringify(activity).slice(0, -1)},"value":${deep(50)}}`;
    expect((await asked('POST', '/api/messages', body)).status).toBe(200);
  });
});

describe('somebody who says little for long', () => {
  const slowly = async (begins: string): Promise<string> => {
    const server = restify.createServer();
    server.post('/', ...restify.plugins.jsonBodyParser(), async () => undefined);
    limitTimes(server, { headers: 100, request: 200, check: 20 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const socket = connect(server.address().port, '127.0.0.1');
    let heard = '';
    socket.on('data', (part) => {
      heard += part;
    });
    socket.write(begins);
    await once(socket, 'close');
    server.close();
    return heard;
  };
  it('in the head of a request is cut off', async () => {
    expect(await slowly('POST / HTTP/1.1\r\nhost: x\r\nx-a: ')).toMatch(/^HTTP\/1\.1 408 /);
  });
  it('in its body is cut off', async () => {
    const head =
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n';
    expect(await slowly(`${head}\r\n{"x":`)).toMatch(/^HTTP\/1\.1 408 /);
  });
  it('has ten seconds for the head and twenty for all of it', () => {
    const { server } = desk.app().server;
    expect(server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: 75_000,
    });
  });
  it('sends a head of more than 16 KB in vain', async () => {
    const { hostname, port } = new URL(desk.url());
    const headers = { 'x-long': 'x'.repeat(20_000) };
    const outgoing = request({ hostname, port, path: '/healthz', headers });
    outgoing.end();
    const [response] = await once(outgoing, 'response');
    response.resume();
    expect(response.statusCode).toBe(431);
  });
});

describe('a flood without a right token', () => {
  let signing: Signing;
  let own: TestDesk;
  const { log, lines } = aLog();
  beforeAll(async () => {
    signing = await startSigning();
    own = await startDesk({ signing, log });
  });
  afterAll(async () => {
    await own.stop();
    await signing.stop();
  });

  it('is refused to the last one, asks for keys once, and keeps nobody out', async () => {
    const before = signing.openId.asked.keys;
    const forged = [
      undefined,
      'Bearer x',
      'Basic x',
      `Bearer ${'a'.repeat(3000)}.b.c`,
      'Bearer a.b.c',
    ];
    for (let round = 0; round < 40; round++)
      await Promise.all(
        forged.map(async (authorization) => {
          const { status } = await fetch(`${own.url()}/api/messages`, {
            method: 'POST',
            body: JSON.stringify(activity),
            headers: {
              'content-type': 'application/json',
              ...(authorization ? { authorization } : {}),
            },
          });
          expect(status).toBe(401);
        }),
      );
    expect(signing.openId.asked.keys - before).toBeLessThanOrEqual(2);
    expect(await petraAsks(own)).toBe('SME-1001');
  });

  it('is refused before its body is read, which therefore may be anything', async () => {
    for (const body of ['', '{"type":', 'x'.repeat(400_000), JSON.stringify(activity)])
      expect((await asked('POST', '/api/messages', body, own.url())).status).toBe(401);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  });
});
