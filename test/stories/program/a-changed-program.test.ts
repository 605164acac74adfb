import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { type App, startApp } from '../../../bot/app.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { botSdk } from '../../support/app/bot-sdk.ts';
import { monday, sample } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab-client.ts';
import { customer, need } from '../../support/samples/form.ts';
import { reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

jest.setTimeout(60_000);

const exception = 'Das wäre eine Ausnahme: Das Programm sieht es nicht vor.';
const eligible = 'Dafür kann ein SME zugewiesen werden.';

describe('a program file that is changed while the bot runs', () => {
  let directory: string;
  let file: string;
  let app: App;
  let teams: FakeTeams;
  let petra: Person;
  let heard: (line: string) => void;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
    file = join(directory, 'program.yaml');
    copyFileSync('program/fasttrack.yaml', file);
    heard = () => undefined;
    app = await startApp({
      environment: {
        ...readEnvironment({
          AUTH: 'none',
          BOT_SDK: botSdk(),
          DATA_DIR: directory,
          PROGRAM_FILE: file,
        }),
        port: 0,
      },
      program: sample,
      now: () => monday,
      random: () => 0,
      pace: async () => undefined,
      log: pino({ level: 'info' }, { write: (line: string) => heard(line) }),
    });
    teams = await startFakeTeams({ now: () => new Date(monday) });
    teams.talksTo(`${app.url}/api/messages`);
    const found = sample.people.find(({ mail }) => mail.startsWith('petra@'));
    if (!found) throw new Error('the program has no petra');
    petra = teams.person({ ...found, timeZone: 'Europe/Berlin' });
    await petra.says('neu');
    await app.settled();
    await petra.presses('form.next', need);
    await petra.presses('form.next', { ...customer, seatCount: '150' });
  });
  afterEach(async () => {
    await app.stop();
    await teams.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Writes the file anew; gives what the bot logs about it. */
  const changes = async (from: string, to: string) => {
    const logged = new Promise<string>((resolve) => {
      heard = (line) => (line.includes('program') ? resolve(line) : undefined);
    });
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    return logged;
  };

  const looksAgain = async () => {
    await petra.presses('form.back');
    await petra.presses('form.next', { ...customer, seatCount: '150' });
    return reads(petra);
  };

  it('holds without a restart', async () => {
    expect(reads(petra)).toContain(exception);
    expect(await changes("seats: '>150'", "seats: '>100'")).toContain('program file taken');
    expect(await looksAgain()).toContain(eligible);
  });

  it('names in the log who has gained or lost a role, by id', async () => {
    const ada = sample.people.find(({ mail }) => mail.startsWith('ada@'));
    const changed = new Promise<string>((resolve) => {
      heard = (line) => (line.includes('roles changed') ? resolve(line) : undefined);
    });
    const members = 'members: [anna@fasttrack.example]';
    const more = 'members: [anna@fasttrack.example, ada@fasttrack.example]';
    writeFileSync(file, readFileSync(file, 'utf8').replace(members, more));
    expect(JSON.parse(await changed)).toMatchObject({
      person: `${ada?.tenantId}/${ada?.aadObjectId}`,
      before: ['admin'],
      now: ['assignmentTeam', 'admin'],
    });
  });

  it('is refused and logged as long as it is wrong; the one before it stays in force', async () => {
    const refused = await changes("seats: '>150'", "seats: 'plenty'");
    expect(refused).toContain('program file refused, the old one stays in force');
    expect(refused).toContain('seats');
    expect(await looksAgain()).toContain(exception);
    const ada = tabClient(() => app.url, demoPerson('ada@fasttrack.example'));
    const fault = async () => (await ada.gets('/api/admin')).body.programFault;
    expect(await fault()).toEqual({
      at: expect.stringContaining('2026'),
      message: expect.stringMatching(/line \d+: .*seats/),
    });
    expect(await changes("seats: 'plenty'", "seats: '>100'")).toContain('program file taken');
    expect(await fault()).toBeNull();
    expect(await looksAgain()).toContain(eligible);
  });
});
