import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { type App, startApp } from '../../../bot/app.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { botSdk } from '../../support/app/bot-sdk.ts';
import { monday, sample } from '../../support/app/desk.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { headline, reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

jest.setTimeout(60_000);

describe('a playbook that is changed while the bot runs', () => {
  let directory: string;
  let app: App;
  let teams: FakeTeams;
  let frank: Person;
  let heard: (line: string) => void;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sme-desk-program-'));
    const file = join(directory, 'program.yaml');
    copyFileSync('program/fasttrack.yaml', file);
    cpSync('program/playbook', join(directory, 'playbook'), { recursive: true });
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
      program: withPlaybook,
      now: () => monday,
      random: () => 0,
      pace: async () => undefined,
      log: pino({ level: 'info' }, { write: (line: string) => heard(line) }),
    });
    teams = await startFakeTeams({ now: () => new Date(monday) });
    teams.talksTo(`${app.url}/api/messages`);
    const found = sample.people.find(({ mail }) => mail.startsWith('frank@'));
    if (!found) throw new Error('the program has no frank');
    frank = teams.person({ ...found, timeZone: 'Europe/Berlin' });
  });
  afterEach(async () => {
    await app.stop();
    await teams.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Writes a file anew; gives what the bot logs about it. */
  const changes = async (name: string, from: string | RegExp, to: string) => {
    const logged = new Promise<string>((resolve) => {
      heard = (line) => (line.includes('program') ? resolve(line) : undefined);
    });
    const file = join(directory, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    return logged;
  };
  const says = async (text: string): Promise<string> => {
    await frank.says(text);
    await app.settled();
    return reads(frank).join('\n');
  };

  it('is taken without a restart, and refused as long as it is wrong', async () => {
    const notes = 'playbook/4-notes.yaml';
    expect(await says('playbook kinds of notes')).toContain('Kinds of notes');
    const refused = await changes(notes, 'en: Kinds of notes', 'en: "**Kinds**"');
    expect(refused).toContain('program file refused, the old one stays in force');
    expect(refused).toContain('line 7: sections.0.title.en: wanted plain text');
    expect(await says('playbook kinds of notes')).toContain('Kinds of notes');
    expect(await changes(notes, 'en: "**Kinds**"', 'en: Sorts of notes')).toContain('taken');
    expect(await says('playbook kinds of notes')).toContain('Sorts of notes');
  });

  it('leads to the contents from the card of a section that is gone', async () => {
    await says('playbook my company is not in the list');
    expect(headline(frank)).toBe('The fields of the form');
    // The last section of its page, and no other leads to it.
    const images = / {2}- id: images[\s\S]*$/;
    expect(await changes('playbook/2-sme-resources.yaml', images, '')).toContain('taken');
    await frank.presses('playbook.show', { section: 'sme-resources/images' });
    expect(reads(frank).join('\n')).toContain('This section is no longer there.');
    expect(reads(frank).join('\n')).toContain('The FastTrack playbook');
  });

  it('says deadlines that were changed at once', async () => {
    const triage = ['triage: { businessDays: 1 }', 'triage: { businessDays: 2 }'] as const;
    expect(await changes('program.yaml', ...triage)).toContain('program file taken');
    expect(await says('playbook how long does it take')).toContain('within 2 business days');
  });
});
