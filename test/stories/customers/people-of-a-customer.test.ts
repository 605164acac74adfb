import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../../src/cli/audit.ts';
import { backupCommand } from '../../../src/cli/backup.ts';
import { personCommand } from '../../../src/cli/person.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { engines } from '../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../support/mail/fake-mail.ts';
import { reads } from '../../support/stories/story.ts';
import { begins, does, isQueued, withFms } from '../../support/stories/story-customers.ts';

jest.setTimeout(120_000);

const day = 24 * 3_600_000;

describe.each(engines)('people of a customer, who never use the bot (%s)', (engine) => {
  let desk: TestDesk;
  let server: FakeMail;
  beforeEach(async () => {
    server = await startFakeMail();
    desk = await startDesk({
      ...{ engine, program: withFms },
      environment: { RETENTION_DAYS: '30', SMTP_URL: server.url() },
    });
  });
  afterEach(async () => {
    await desk.stop();
    await server.stop();
  });

  const env = () => ({ DATA_DIR: desk.directory, DATABASE_URL: desk.databaseUrl ?? '' });
  const everything = async (): Promise<string> => {
    if (engine === 'postgres') return JSON.stringify(await dumpOf(desk.databaseUrl));
    const files = readdirSync(desk.directory).filter((name) => name.startsWith('sme-desk.db'));
    return files.map((name) => readFileSync(join(desk.directory, name), 'utf8')).join('\n');
  };
  const traces = ['Anton Acker', 'anton@ms.example', 'Ina Tech', 'it@nordlicht.example'];
  const tracesIn = (text: string) => traces.filter((trace) => text.includes(trace));

  /** An engagement with everybody in it whom it can name, mailed by the bot. */
  async function namesThem() {
    const fatima = await begins(desk);
    await fatima.says('customer nordlicht');
    await desk.settled();
    await does(desk, fatima, 'customer.edit', {
      ...{ tenantName: 'Nordlicht Klinik', region: 'emea', priority: 'high', managed: 'yes' },
      ...{ accountTeam: 'Anton Acker <anton@ms.example>', teamChecked: 'true' },
      contacts: 'Ina Tech <it@nordlicht.example>, head of IT',
    });
    await does(desk, fatima, 'closing.usage', {
      ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
    });
    await does(desk, fatima, 'closing.draft');
    await does(desk, fatima, 'closing.sendMail', { mailTo: 'anton@ms.example' });
    expect(server.to('anton@ms.example')).toHaveLength(1);
    return fatima;
  }

  it('are shown and erased by their address alone; the trail stays as written', async () => {
    await namesThem();
    const command = async (args: readonly string[]) => {
      if (engine === 'sqlite') await desk.app().stop();
      const done = await runCommand(personCommand, args, env());
      if (engine === 'sqlite') await desk.restarts();
      return done;
    };
    expect((await command(['--show', 'anton@ms.example'])).out).toContain('CUS-1001');
    expect(await command(['--erase', 'anton@ms.example'])).toMatchObject({ code: 0 });
    if (engine === 'sqlite') await desk.app().stop();
    expect(tracesIn(await everything())).toEqual(['Ina Tech', 'it@nordlicht.example']);
    expect(await runCommand(auditCommand, [], env())).toMatchObject({ code: 0, err: '' });
    const file = join(desk.directory, 'backup.gz');
    expect(await runCommand(backupCommand, [file], env())).toMatchObject({ code: 0, err: '' });
  });

  it('are forgotten with the engagement; the customer and the figures stay', async () => {
    const fatima = await namesThem();
    await isQueued(desk, fatima);
    await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
    expect(tracesIn(await everything())).toEqual(traces);
    for (const _ of Array.from({ length: 33 })) await desk.passes(day);
    await desk.restarts();
    expect(tracesIn(await everything())).toEqual([]);
    const lena = desk.person('lena');
    await lena.says('customer CUS-1001');
    await desk.settled();
    expect(reads(lena).join('\n')).toContain('CUS-1001\nNordlicht Klinik');
    expect(reads(lena).join('\n')).toContain('EXO 100/100 ✓');
  });
});
