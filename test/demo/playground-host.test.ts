import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPlaygrounds, type Playgrounds } from '../../demo/windows/playgrounds.ts';
import { sample } from '../support/app/desk.ts';
import { statusOf } from '../support/http/raw-http.ts';

jest.setTimeout(120_000);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('a chat window of the demo', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-window-'));
  let started: Playgrounds;
  let url = '';
  beforeAll(async () => {
    const [person] = sample.people;
    if (!person) throw new Error('the sample has nobody');
    started = createPlaygrounds({
      botUrl: 'http://127.0.0.1:1/api/messages',
      directory,
      log: () => undefined,
    });
    ({ url } = await started.open({ ...person, title: 'Partner' }, await freePort()));
  });
  afterAll(async () => {
    await started.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  const asked = (host: string, ...lines: string[]) =>
    statusOf(url, ['GET / HTTP/1.1', `Host: ${host}`, ...lines, '', ''].join('\r\n'));

  it('is there by the names of this machine only, whatever name leads to it', async () => {
    const { port } = new URL(url);
    expect(await asked(`127.0.0.1:${port}`)).toBe(200);
    expect(await asked(`localhost:${port}`)).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '^', ''])
      expect(await asked(host)).toBe(403);
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket'];
    expect(await asked('evil.example', ...upgrade)).toBe(403);
    expect(await asked('localhost')).toBe(200);
  });
});
