import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { programAlone } from '../../support/app/program-alone.ts';

// Fault matrix, rows 11 to 13, as an operator sees them who starts the server.

const PROGRAM_FILE = programAlone();
const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function start(dataDir: string, port: number) {
  const child = spawn(process.execPath, ['bot/main.ts'], {
    env: {
      ...childEnvironment(),
      AUTH: 'none',
      DATA_DIR: dataDir,
      PORT: String(port),
      PROGRAM_FILE,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout?.on('data', (chunk) => out.push(String(chunk)));
  child.stderr?.on('data', (chunk) => err.push(String(chunk)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    ended,
    out: () => out.join(''),
    err: () => err.join(''),
    says: async (words: string) => {
      while (!out.join('').includes(words)) {
        const more = once(child.stdout ?? child, 'data').then(() => true);
        if (!(await Promise.race([more, ended.then(() => false)])))
          throw new Error(`ended without “${words}”: ${out.join('')}${err.join('')}`);
      }
    },
  };
}

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'sme-desk-second-'));
  folders.push(made);
  return made;
};

it('a second process on one DATA_DIR says so at once and ends by itself; the first works on', async () => {
  const dataDir = folder();
  const first = start(dataDir, 15_871);
  await first.says('listening');
  const second = start(dataDir, 15_872);
  await second.says('waiting for the database');
  expect(second.out()).toContain('Another process uses the embedded database.');
  const asked = performance.now();
  expect(await second.ended).toBe(1);
  expect(performance.now() - asked).toBeLessThan(45_000);
  expect(second.err()).toMatch(
    /^Another process uses the embedded database\. End it, give this one a DATA_DIR of its own, or set DATABASE_URL .*\n$/,
  );
  const ready = await fetch('http://127.0.0.1:15871/readyz');
  expect(ready.status).toBe(200);
}, 120_000);

it('what is wrong with the place is said in one line, with exit 1', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const child = start(file, 15_873);
  expect(await child.ended).toBe(1);
  expect(child.err()).toBe(
    `DATA_DIR is not a directory. Name a directory, or a path at which nothing exists yet (${file})\n`,
  );
}, 60_000);
