import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { auditCommand } from '../../../src/cli/audit.ts';
import { personCommand } from '../../../src/cli/person.ts';
import { runCommand } from '../../support/app/command.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, petraAsks, reads } from '../../support/stories/story.ts';
import { isCompleted } from '../../support/stories/story-engagement.ts';

jest.setTimeout(90_000);

const tenant = '00000000-0000-4000-8000-00000000c001';

describe.each(engines)('a person who wants to be forgotten, on %s', (engine) => {
  let desk: TestDesk;
  let stopped = false;
  beforeEach(async () => {
    stopped = false;
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  /** The program file no longer names her. */
  const withoutPetra = (): string => {
    const file = join(desk.directory, 'program.yaml');
    const text = readFileSync('program/fasttrack.yaml', 'utf8');
    writeFileSync(file, text.replaceAll('petra@contoso.example', 'pina@contoso.example'));
    return file;
  };
  const environment = (): Record<string, string> => ({
    DATA_DIR: desk.directory,
    ...(desk.databaseUrl ? { DATABASE_URL: desk.databaseUrl } : {}),
  });
  const person = (args: readonly string[], more: Record<string, string> = {}) =>
    runCommand(personCommand, args, { ...environment(), ...more });
  const audit = (...args: string[]) => runCommand(auditCommand, args, environment());
  /** Where one process at a time may use the database, the bot must end first. */
  const makeRoom = async (): Promise<void> => {
    if (engine === 'sqlite' && !stopped) await desk.app().stop();
    stopped = true;
  };

  /** Everything that is in the database, free pages and logs included. */
  const everything = async (): Promise<string> => {
    if (engine === 'postgres') return JSON.stringify(await dumpOf(desk.databaseUrl));
    const files = readdirSync(desk.directory).filter((name) => name.startsWith('sme-desk.db'));
    return files.map((name) => readFileSync(join(desk.directory, name), 'utf8')).join('\n');
  };
  const traces = [
    ...['Petra Partner', 'petra@contoso.example', '000000000101', 'das noch nie gemacht'],
    ...['Conditional Access für Außendienst', 'Wann kommt der Vertrag?', 'Halbes Formular'],
  ];
  const tracesIn = (text: string): string[] => traces.filter((trace) => text.includes(trace));

  async function lives(): Promise<string> {
    const { petra, frank } = cast(desk);
    const id = await isCompleted(desk);
    await petra.says('übersicht');
    await desk.settled();
    await does(desk, petra, 'digest.set');
    await does(desk, petra, 'fpm.ask', { question: 'Wann kommt der Vertrag?' });
    await does(desk, frank, 'request.close', { comment: 'Danke, Petra Partner!' });
    await petra.says('neu');
    await desk.settled();
    await petra.presses('form.next', { tenantName: 'Halbes Formular' });
    await desk.settled();
    return id;
  }

  it('is shown everything, then gone from every byte, and the audit trail holds', async () => {
    await lives();
    const { frank, petra } = cast(desk);
    const chat = petra.conversationId;
    await makeRoom();
    expect(await everything()).toContain(chat);
    const before = await audit();
    expect(before).toMatchObject({ code: 0, err: '' });
    expect(tracesIn(await everything())).toEqual(traces);

    const shown = await person(['--show', '\u200bPetra@contoso.example\u00a0']);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(tracesIn(shown.out)).toEqual(traces);
    const [found, ...others] = JSON.parse(shown.out);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      tenant,
      mails: ['petra@contoso.example'],
      names: ['Petra Partner'],
    });
    expect(Object.keys(found.stored).sort()).toEqual(
      expect.arrayContaining(['cards', 'conversation', 'drafts', 'jobs', 'person', 'requests']),
    );
    // What waits for the daily digest that she has chosen: the close.
    expect(found.stored.person).toMatchObject([{ digest: 'daily' }]);
    expect(found.stored.reminders).toMatchObject([{ list_kind: 'digest', list_slot: null }]);
    expect(found.stored.jobs).toContainEqual(expect.objectContaining({ kind: 'digest' }));

    const kept = await person(['--erase', 'petra@contoso.example']);
    expect(kept).toMatchObject({ code: 1, out: '' });
    expect(kept.err).toMatch(/^person: the program file names this person, .*\n$/);

    const program = { PROGRAM_FILE: withoutPetra() };
    const done = await person(['--erase', 'petra@contoso.example'], program);
    // The others' plan says “Petra”, who may be another one: that stays, and is told.
    expect(done).toMatchObject({
      ...{ code: 0 },
      err: 'person: left in SME-1001, in what others typed: Petra. It may mean somebody else; look at it\n',
    });
    const { as, ...rest } = JSON.parse(done.out);
    expect(as).toMatch(/^#[0-9a-f]{8}$/);
    expect(rest).toMatchObject({ erased: true, requests: ['SME-1001'] });

    // The command goes by the machine's clock, and so does the bot from here.
    if (engine === 'postgres') await desk.passes(Date.now() - desk.now());
    expect(tracesIn(await everything())).toEqual([]);
    expect(await everything()).not.toContain(chat);
    expect(JSON.parse((await person(['--show', 'petra@contoso.example'])).out)).toEqual([]);
    const after = await audit();
    expect(after).toMatchObject({ code: 0, err: '' });
    expect(after.out).toMatch(/^as written: 1 requests, \d+ events, 1 entries of the ledger\n/);
    // What happened stays, and so does what others said, without her name.
    const text = await everything();
    expect(text).toContain(`Danke, ${as}!`);
    expect(text).toContain('Zwei Termine je Woche');
    // The running bot edits the cards that still stand in the chats of others.
    const seen = frank.chat().map((message) => reads(frank, message).join(' '));
    if (engine === 'postgres') expect(seen.filter((card) => card.includes(as))).not.toEqual([]);
    // Also where somebody could be typing.
    const sam = desk.person('sam');
    const open = reads(sam, sam.cardWith('fpm.ask')).join(' ');
    if (engine === 'postgres')
      expect([open.includes(as), open.includes('Petra Partner')]).toEqual([true, false]);
    const again = await person(['--erase', 'petra@contoso.example'], program);
    expect(JSON.parse(again.out)).toMatchObject({ erased: false, as: null });
  });

  it('stays while an open request waits for them, unless it is wanted all the same', async () => {
    await petraAsks(desk);
    await makeRoom();
    const program = { PROGRAM_FILE: withoutPetra() };
    const refused = await person(['--erase', 'petra@contoso.example'], program);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(
      /^person: nothing erased, this person has a part in open requests: SME-1001\. /,
    );
    expect(tracesIn(await everything())).toContain('Petra Partner');
    const frank = await person(['--erase', 'frank@fasttrack.example', '--force'], program);
    expect(frank).toMatchObject({ code: 0, err: '' });
    const text = await everything();
    expect(text).not.toMatch(/frank@fasttrack|Frank Fischer/);
    expect(text).toContain('Petra Partner');
    expect(await audit()).toMatchObject({ code: 0, err: '' });
  });
});

describe('an operator beside a bot on the embedded database', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it.each([
    ['audit', auditCommand, []],
    ['person', personCommand, ['--show', 'petra@contoso.example']],
  ])('is told by %s to stop it first', async (name, command, args) => {
    const env = { DATA_DIR: desk.directory };
    const refused = await runCommand(command, args, env);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toBe(
      `${name}: the bot is running on this embedded database, which one process at a time may use: stop it for as long as this takes (on PostgreSQL this works beside running bots)\n`,
    );
  });
  it.each([
    ['audit', auditCommand, ['--cvs', 'x'], 'audit: wanted nothing, or --csv <file> [--excel]\n'],
    [
      'person',
      personCommand,
      [],
      'person: wanted --show <mail>, or --erase <mail> [--tenant <id>] [--force]\n',
    ],
  ])('is told by %s how it is used', async (_, command, args, line) => {
    const env = { DATA_DIR: desk.directory };
    expect(await runCommand(command, args, env)).toEqual({
      ...{ code: 2, out: '' },
      err: line,
    });
  });
  it('is told where there is no database, and none is made', async () => {
    const dataDir = join(desk.directory, 'nowhere');
    const refused = await runCommand(auditCommand, [], { DATA_DIR: dataDir });
    expect(refused).toEqual({
      ...{ code: 1, out: '' },
      err: `audit: There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as for the server\n`,
    });
    expect(readdirSync(desk.directory)).not.toContain('nowhere');
  });
});
