import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { auditCommand } from '../../../src/cli/audit.ts';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { runCommand } from '../../support/app/command.ts';
import { sample } from '../../support/app/desk.ts';
import { programAlone } from '../../support/app/program-alone.ts';
import { databaseFor, dropDatabase, engines } from '../../support/databases/databases.ts';
import { customer, need, why } from '../../support/samples/form.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

// The chaos test (`npm run test:chaos`) kills for hours, by whatever comes; this is a sample of it.

const PROGRAM_FILE = programAlone();

describe.each(engines)('a bot that is killed under load, on %s,', (engine) => {
  let dataDir: string;
  let databaseUrl: string | undefined;
  let teams: FakeTeams;
  let port: number;
  let bot: ChildProcess | undefined;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-killed-'));
    databaseUrl = await databaseFor(engine, 'killed');
    port = randomInt(15_000, 20_000);
    teams = await startFakeTeams({ botUrl: `http://127.0.0.1:${port}/api/messages` });
  });
  afterEach(async () => {
    bot?.kill('SIGKILL');
    await teams.stop();
    await dropDatabase(databaseUrl);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const where = () => ({
    DATA_DIR: dataDir,
    PROGRAM_FILE,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  async function start(): Promise<ChildProcess> {
    const started = spawn(process.execPath, ['bot/main.ts'], {
      env: { ...childEnvironment(), AUTH: 'none', PORT: String(port), ...where() },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    bot = started;
    await new Promise<void>((resolve, reject) => {
      started.stdout?.on('data', (text) => String(text).includes('listening') && resolve());
      started.once('exit', () => reject(new Error('the bot ended')));
    });
    return started;
  }
  async function end(started: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ended = once(started, 'exit');
    started.kill(signal);
    await ended;
  }
  const person = (name: string) => {
    const found = sample.people.find(({ mail }) => mail.startsWith(`${name}@`));
    if (!found) throw new Error(`the sample has no ${name}`);
    return teams.person(found);
  };
  async function asks(topic: string): Promise<void> {
    const petra = person('petra');
    await petra.says('new');
    await teams.until(() => petra.cardWith('form.next') !== undefined, 'the form');
    for (const step of [need, customer, { ...why, topic }]) await petra.presses('form.next', step);
    await petra.presses('form.submit');
  }

  it('has all that it answered, nothing twice, and goes on', async () => {
    const numbers = Array.from({ length: 6 }, (_, at) => 1001 + at);
    let running = await start();
    for (const number of numbers) await asks(`Request ${number}`);
    const frank = person('frank');
    const approve = (number: number) =>
      frank.clicks('request.approve', { requestId: `SME-${number}`, version: 1 });
    const answered = new Set<number>();
    for (const most of [2, 4]) {
      const clicks = numbers.map(async (number) => {
        const answer = await approve(number).catch(() => undefined);
        if (answer?.status === 200) answered.add(number);
      });
      await teams.until(() => answered.size >= most, 'some answers');
      await end(running, 'SIGKILL');
      await Promise.all(clicks);
      running = await start();
    }
    const petra = person('petra');
    const shown = async (number: number) =>
      JSON.stringify((await petra.clicks('request.show', { requestId: `SME-${number}` })).body);
    for (const number of answered) expect(await shown(number)).toContain('Genehmigt');
    for (const number of numbers) expect((await approve(number)).status).toBe(200);
    for (const number of numbers) expect(await shown(number)).toContain('Genehmigt');
    await end(running, 'SIGTERM');
    const audited = await runCommand(auditCommand, [], where());
    expect(audited).toMatchObject({ code: 0, err: '' });
    expect(audited.out).toMatch(/^as written: 6 requests, 12 events, /);
  }, 300_000);
});
