import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createLog } from '../../../bot/log.ts';
import { telling } from '../../../bot/tracing/telling.ts';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { startDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { startOtlpReceiver } from '../../support/http/otlp-receiver.ts';

/**
 * Tells on standard error of each module that is loaded of OpenTelemetry, of what asks Entra and Graph, and of what
 * sends mail; OpenTelemetry's API comes with prom-client.
 */
const watcher = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (/@opentelemetry\\/(?!api\\/)|bot-token|graph-client|nodemailer/.test(url)) process.stderr.write(url + '\\n');
      return next(url, context);
    },
  });
`;

/** What a server that was started so has loaded of them, from its start to its end. */
async function loadedBy(env: Readonly<Record<string, string>>): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-traces-'));
  const hook = `data:text/javascript,${encodeURIComponent(watcher)}`;
  const bot = spawn(process.execPath, ['--import', hook, 'bot/main.ts'], {
    env: {
      ...childEnvironment(),
      ...{ AUTH: 'none', DATA_DIR: dataDir, PORT: String(randomInt(20_000, 30_000)) },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, loaded] = ['', ''];
  bot.stderr.on('data', (text) => {
    loaded += text;
  });
  bot.stdout.on('data', (text) => {
    output += text;
    if (output.includes('listening')) bot.kill('SIGTERM');
  });
  const [code] = await once(bot, 'close');
  rmSync(dataDir, { recursive: true, force: true });
  expect([code, output]).toEqual([0, expect.stringContaining('listening')]);
  return loaded;
}

it('nothing of OpenTelemetry, Entra, Graph and mail is loaded, unless it is wanted', async () => {
  expect(await loadedBy({})).toBe('');
  const receiver = await startOtlpReceiver();
  const loaded = await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint });
  await receiver.stop();
  expect(loaded).toContain('@opentelemetry/exporter-trace-otlp-http');
});

it('a receiver that refuses stops nobody, and is told of', async () => {
  const receiver = await startOtlpReceiver({ refuses: true });
  const lines: string[] = [];
  const desk = await startDesk({
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint },
    log: createLog('info', { write: (line) => void lines.push(line) }),
  });
  await desk.person('petra').says('help');
  await desk.settled();
  expect(desk.person('petra').chat()).toHaveLength(1);
  await desk.stop();
  await receiver.stop();
  expect(receiver.spans()).toEqual([]);
  expect(lines.filter((line) => line.includes('traces do not arrive'))).toHaveLength(1);
});

it('that traces do not arrive is told once, and once that they arrive again', () => {
  const { lines, log } = aLog();
  const answers = [1, 1, 1, 0, 0, 1];
  const exporter = telling(
    {
      export: (_spans, done) => done({ code: answers.shift() ?? 0 }),
      shutdown: async () => undefined,
    },
    log,
  );
  while (answers.length > 0) exporter.export([], () => undefined);
  expect(lines.map(({ msg }) => msg)).toEqual([
    'traces do not arrive',
    'traces arrive again',
    'traces do not arrive',
  ]);
});
