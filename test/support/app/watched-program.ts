import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startApp } from '../../../bot/app.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { Feature } from '../../../src/engine/feature.ts';
import type { Person } from '../teams/clients/people.ts';
import { startFakeTeams } from '../teams/fake-teams.ts';
import { botSdk } from './bot-sdk.ts';
import { monday, sample } from './desk.ts';

/** The product with a program file of its own, which it looks at while it runs; `program` is what that file says. */
export async function startWatching(program: Program = sample, features?: readonly Feature[]) {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
  const file = join(directory, 'program.yaml');
  copyFileSync('program/fasttrack.yaml', file);
  if (program.folders?.playbook)
    cpSync('program/playbook', join(directory, 'playbook'), { recursive: true });
  let heard: (line: string) => void = () => undefined;
  const app = await startApp({
    environment: {
      ...readEnvironment({
        ...{ AUTH: 'none', BOT_SDK: botSdk(), DATA_DIR: directory, PROGRAM_FILE: file },
      }),
      port: 0,
    },
    program,
    now: () => monday,
    random: () => 0,
    pace: async () => undefined,
    ...(features && { features }),
    log: pino({ level: 'info' }, { write: (line: string) => heard(line) }),
  });
  const teams = await startFakeTeams({ now: () => new Date(monday) });
  teams.talksTo(`${app.url}/api/messages`);
  return {
    app,
    /** One of the program's people, in Berlin. */
    person: (name: string): Person => {
      const found = program.people.find(({ mail }) => mail.startsWith(`${name}@`));
      if (!found) throw new Error(`the program has no ${name}`);
      return teams.person({ ...found, timeZone: 'Europe/Berlin' });
    },
    /** Writes a file of the program anew; gives the first line of the log with these words. */
    changes: async (
      from: string | RegExp,
      to: string,
      { name = 'program.yaml', logs = 'program' } = {},
    ): Promise<string> => {
      const logged = new Promise<string>((resolve) => {
        heard = (line) => (line.includes(logs) ? resolve(line) : undefined);
      });
      const changed = join(directory, name);
      writeFileSync(changed, readFileSync(changed, 'utf8').replace(from, to));
      return logged;
    },
    stop: async (): Promise<void> => {
      await app.stop();
      await teams.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
