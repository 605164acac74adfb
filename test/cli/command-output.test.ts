import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { childEnvironment } from '../support/app/child-environment.ts';

describe('a command', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-output-'));
    await (await openStore({ migrations, databaseUrl: undefined, dataDir })).close();
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  // One without the database, one with it; all are run the same way (`src/cli/run/command.ts`).
  const commands = [['explain', '{"workload":"mcas","seatCount":10000}'], ['audit']] as const;
  const run = (name: string, args: readonly string[], output: number | 'pipe') =>
    spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `src/cli/${name}.ts`, ...args],
      { env: { ...childEnvironment(), DATA_DIR: dataDir }, stdio: ['ignore', output, 'pipe'] },
    );
  const endOf = async (command: ReturnType<typeof run>) => {
    const errors: string[] = [];
    command.stderr?.on('data', (text) => errors.push(String(text)));
    const [code] = await once(command, 'close');
    return { code, errors: errors.join('') };
  };

  it.each(commands)(
    'whose output the disk has no room for says so in one line: %s',
    async (name, ...args) => {
      const full = openSync('/dev/full', 'w');
      const ended = await endOf(run(name, args, full));
      closeSync(full);
      expect(ended).toEqual({
        code: 1,
        errors: `${name}: its output cannot be written (ENOSPC)\n`,
      });
    },
    60_000,
  );

  it.each(commands)(
    'whose reader has read enough ends quietly: %s',
    async (name, ...args) => {
      const command = run(name, args, 'pipe');
      command.stdout?.destroy();
      expect(await endOf(command)).toEqual({ code: 1, errors: '' });
    },
    60_000,
  );
});
