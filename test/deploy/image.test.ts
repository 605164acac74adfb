import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../support/app/child-environment.ts';
import { copied, environmentOf, execForm, follow, read } from './dockerfile.ts';

/** A port where nobody listens just now, below those that the system gives out by itself. */
async function freePort(): Promise<string> {
  for (;;) {
    const port = randomInt(15_000, 20_000);
    const probe = createServer().listen(port, '0.0.0.0');
    const free = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    probe.close();
    if (free) return String(port);
  }
}

const all = read();
const image = all.at(-1);

describe('the Dockerfile', () => {
  it('runs on the Node of package.json, as nobody special, without a shell', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const from = `node:${devDependencies.node}-slim\${NODE_DIGEST}`;
    expect(new Set(all.map((stage) => stage.from))).toEqual(new Set([from]));
    // Empty unless somebody gives one: an argument without a value would stop the build.
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^ARG NODE_DIGEST=\n/m);
    expect(image?.instructions.find(({ name }) => name === 'USER')?.rest).toBe('node');
    expect(execForm(image, 'CMD')).toEqual(['node', 'dist/bot/main.js']);
    expect(environmentOf(image)).toEqual({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '3978',
      DATA_DIR: '/data',
    });
    expect(image?.instructions.find(({ name }) => name === 'VOLUME')?.rest).toBe('/data');
  });

  it('takes no module for development into the image', () => {
    const modules = all.find(({ name }) => name === 'modules');
    expect(modules?.instructions.at(-1)?.rest).toBe('npm ci --omit=dev --ignore-scripts');
    expect(image?.instructions.some(({ rest }) => rest.startsWith('npm '))).toBe(false);
  });

  it('is sent exactly what it copies, and no secret', () => {
    const [none, ...sent] = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(none).toBe('*');
    expect(sent.map((line) => line.slice(1)).sort()).toEqual([...new Set(copied(all))].sort());
    for (const path of copied(all)) expect([path, existsSync(path)]).toEqual([path, true]);
  });
});

describe('what the Dockerfile puts together', () => {
  let root: string;
  let app: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'sme-desk-image-'));
    app = follow(all, root);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('starts as in production, is healthy by its own check, and ends by SIGTERM with 0', async () => {
    const PORT = await freePort();
    const [command = '', ...rest] = execForm(image, 'CMD');
    const env = {
      ...childEnvironment(),
      ...environmentOf(image),
      PORT,
      DATA_DIR: join(root, 'data'),
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'not used before somebody writes',
    };
    const bot = spawn(command, rest, { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    const ended = once(bot, 'exit').then(([code, signal]) => ({ code, signal }));
    try {
      await new Promise<void>((resolve, reject) => {
        bot.stderr.on('data', (text) => output.push(String(text)));
        bot.stdout.on('data', (text) => {
          output.push(String(text));
          if (output.join('').includes('listening')) resolve();
        });
        bot.once('exit', () => reject(new Error(`it ended: ${output.join('')}`)));
      });
      const [check = '', ...how] = execForm(image, 'HEALTHCHECK');
      expect(spawnSync(check, how, { env }).status).toBe(0);
      expect(spawnSync(check, how, { env: { ...env, PORT: '9' } }).status).toBe(1);
      expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200);
      expect(existsSync(env.DATA_DIR)).toBe(true);
      bot.kill('SIGTERM');
      expect(await ended).toEqual({ code: 0, signal: null });
    } finally {
      bot.kill('SIGKILL');
    }
  }, 60_000);

  it('is healthy by its own check while its database is away: a restart would not bring it', async () => {
    const PORT = await freePort();
    const [command = '', ...rest] = execForm(image, 'CMD');
    const DATABASE_URL = `postgres://nobody:none@127.0.0.1:${await freePort()}/none`;
    const env = {
      ...childEnvironment(),
      ...environmentOf(image),
      PORT,
      DATABASE_URL,
      MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
      MicrosoftAppTenantId: '99999999-2222-4333-8444-555555555555',
      MicrosoftAppPassword: 'not used before somebody writes',
    };
    const bot = spawn(command, rest, { cwd: app, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(bot, 'exit').then(([code, signal]) => ({ code, signal }));
    try {
      await once(bot.stdout, 'data');
      const ready = (): Promise<Response> => fetch(`http://127.0.0.1:${PORT}/readyz`).catch(ready);
      expect((await ready()).status).toBe(503);
      const [check = '', ...how] = execForm(image, 'HEALTHCHECK');
      expect(spawnSync(check, how, { env }).status).toBe(0);
      bot.kill('SIGTERM');
      expect(await ended).toEqual({ code: 0, signal: null });
    } finally {
      bot.kill('SIGKILL');
    }
  }, 60_000);

  it('has the doctor in it', () => {
    const env = { ...childEnvironment(), ...environmentOf(image), AUTH: 'none' };
    const { status, stdout } = spawnSync('node', ['dist/bot/doctor/main.js'], {
      cwd: app,
      env: { ...env, HOST: '127.0.0.1', DATA_DIR: join(root, 'data') },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^ok +program +program\/fasttrack\.yaml: \d+ partners/m);
    expect(status).toBe(0);
  });

  it('needs no package but those that are installed without development', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = readdirSync(join(app, 'dist'), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(100);
    const imported = scripts.flatMap((file) =>
      [
        ...readFileSync(join(app, 'dist', file), 'utf8').matchAll(
          /(?:from|import\() ?'([@\w][^'\n]*)'/g,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !isBuiltin(name)),
    );
    const packages = imported.map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? name);
    expect(packages.length).toBeGreaterThan(10);
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});
