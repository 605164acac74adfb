import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { sample } from '../../support/app/desk.ts';
import { programAlone } from '../../support/app/program-alone.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { silentProxy } from '../../support/databases/silent-proxy.ts';
import { statusOf } from '../../support/http/raw-http.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

type Env = Record<string, string>;

const PROGRAM_FILE = programAlone();

/** `node bot/main.ts` as operators start it. */
function startBot(env: Env) {
  const bot = spawn(process.execPath, ['bot/main.ts'], {
    env: { ...childEnvironment(), AUTH: 'none', PROGRAM_FILE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const errors: string[] = [];
  bot.stdout.on('data', (text) => output.push(String(text)));
  bot.stderr.on('data', (text) => errors.push(String(text)));
  const ended = once(bot, 'exit').then(([code]) => ({ code, errors: errors.join('') }));
  const listening = new Promise<void>((resolve, reject) => {
    bot.stdout.on('data', () => output.join('').includes('listening') && resolve());
    bot.once('exit', () => reject(new Error(`the bot ended: ${errors.join('')}`)));
  });
  listening.catch(() => undefined);
  return { bot, listening, ended, output };
}

/** It says that it waits a moment before it answers anybody. */
const untilAnswered = (ask: () => Promise<Response>): Promise<Response> =>
  ask().catch(() => untilAnswered(ask));

describe('the process of the bot', () => {
  let dataDir: string;
  let teams: FakeTeams;
  let port: number;
  const children: ChildProcess[] = [];
  const start = (env: Env = {}) => {
    const started = startBot({ PORT: String(port), DATA_DIR: dataDir, ...env });
    children.push(started.bot);
    return started;
  };
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-process-'));
    port = randomInt(10_000, 15_000);
    teams = await startFakeTeams({ botUrl: `http://127.0.0.1:${port}/api/messages` });
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await teams.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const petra = () => {
    const found = sample.people.find(({ mail }) => mail === 'petra@contoso.example');
    if (!found) throw new Error('the sample has no Petra');
    return teams.person(found);
  };

  it('is ended by no request that names no address, nor by one that wants another protocol and breaks off', async () => {
    const { bot, listening } = start();
    await listening;
    const url = `http://127.0.0.1:${port}`;
    const head = (...lines: string[]) => [...lines, '', ''].join('\r\n');
    for (const host of ['^', 'a b', '[::1', '%', '<script>', 'a:99999'])
      expect(await statusOf(url, head('GET /healthz HTTP/1.1', `Host: ${host}`))).toBe(400);
    expect(await statusOf(url, head('GET http:// HTTP/1.1', 'Host: localhost'))).toBe(400);
    const upgrade = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket'];
    expect(await statusOf(url, head('GET /healthz HTTP/1.1', ...upgrade))).toBe(200);
    expect(await statusOf(url, head('CONNECT a:80 HTTP/1.1', 'Host: a:80'))).toBe(405);
    expect(await statusOf(url, head('GET /healthz HTTP/1.1', 'Host: localhost'))).toBe(200);
    expect(bot.exitCode).toBeNull();
  });

  it('ends by SIGTERM during clicks: what runs is answered, what comes is refused, exit 0', async () => {
    const { bot, listening, ended } = start();
    await listening;
    await petra().says('new');
    await teams.until(() => petra().cardWith('form.next'), 'the form');
    let going = true;
    const answers: (number | string)[] = [];
    const clicking = (async () => {
      while (going) {
        const answer = await petra()
          .clicks('form.back')
          .catch(() => undefined);
        answers.push(answer?.status ?? 'refused');
        if (!answer) going = false;
      }
    })();
    await teams.until(() => answers.length > 20, 'clicks');
    const sent = performance.now();
    bot.kill('SIGTERM');
    const { code, errors } = await ended;
    going = false;
    await clicking;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(performance.now() - sent).toBeLessThan(10_000);
    expect(new Set(answers)).toEqual(
      new Set([200, 503, 'refused'].filter((a) => answers.includes(a))),
    );

    // Everything that was answered is there for the next process.
    const next = start();
    await next.listening;
    const answer = await petra().clicks('form.back');
    expect(answer.status).toBe(200);
    next.bot.kill('SIGTERM');
    expect((await next.ended).code).toBe(0);
  }, 60_000);

  it('ends by SIGTERM although Teams hangs', async () => {
    const { bot, listening, ended } = start();
    await listening;
    const { hang } = await import('../../support/teams/faults.ts');
    const held = hang();
    teams.fault(held);
    await petra().says('help');
    await teams.until(() => teams.calls.length === 1, 'the call that hangs');
    const sent = performance.now();
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(performance.now() - sent).toBeLessThan(10_000);
    held.release();
  }, 60_000);

  it('ends by SIGTERM although PostgreSQL is silent, on old connections and new ones', async () => {
    const proxy = await silentProxy((await databaseFor('postgres', 'process')) ?? '');
    const { bot, listening, ended } = start({ DATABASE_URL: proxy.url });
    await listening;
    await petra().says('new');
    await teams.until(() => petra().cardWith('form.next'), 'the form');
    proxy.falls();
    proxy.newOnesHang(true);
    const click = petra()
      .clicks('form.back')
      .catch(() => undefined);
    const sent = performance.now();
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(performance.now() - sent).toBeLessThan(10_000);
    await click;
    await proxy.stop();
  }, 60_000);

  it('is alive while it waits for PostgreSQL at its start, not ready, and ends by SIGTERM', async () => {
    const proxy = await silentProxy((await databaseFor('postgres', 'process')) ?? '');
    proxy.newOnesHang(true);
    const first = start({ DATABASE_URL: proxy.url });
    await once(first.bot.stdout, 'data');
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const alive = await untilAnswered(() => ask('/healthz'));
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    const ready = await ask('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { database: 'unreachable' }]);
    expect((await petra().says('new')).status).toBe(503);
    first.bot.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, errors: '' });

    const second = start({ DATABASE_URL: proxy.url });
    await once(second.bot.stdout, 'data');
    proxy.newOnesHang(false);
    await second.listening;
    expect((await ask('/readyz')).status).toBe(200);
    expect((await petra().says('new')).status).toBe(200);
    second.bot.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    await proxy.stop();
  }, 120_000);

  it('killed in the middle keeps what it answered, and the next one sends what was not sent', async () => {
    const first = start();
    await first.listening;
    await teams.down();
    await petra().says('help');
    first.bot.kill('SIGKILL');
    await first.ended;
    await teams.up();
    const second = start();
    await second.listening;
    await teams.until(() => petra().chat().length === 1, 'help after the restart');
  }, 60_000);

  it('says what is wrong with the environment, all of it, and ends with 1', async () => {
    const { ended } = start({ PORT: '0', HOST: '0.0.0.0', LOG_LEVEL: 'loud' });
    expect(await ended).toEqual({
      code: 1,
      errors: [
        'The environment is not right (.env.example explains each name):',
        '  PORT=0: wanted a port from 1 to 65535',
        '  LOG_LEVEL=loud: wanted info, warn, error, …',
        '  HOST=0.0.0.0: AUTH=none takes unsigned activities and needs a loopback address: HOST=127.0.0.1',
        '',
      ].join('\n'),
    });
  }, 30_000);

  it('says which program file is missing', async () => {
    const { ended } = start({ PROGRAM_FILE: '/nowhere.yaml' });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The program file \/nowhere\.yaml is not right:\n {2}cannot be read: ENOENT.*\n$/,
    );
  }, 30_000);

  it('says that its port is taken, and what to do', async () => {
    const { ended } = start({ PORT: String(teams.port) });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toBe(
      `Port ${teams.port} is taken. Choose another one: PORT=${teams.port + 100}\n`,
    );
  }, 30_000);

  it('started a second time on one DATA_DIR waits, and goes on when the first has ended', async () => {
    const first = start();
    await first.listening;
    const second = start({ PORT: String(port + 1) });
    // It waits: what answers is the first one only.
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.1:${port + 1}/healthz`)).rejects.toThrow();
    first.bot.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await second.listening;
    expect((await fetch(`http://127.0.0.1:${port + 1}/healthz`)).status).toBe(200);
  }, 60_000);
});
