import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const post = async (
  body: string | Buffer<ArrayBuffer>,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => {
  const answer = await fetch(`${desk.url()}/api/messages`, { method: 'POST', body, headers });
  return { status: answer.status, text: await answer.text() };
};
const get = async (path: string, method = 'GET') => {
  const answer = await fetch(`${desk.url()}${path}`, { method });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const activity = { type: 'event', serviceUrl: 'http://127.0.0.1/', conversation: { id: 'c' } };

describe('a body that is no activity', () => {
  it.each([
    ['nothing', ''],
    ['not JSON', 'hello'],
    ['broken JSON', '{"type":'],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"x"'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['no type', JSON.stringify({ ...activity, type: undefined })],
    ['no serviceUrl', JSON.stringify({ ...activity, serviceUrl: undefined })],
    ['no conversation', JSON.stringify({ ...activity, conversation: undefined })],
    ['no conversation id', JSON.stringify({ ...activity, conversation: {} })],
    ['an empty type', JSON.stringify({ ...activity, type: '' })],
    ['a type that is none', JSON.stringify({ ...activity, type: 5 })],
    ['a serviceUrl that is none', JSON.stringify({ ...activity, serviceUrl: ['x'] })],
    ['a conversation that is none', JSON.stringify({ ...activity, conversation: 'c' })],
    ['bytes', '\u0000\u0001\u0002'],
  ])('%s: 400', async (_, body) => {
    const { status, text } = await post(body);
    expect({ status, stack: text.includes('    at ') }).toEqual({ status: 400, stack: false });
  });
  it('says what was wanted', async () => {
    const { text } = await post('{}');
    expect(JSON.parse(text)).toEqual({
      code: 'BadRequest',
      message: 'wanted a Bot Framework activity in JSON: type, serviceUrl, conversation',
    });
  });
  it.each([
    ['text/plain', JSON.stringify(activity)],
    ['application/x-www-form-urlencoded', 'type=message&serviceUrl=http://127.0.0.1/'],
    ['application/octet-stream', 'xx'],
    ['', 'xx'],
    ['nonsense', 'xx'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="type"\r\n\r\nmessage\r\n--x--\r\n',
    ],
    ['multipart/form-data', 'no boundary'],
  ])('as %p: refused, without a stack', async (type, body) => {
    const { status, text } = await post(body, { 'content-type': type });
    expect([400, 406, 415]).toContain(status);
    expect(text).not.toMatch(/ {4}at |node_modules/);
  });
  it('of a service that is not allowed: 403', async () => {
    for (const serviceUrl of [
      'https://evil.example/',
      'file:///etc/passwd',
      'nonsense',
      'http://127.0.0.1@evil.example/',
    ]) {
      const { status } = await post(JSON.stringify({ ...activity, serviceUrl }));
      expect({ serviceUrl, status }).toEqual({ serviceUrl, status: 403 });
    }
  });
});

describe('a body over 256 KB', () => {
  const padded = (bytes: number) => {
    const bare = JSON.stringify({ ...activity, text: '' }).length;
    return JSON.stringify({ ...activity, text: 'x'.repeat(bytes - bare) });
  };
  it('is refused with 413, one of 256 KB is taken', async () => {
    expect((await post(padded(256 * 1024))).status).toBe(200);
    expect((await post(padded(256 * 1024 + 1))).status).toBe(413);
    expect((await post(padded(5 * 1024 * 1024))).status).toBe(413);
  });
  it('is refused also where no length is told', async () => {
    const stream = new Blob([padded(300 * 1024)]).stream();
    const init = {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    };
    const answer = await fetch(`${desk.url()}/api/messages`, init as RequestInit);
    expect(answer.status).toBe(413);
  });
  it('is refused also where it was packed', async () => {
    const packed = gzipSync(padded(20 * 1024 * 1024));
    expect(packed.length).toBeLessThan(256 * 1024);
    const { status } = await post(packed, {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    });
    expect([413, 415]).toContain(status);
  });
  it('packed into what is no gzip is refused', async () => {
    const { status } = await post('rubbish', {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    });
    expect([400, 415]).toContain(status);
  });
});

describe('the other routes', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s /api/messages: 405', async (method) => {
    const { status, text } = await get('/api/messages', method);
    expect({ status, stack: text.includes('    at ') }).toEqual({ status: 405, stack: false });
  });
  it.each(['/', '/nope', '/api', '/api/messages/x', '/%00', '/%ff', '/..%2f..%2fetc/passwd'])(
    '%s: 404',
    async (path) => {
      const { status, text } = await get(path);
      expect([400, 404]).toContain(status);
      expect(text).not.toMatch(/ {4}at |node_modules/);
    },
  );
  it.each(['/healthz', '/readyz', '/metrics'])(
    'HEAD %s is answered, without a body',
    async (path) => {
      expect(await get(path, 'HEAD')).toMatchObject({ status: 200, text: '' });
    },
  );
  it('/healthz: 200', async () => {
    expect((await get('/healthz')).status).toBe(200);
  });
  it('/readyz: 200 and how the queue is', async () => {
    await desk.settled();
    const { status, text } = await get('/readyz');
    expect({ status, body: JSON.parse(text) }).toEqual({
      status: 200,
      body: {
        database: 'ok',
        relay: { pending: 0, oldestSeconds: 0, undeliverable: 0 },
        deadlines: { overdueSeconds: 0 },
      },
    });
  });
  it('/metrics: Prometheus text', async () => {
    await desk.person('petra').says('help');
    await desk.settled();
    const { status, text, headers } = await get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(/^sme_desk_deliveries_total\{outcome="shown"\} 1$/m);
    expect(text).toMatch(/^sme_desk_jobs\{state="pending"\} 0$/m);
    expect(text).toMatch(/^sme_desk_answer_seconds_count\{status="400"\} \d+$/m);
  });
  it('/demo/clock is not there without DEMO_CLOCK', async () => {
    expect((await get('/demo/clock')).status).toBe(404);
    expect((await get('/demo/clock', 'POST')).status).toBe(404);
  });
});
