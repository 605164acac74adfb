import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { auditCommand } from '../../../src/cli/audit.ts';
import { backupCommand } from '../../../src/cli/backup.ts';
import { personCommand } from '../../../src/cli/person.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { engines } from '../../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../../support/mail/fake-mail.ts';
import { does, headline, readiness, reads } from '../../support/stories/story.ts';
import { agrees, isInvited, registers, withNora } from '../../support/stories/story-access.ts';
import { messageWritesBlocked } from '../../support/teams/faults.ts';

jest.setTimeout(180_000);

describe.each(engines)('the code of an invitation (%s)', (engine) => {
  let desk: TestDesk;
  let mail: FakeMail;
  const lines: string[] = [];
  beforeEach(async () => {
    lines.length = 0;
    mail = await startFakeMail();
    desk = await startDesk({
      ...{ engine, program: withNora, environment: { SMTP_URL: mail.url() } },
      log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    });
  });
  afterEach(async () => {
    await desk.stop();
    await mail.stop();
  });

  const environment = (): Record<string, string> => ({
    DATA_DIR: desk.directory,
    ...(desk.databaseUrl ? { DATABASE_URL: desk.databaseUrl } : {}),
  });
  const mailed = (): string =>
    mail.letters.at(-1)?.mail.text?.match(/[A-Z2-9]{4}-[A-Z2-9]{4}/)?.[0] ?? '';
  const wrong = (person: Awaited<ReturnType<typeof agrees>>) =>
    does(desk, person, 'access.finish', { code: 'AAAA-AAAA' });

  it('comes by e-mail to the address that was given, in words, with no link that acts', async () => {
    const alternate = { mailbox: 'no', alternateEmail: 'pia@gmail.example' };
    const nora = await isInvited(desk, alternate);
    const [letter] = mail.to('pia@gmail.example');
    expect(letter?.mail).toMatchObject({
      subject: 'Ihre Einladung zu SME Desk für Alpenblick GmbH',
      replyTo: [{ address: 'fiona@fasttrack.example' }],
    });
    expect(letter?.mail.text).not.toContain('http');
    expect(mail.letters).toHaveLength(1);
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.consent');
    // The same code is before her.
    expect(JSON.stringify(nora.lastCard())).toContain(mailed());
    const typed = mailed().toLowerCase().replace('-', ' ');
    await does(desk, nora, 'access.finish', { code: ` ${typed} ` });
    expect(headline(desk.person('fiona'))).toBe('Nora Neu is now a contact of Alpenblick GmbH.');
  });

  it('is in no table, log line, CSV or backup', async () => {
    const nora = await agrees(desk);
    const code = mailed();
    expect(code).toHaveLength(9);
    await wrong(nora);
    await does(desk, nora, 'access.finish', { code });
    const file = join(desk.directory, 'all.backup');
    if (engine === 'sqlite') await desk.app().stop();
    const { out } = await runCommand(auditCommand, ['--csv'], environment());
    await runCommand(backupCommand, [file], environment());
    const kept =
      engine === 'postgres'
        ? JSON.stringify(await dumpOf(desk.databaseUrl))
        : readdirSync(desk.directory)
            .filter((name) => name.startsWith('sme-desk.db') || name === 'all.backup')
            .map((name) => readFileSync(join(desk.directory, name), 'latin1'))
            .join('\n');
    const everything = [kept, lines.join('\n'), out].join('\n');
    for (const text of [code, code.replace('-', ''), code.toLowerCase()])
      expect(everything.includes(text)).toBe(false);
    expect(everything).not.toContain('AAAA-AAAA');
    expect(lines.join('\n')).toContain('registered');
    const key = readFileSync(join(desk.directory, 'invitation.key'), 'utf8');
    expect(everything.includes(key)).toBe(false);
  });

  it('is ended by the fifth wrong one, and both are told; a new one can be asked for', async () => {
    const nora = await agrees(desk);
    for (let count = 0; count < 4; count++) await wrong(nora);
    expect(reads(nora)).toContain('Das ist nicht der Code Ihrer Einladung. Es bleibt 1 Versuch.');
    await wrong(nora);
    expect(headline(nora)).toBe(
      'Die Einladung für Alpenblick GmbH ist beendet: 5 falsche Codes wurden eingegeben.',
    );
    const fiona = desk.person('fiona');
    expect(headline(fiona)).toBe('The invitation of Nora Neu has ended: 5 wrong codes were typed.');
    await does(desk, nora, 'access.renew');
    expect(headline(fiona)).toBe('Nora Neu asks for a new invitation for Alpenblick GmbH.');
    await does(desk, fiona, 'access.invite', { partnerName: 'alpenblick' });
    await does(desk, nora, 'access.show');
    await does(desk, nora, 'access.consent');
    await does(desk, nora, 'access.finish', { code: mailed() });
    expect(headline(fiona)).toBe('Nora Neu is now a contact of Alpenblick GmbH.');
  });

  it('is worthless to whom it was forwarded', async () => {
    const nora = await agrees(desk);
    const gerd = desk.person('gerd');
    await gerd.says('help');
    await desk.settled();
    for (const verb of ['access.show', 'access.consent', 'access.finish']) {
      await gerd.clicks(verb, { accessId: 'ACC-1001', version: 4, code: mailed() });
      await desk.settled();
      expect(reads(gerd).join()).toContain('There is no ACC-1001 that you may see.');
    }
    expect(reads(nora).join()).not.toContain('Versuch');
    await does(desk, nora, 'access.finish');
    expect(headline(desk.person('fiona'))).toBe('Nora Neu is now a contact of Alpenblick GmbH.');
  });

  it.each([[null], [{ code: 'x' }], ['x'.repeat(10_000)], [12345678]])(
    'is not what a client sends as %j',
    async (code) => {
      const nora = await agrees(desk);
      const { status } = await nora.presses('access.finish', { code } as never);
      await desk.settled();
      expect(status).toBe(200);
      expect(reads(nora)).toContain(
        'Das ist nicht der Code Ihrer Einladung. Es bleiben 4 Versuche.',
      );
    },
  );

  it('is one, in one message and one e-mail, however often Invite is clicked', async () => {
    const nora = await registers(desk);
    const fiona = desk.person('fiona');
    const before = nora.chat().length;
    const on = fiona.cardWith('access.invite');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        fiona.presses('access.invite', { partnerName: 'alpenblick' }, on ? { on } : {}),
      ),
    );
    await desk.settled();
    expect(nora.chat()).toHaveLength(before + 1);
    expect(mail.letters).toHaveLength(1);
  });

  it('that reaches somebody by neither way is known to the FPM by name within five minutes', async () => {
    const nora = await registers(desk);
    desk.teams.fault(messageWritesBlocked(), { person: nora, times: 1000 });
    for (let count = 0; count < 20; count++)
      mail.plans({ at: 'recipient', code: 550, only: 'nora@neu.example' });
    await does(desk, desk.person('fiona'), 'access.invite', { partnerName: 'alpenblick' });
    await desk.passes(5 * 60_000);
    const fiona = desk.person('fiona');
    expect(headline(fiona)).toBe(
      'The invitation has reached Nora Neu neither in Teams nor by e-mail.',
    );
    expect(reads(fiona)).toContain('By e-mail: the server does not take it for this address.');
    const { state } = await readiness(desk);
    const { relay } = state as { relay: { undeliverable: number } };
    expect(relay.undeliverable).toBeGreaterThan(0);
  });

  it('says nothing more once its person is erased, and the audit trail holds', async () => {
    await isInvited(desk);
    if (engine === 'sqlite') await desk.app().stop();
    const tenant = ['--tenant', '00000000-0000-4000-8000-00000000c0de'];
    const shown = await runCommand(
      personCommand,
      ['--show', 'nora@neu.example', ...tenant],
      environment(),
    );
    expect(shown.out).toContain('ACC-1001');
    const erased = await runCommand(
      personCommand,
      ['--erase', 'nora@neu.example', ...tenant],
      environment(),
    );
    expect([erased.code, erased.err]).toEqual([0, '']);
    const { code } = await runCommand(auditCommand, [], environment());
    expect(code).toBe(0);
    if (engine === 'sqlite') await desk.restarts();
    const fiona = desk.person('fiona');
    await fiona.says('access');
    await desk.settled();
    expect(reads(fiona).join()).toContain('withdrawn');
    expect(reads(fiona).join()).not.toContain('Nora');
  });
});
