import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { rawly, statusesOf, statusOf } from '../../support/http/raw-http.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { broken, moving, noHosts, noTargets, wellFormed } from './request-heads.ts';

jest.setTimeout(120_000);

let signing: Signing;
beforeAll(async () => {
  signing = await startSigning();
});
afterAll(() => signing.stop());

const head = (line: string, ...lines: string[]) =>
  [`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n');

const doors = [
  ['with tokens', () => ({ signing, demoClock: true })],
  ['with AUTH=none', () => ({ demoClock: true })],
] as const;

describe.each(doors)('the head of a request, %s,', (_, options) => {
  let desk: TestDesk;
  const { log, lines } = aLog();
  beforeAll(async () => {
    desk = await startDesk({ ...options(), log });
  });
  afterAll(() => desk.stop());
  const status = (bytes: string) => statusOf(desk.url(), bytes);
  const lives = async () => {
    expect(await status(head('GET /healthz', 'Host: localhost'))).toBe(200);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  };

  it.each([...noHosts, ...moving])(
    'with the Host %j is refused, and the bot goes on',
    async (host) => {
      for (const asked of ['/healthz', '/nope', '*', 'http://localhost/healthz'])
        expect(await status(head(`GET ${asked}`, `Host: ${host}`))).toBe(400);
      await lives();
    },
  );

  it.each(noTargets)('that asks for %s is refused, and the bot goes on', async (asked) => {
    for (const method of ['GET', 'POST', 'OPTIONS'])
      expect(await status(head(`${method} ${asked}`, 'Host: localhost'))).toBe(400);
    await lives();
  });

  it('with two Hosts is refused, as HTTP wants it', async () => {
    expect(await status(head('GET /healthz', 'Host: localhost', 'Host: localhost'))).toBe(400);
  });

  it('that names the whole address is answered as for its path', async () => {
    const get = (asked: string) => status(head(`GET ${asked}`, 'Host: localhost'));
    expect(await get('http://127.0.0.1:1/healthz')).toBe(200);
    expect(await get('http://localhost/nope')).toBe(404);
    expect(await get('http://localhost')).toBe(404);
  });

  it('that wants to speak something else than HTTP is answered in HTTP', async () => {
    for (const other of ['websocket', 'h2c', 'TLS/1.0'])
      expect(
        await status(
          head('GET /healthz', 'Host: localhost', 'Connection: Upgrade', `Upgrade: ${other}`),
        ),
      ).toBe(200);
    expect(await rawly(desk.url(), head('CONNECT localhost:80', 'Host: localhost:80'))).toMatch(
      /^HTTP\/1\.1 405 Method Not Allowed\r\n/,
    );
    await lives();
  });

  it('ten thousand times whatever HTTP lets through, and what it does not, is never an error of ours', async () => {
    const asked = [
      ...fc.sample(wellFormed, { numRuns: 8_000, seed: 2026 }),
      ...fc.sample(broken, { numRuns: 2_000, seed: 2027 }),
    ];
    // Those that end their connection stand at the end: each has one of its own.
    const batches = Array.from({ length: 320 }, (_unused, at) =>
      asked.slice(at * 25, at * 25 + 25),
    );
    const sent = [...batches, ...asked.slice(8_000).map((one) => [one])].values();
    const harmful: { status: number; bytes: string }[] = [];
    const seen = new Set<number>();
    const sending = async () => {
      for (const many of sent) {
        const statuses = await statusesOf(desk.url(), many);
        for (const [at, got] of statuses.entries()) {
          seen.add(got);
          if (got < 200 || got >= 500) harmful.push({ status: got, bytes: many[at] ?? '' });
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, sending));
    expect(harmful).toEqual([]);
    // Otherwise it would have met closed doors only.
    expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 405, 415, 417, 431]));
    await lives();
  });
});
