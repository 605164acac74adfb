import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { sample } from '../../support/app/desk.ts';
import { programAlone } from '../../support/app/program-alone.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
const PROGRAM_FILE = programAlone();

describe('a log that cannot be written', () => {
  let folder: string;
  let teams: FakeTeams;
  let port: number;
  const running: ChildProcess[] = [];
  const files: number[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sme-desk-log-'));
    port = randomInt(16_000, 20_000);
    teams = await startFakeTeams({ botUrl: `http://127.0.0.1:${port}/api/messages` });
  });
  afterEach(async () => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
    for (const file of files.splice(0)) closeSync(file);
    await teams.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = (path: string, how: number): number => {
    const file = openSync(path, how);
    files.push(file);
    return file;
  };
  const closed = (file: number): void => {
    files.splice(files.indexOf(file), 1);
    closeSync(file);
  };
  /** A pipe with its 64 KB, whose reader reads when it is told to. */
  const pipe = () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = opened(path, O_RDONLY | O_NONBLOCK);
    return { path, reader, writer: opened(path, O_WRONLY) };
  };
  /** All there is to read, as much as there is now. */
  const read = (reader: number): string => {
    const buffer = Buffer.alloc(1 << 20);
    let text = '';
    try {
      for (let n = 1; n > 0; text += buffer.toString('utf8', 0, n)) n = readSync(reader, buffer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
    return text;
  };

  /** `node bot/main.ts` as operators start it, with its output there. */
  const start = async (output: number) => {
    const bot = spawn(process.execPath, ['bot/main.ts'], {
      env: {
        ...childEnvironment(),
        AUTH: 'none',
        PROGRAM_FILE,
        PORT: String(port),
        DATA_DIR: folder,
        LOG_LEVEL: 'trace',
      },
      stdio: ['ignore', output, output],
    });
    running.push(bot);
    const ended = once(bot, 'exit').then(([code]) => code as number | null);
    await eventually(() => bot.exitCode !== null || get('/healthz'));
    return { bot, ended };
  };
  const get = (path: string): Promise<string | false> =>
    fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) }).then(
      async (answer) => answer.ok && (await answer.text()),
      () => false,
    );
  /** Refused, each with a line in the log: 400 KB, more than a pipe and the bot keep together. */
  const writesMuch = async (): Promise<void> => {
    const body = '{"type":"message","serviceUrl":"http://x.example","conversation":{"id":"a"}}';
    const head = ['POST /api/messages HTTP/1.1', 'host: bot', 'content-type: application/json'];
    const request = (more: string): string =>
      [...head, `content-length: ${body.length}`, more, '', body].join('\r\n');
    const socket = connect(port, '127.0.0.1');
    socket.end(request('connection: keep-alive').repeat(4_000) + request('connection: close'));
    let answers = 0;
    for await (const text of socket) answers += String(text).split('HTTP/1.1 403').length - 1;
    expect(answers).toBeGreaterThan(3_900);
  };
  const dropped = async (): Promise<number> => {
    const [, count] =
      /^sme_desk_log_lines_dropped_total (\d+)$/m.exec(String(await get('/metrics'))) ?? [];
    return Number(count);
  };
  const petra = () => {
    const found = sample.people.find(({ mail }) => mail === 'petra@contoso.example');
    if (!found) throw new Error('the sample has no Petra');
    return teams.person(found);
  };
  const works = async (): Promise<void> => {
    expect(await get('/healthz')).toBe('{"status":"alive"}');
    if (petra().chat().length === 0) {
      await petra().says('new');
      await teams.until(() => petra().cardWith('form.next'), 'the form');
    }
    expect((await petra().clicks('form.back')).status).toBe(200);
  };
  const ends = async ({ bot, ended }: Awaited<ReturnType<typeof start>>): Promise<void> => {
    const sent = performance.now();
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - sent).toBeLessThan(10_000);
  };
  const toldIn = (text: string): number[] =>
    text
      .split('\n')
      .filter((line) => line.includes('could not be written'))
      .map((line) => JSON.parse(line).lines);

  it('because its disk is full stops nothing, and what is lost is counted', async () => {
    const bot = await start(opened('/dev/full', O_WRONLY));
    await works();
    expect(await dropped()).toBe(0);
    await writesMuch();
    expect(await dropped()).toBeGreaterThan(100);
    await works();
    await ends(bot);
  }, 120_000);

  it('because nobody reads its pipe stops nothing, and tells what was lost as soon as somebody does', async () => {
    const { reader, writer } = pipe();
    const bot = await start(writer);
    await writesMuch();
    await works();
    expect(await dropped()).toBeGreaterThan(100);
    // Nothing else happens: what was kept comes by itself, each line whole.
    let text = '';
    await eventually(() => {
      text += read(reader);
      return toldIn(text).length > 0;
    });
    expect(toldIn(text)).toEqual([await dropped()]);
    expect(text.endsWith('\n')).toBe(true);
    for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).toBeTruthy();
    await works();
    await ends(bot);
  }, 120_000);

  it('because nobody reads its pipe lets it end all the same', async () => {
    const { writer } = pipe();
    const bot = await start(writer);
    await writesMuch();
    await ends(bot);
  }, 120_000);

  it('because the reader of its pipe is gone stops nothing, and goes on with the next reader', async () => {
    const { path, reader, writer } = pipe();
    const bot = await start(writer);
    expect(read(reader)).toContain('listening');
    closed(reader);
    await works();
    await writesMuch();
    expect(await dropped()).toBeGreaterThan(100);
    await works();
    const next = opened(path, O_RDONLY | O_NONBLOCK);
    let text = '';
    await eventually(() => {
      text += read(next);
      return toldIn(text).length > 0;
    });
    expect(toldIn(text)).toEqual([await dropped()]);
    closed(next);
    await ends(bot);
  }, 120_000);
});

it('a log that can be written has the last lines before a crash', async () => {
  const crash = `
    import { openLog } from './bot/log.ts';
    import { neverWaitForOutput } from './bot/log-output.ts';
    neverWaitForOutput();
    const { log } = openLog('info', 1);
    for (let at = 1; at <= 100; at += 1) log.info({ at }, 'line');
    throw new Error('the crash');
  `;
  const crashing = spawn(process.execPath, ['--input-type=module', '-e', crash]);
  const output: string[] = [];
  const errors: string[] = [];
  crashing.stdout.on('data', (text) => output.push(String(text)));
  crashing.stderr.on('data', (text) => errors.push(String(text)));
  expect(await once(crashing, 'close')).toEqual([1, null]);
  const lines = output.join('').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).at)).toEqual(lines.map((_, index) => index + 1));
  // As many as its output holds for sure while nobody has the time to read.
  expect(lines.length).toBe(100);
  expect(errors.join('')).toContain('Error: the crash');
}, 30_000);

/** Asks again and again until it is so. */
async function eventually(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await setTimeout(20);
}
