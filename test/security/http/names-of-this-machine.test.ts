import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isOfThisMachine } from '../../../bot/http/this-machine.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { rawly, statusOf } from '../../support/http/raw-http.ts';
import { startSigning } from '../../support/sign-in/signed.ts';

const own = [
  ...['127.0.0.1', '127.0.0.1:3978', '127.8.9.10:1', '127.1', '[::1]', '[::1]:3978'],
  ...['localhost', 'LocalHost:3978', 'desk.localhost', 'a.b.localhost:80'],
];
const others = [
  ...['evil.example', 'evil.example:3978', '127.0.0.1.evil.example', 'localhost.evil.example'],
  ...['notlocalhost', '.localhost', '0.0.0.0:3978', '10.0.0.1', '128.0.0.1', '[::]', '[::2]', ''],
];

describe('a name of this machine', () => {
  it.each(own)('is %s', (host) => expect(isOfThisMachine(host)).toBe(true));
  it.each([...others, '127.0.0.1:99999', 'localhost:x', '[::1', '127.0.0.256'])(
    'is not %j',
    (host) => expect(isOfThisMachine(host)).toBe(false),
  );
});

const get = (path: string, ...lines: string[]) =>
  [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n');
const moves = (host: string) =>
  [
    ...['POST /demo/clock HTTP/1.1', `Host: ${host}`, 'Content-Type: application/json'],
    ...['Content-Length: 17', '', '{"advance":"P1D"}'],
  ].join('\r\n');

describe('without tokens', () => {
  let desk: TestDesk;
  const { log, lines } = aLog();
  beforeAll(async () => {
    desk = await startDesk({ demoClock: true, log });
  });
  afterAll(() => desk.stop());

  it.each(own)('what is sent to %s is taken', async (host) => {
    expect(await statusOf(desk.url(), get('/healthz', `Host: ${host}`))).toBe(200);
    expect(await statusOf(desk.url(), get(`http://${host}/healthz`, `Host: ${host}`))).toBe(200);
  });

  it.each(others)('what is sent to %j is refused on every route, known or not', async (host) => {
    for (const path of ['/healthz', '/readyz', '/metrics', '/demo/clock', '/api/messages', '/nope'])
      expect(await statusOf(desk.url(), get(path, `Host: ${host}`))).toBe(403);
  });

  it('no page that has its own name lead here moves the clock', async () => {
    expect(await rawly(desk.url(), moves('evil.example:3978'))).toMatch(/^HTTP\/1\.1 403 /);
    expect(await rawly(desk.url(), get('/demo/clock', 'Host: localhost'))).toContain('2026-03-02');
    expect(lines.filter(({ msg }) => msg === 'not allowed')).toContainEqual(
      expect.objectContaining({ reason: 'host' }),
    );
  });

  it('says by which names it can be reached', async () => {
    expect(await rawly(desk.url(), get('/healthz', 'Host: my-laptop:3978'))).toContain(
      'AUTH=none takes only what is sent to localhost or 127.0.0.1',
    );
  });

  it('neither the address asked for nor the Host may be another one', async () => {
    const asked = (target: string, host: string) =>
      statusOf(desk.url(), get(target, `Host: ${host}`));
    expect(await asked('http://evil.example/demo/clock', 'localhost')).toBe(403);
    expect(await asked('http://localhost/demo/clock', 'evil.example')).toBe(403);
  });

  it('what names no host at all, as HTTP/1.0 may, is refused as well', async () => {
    expect(await statusOf(desk.url(), 'GET /demo/clock HTTP/1.0\r\n\r\n')).toBe(403);
  });
});

describe('with tokens', () => {
  it('the bot is reached by whatever name leads to it, or by none', async () => {
    const signing = await startSigning();
    const desk = await startDesk({ signing });
    for (const host of ['desk.contoso.example', '10.0.0.4:3978', '127.0.0.1'])
      expect(await statusOf(desk.url(), get('/healthz', `Host: ${host}`))).toBe(200);
    expect(await statusOf(desk.url(), 'GET /healthz HTTP/1.0\r\n\r\n')).toBe(200);
    await desk.stop();
    await signing.stop();
  });
});
