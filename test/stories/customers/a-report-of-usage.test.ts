import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { usageCommandAt } from '../../../src/cli/usage.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headlines, reads } from '../../support/stories/story.ts';
import { begins, does, tenant, withFms } from '../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const fms = 'fms: [{ mail: fatima@fasttrack.example, regions: [emea] }]';
/** As Excel saves it where the comma is decimal: with a mark, semicolons, and rows that were emptied. */
const report = `\uFEFFMandant;Dienst;Lizenzen;Aktive Benutzer;Stand;Enablement task done
${tenant.toUpperCase()};EXO;1.200;112;26.02.2026;ja
{${tenant}};Teams;500;7;26.02.2026;
${tenant};TEAMS;500;"1 000";26.02.2026;
11111111-2222-4333-8444-555555555555;EXO;10;1;26.02.2026;
${tenant};INTUNE;10;1;30.02.2026;
;;;;;
`.replaceAll('\n', '\r\n');

describe.each(engines)('a report of usage (%s)', (engine) => {
  let desk: TestDesk;
  let file: string;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
    file = join(desk.directory, 'report.csv');
    writeFileSync(file, report);
    const sample = readFileSync('program/fasttrack.yaml', 'utf8');
    writeFileSync(join(desk.directory, 'program.yaml'), `${sample}\n${fms}\n`);
  });
  afterEach(() => desk.stop());

  /** Beside the running bot on PostgreSQL, while it is stopped on the embedded database. */
  async function imports(...args: readonly string[]) {
    const { databaseUrl, directory } = desk;
    if (engine === 'sqlite') await desk.app().stop();
    const done = await runCommand(usageCommandAt(desk.now), [file, ...args], {
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...{ DATA_DIR: directory, PROGRAM_FILE: join(directory, 'program.yaml') },
    });
    if (engine === 'sqlite') await desk.restarts();
    await desk.settled();
    return done;
  }

  const refused = [
    'usage: line 4: activeUsers: There cannot be more active users than licences.',
    'usage: line 5: no customer has this tenant',
    'usage: line 6: asOf: wanted a day that there is, as 2026-02-26 or 26.02.2026',
  ];

  it('says first what it would change, and writes when it is told to', async () => {
    const fatima = await begins(desk, 'EXO,TEAMS,INTUNE');
    const before = fatima.chat().length;
    const dry = await imports();
    expect(dry.out).toBe(
      'line 2: ENG-1002 EXO: reached\nline 3: ENG-1002 TEAMS: onboarding\n' +
        '2 to record, 0 known already, 3 refused: nothing was changed; --apply records the first\n',
    );
    expect(dry.err.trim().split('\n')).toEqual(refused);
    expect(dry.code).toBe(1);
    expect(fatima.chat()).toHaveLength(before);

    expect(await imports('--apply')).toMatchObject({ code: 1 });
    expect(headlines(fatima).at(-1)).toBe(
      'Exchange Online has reached its milestone, by figures that were imported. Please prepare the talk.',
    );
    expect(reads(fatima).join('\n')).toContain('112 of 100 active users, 26 February 2026, LYNX');
    // The next step is there as after a click.
    await does(desk, fatima, 'closing.prepare', {
      ...{ service: 'EXO', accountTeamKnown: 'no', accountManaged: 'no' },
      ...{ faqRead: 'true', nextSteps: 'None.' },
    });
    expect(reads(fatima).join('\n')).toContain('prepared: hold the talk');

    const messages = fatima.chat().length;
    const again = await imports('--apply');
    expect(again.out).toContain('line 3: ENG-1002: known already');
    expect(again.err).toContain(
      'usage: line 2: This is not possible while the service is in the state',
    );
    expect(fatima.chat()).toHaveLength(messages);
  });
});
