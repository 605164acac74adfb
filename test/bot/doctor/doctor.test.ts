import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { generate } from 'selfsigned';
import { doctor } from '../../../bot/doctor/doctor.ts';
import { findingsOf, told } from '../../../bot/doctor/finding.ts';
import { unpacked } from '../../manifest/zip.ts';
import { childEnvironment } from '../../support/app/child-environment.ts';
import { startDesk } from '../../support/app/desk.ts';
import { databaseFor, migratedDatabaseFor } from '../../support/databases/databases.ts';
import { aFolder, visit } from './visit.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

const local = () => ({ AUTH: 'none', DATA_DIR: folder.path });
const key = 'Zk3v9Qw8rT1yU6iO0pA5sD2fG7hJ4kL+';

describe('the environment', () => {
  it('all that is wrong, and nothing else: such a server would not start', async () => {
    const { code, found } = await visit({ ...local(), PORT: '0', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(found.map(({ about, is, says }) => `${about} ${is}: ${says}`)).toEqual([
      'environment wrong: PORT=0: wanted a port from 1 to 65535',
      'environment wrong: LOG_LEVEL=loud: wanted info, warn, error, …',
    ]);
  });
  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['MicrosoftAppPasword', 'MicrosoftAppPassword'],
    ['GRAPH_TENENTS', 'GRAPH_TENANTS'],
  ])('a name that nobody reads: %s', async (name, meant) => {
    const { code, complaints } = await visit({ ...local(), [name]: 'x' });
    expect(code).toBe(0);
    expect(complaints('environment')).toEqual([
      `warning: ${name} is read by nobody; ${meant} is -> If ${meant} was meant, rename it.`,
    ]);
  });
  it('names of other programs are let be', async () => {
    const others = {
      HOSTNAME: 'a',
      PATH: '/bin',
      KUBERNETES_PORT: 'tcp://10.0.0.1',
      NODE_ENV: 'x',
    };
    expect((await visit({ ...local(), ...others })).complaints('environment')).toEqual([]);
  });
});

describe('the keys', () => {
  it('a key of invitations that can be guessed', async () => {
    const { complaints } = await visit({ ...local(), INVITATION_KEY: 'abcd'.repeat(10) });
    expect(complaints('keys')).toEqual([
      expect.stringMatching(/^wrong: INVITATION_KEY can be guessed.*openssl rand -base64 33$/),
    ]);
    expect((await visit({ ...local(), INVITATION_KEY: key })).complaints('keys')).toEqual([]);
  });
  it('none, where several instances need the same', async () => {
    const DATABASE_URL = (await migratedDatabaseFor('postgres', folder.path)) ?? '';
    const { complaints } = await visit({ ...local(), DATABASE_URL });
    expect(complaints('keys')).toEqual([
      expect.stringMatching(/^wrong: each instance makes codes that the others refuse/),
    ]);
  });
  it("a secret's ID in place of its value", async () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const { complaints } = await visit({ ...local(), MicrosoftAppPassword: id });
    expect(complaints('keys')).toEqual([
      expect.stringMatching(/^wrong: MicrosoftAppPassword is a GUID.*Copy the column Value/),
    ]);
    expect(complaints('keys').join()).not.toContain(id);
  });
  it.each([
    [10, 'warning: the certificate of GRAPH_CERTIFICATE_PATH ends in 10 days'],
    [-1, 'wrong: the certificate of GRAPH_CERTIFICATE_PATH was valid until'],
    [100, undefined],
  ])('a certificate that ends in %i days', async (days, complaint) => {
    const day = 24 * 3_600_000;
    const now = Date.parse('2026-03-02T09:00:00Z');
    const { cert, private: privateKey } = await generate([{ name: 'commonName', value: 'desk' }], {
      notBeforeDate: new Date(now - 200 * day),
      notAfterDate: new Date(now + days * day),
    });
    const { complaints } = await visit(
      {
        ...local(),
        GRAPH_AUTH: 'certificate',
        GRAPH_TENANT_ID: '00000000-0000-4000-8000-00000000f001',
        GRAPH_CLIENT_ID: '00000000-0000-4000-8000-0000000c11d0',
        GRAPH_CERTIFICATE_PATH: folder.file('graph.pem', `${cert}\n${privateKey}`),
        GRAPH_BASE_URL: 'https://localhost:1',
        GRAPH_AUTHORITY_HOST: 'https://localhost:1',
        GRAPH_DEADLINE_SECONDS: '1',
      },
      { now: () => now },
    );
    expect(complaints('keys').map((line) => line.slice(0, complaint?.length))).toEqual(
      complaint ? [complaint] : [],
    );
  });
});

describe('the program file', () => {
  it('a line that is wrong, with how the server would say it', async () => {
    const PROGRAM_FILE = folder.file('program.yaml', 'people: nobody\n');
    const { code, complaints } = await visit({ ...local(), PROGRAM_FILE });
    expect(code).toBe(1);
    expect(complaints('program')).toEqual([expect.stringContaining('program.yaml')]);
  });
});

describe('the database', () => {
  it.each([[''], ['/below/it']])('a file in the place of its directory: %j', async (below) => {
    const inTheWay = folder.file('data', 'x');
    const { complaints } = await visit({ ...local(), DATA_DIR: `${inTheWay}${below}` });
    expect(complaints('database')).toEqual([
      expect.stringMatching(/^wrong: nothing can be written in .*data.*ENOTDIR.* of its own\.$/),
    ]);
  });
  it('an embedded one that is not there yet, and one that a bot works on', async () => {
    const before = await visit(local());
    expect(before.found).toContainEqual(
      expect.objectContaining({
        about: 'database',
        is: 'ok',
        says: expect.stringMatching(/first start/),
      }),
    );
    const desk = await startDesk();
    const during = await visit({ AUTH: 'none', DATA_DIR: desk.directory });
    await desk.stop();
    expect(during.found).toContainEqual(
      expect.objectContaining({
        about: 'database',
        is: 'ok',
        says: expect.stringMatching(/at work/),
      }),
    );
  });
  it('an embedded one of a newer version, and one that is none', async () => {
    await migratedDatabaseFor('sqlite', folder.path);
    expect((await visit(local())).code).toBe(0);
    const database = new DatabaseSync(`${folder.path}/sme-desk.db`);
    database.exec("insert into kysely_migration values ('999-later', '2030-01-01')");
    database.close();
    expect((await visit(local())).complaints('database')).toContainEqual(
      expect.stringMatching(/^wrong: .*newer version -> Start that version/),
    );
    folder.file('sme-desk.db', 'no database at all, but a text that is long enough');
    expect((await visit(local())).complaints('database')).toContainEqual(
      expect.stringMatching(/^wrong: .*cannot be read: .*docs\/backup/),
    );
  });
  it('PostgreSQL that is right is left as it is', async () => {
    const DATABASE_URL = (await databaseFor('postgres', 'doctor-empty')) ?? '';
    const first = await visit({ ...local(), DATABASE_URL, INVITATION_KEY: key });
    expect(first.complaints('database')).toEqual([
      expect.stringMatching(/^warning: \d+ migrations have not run yet, the first is 001-/),
    ]);
    const second = await visit({ ...local(), DATABASE_URL, INVITATION_KEY: key });
    expect(second.complaints('database')).toEqual(first.complaints('database'));
    expect(second.code).toBe(0);
  });
  it('a clock that is another one, and an instance that wants too many connections', async () => {
    const DATABASE_URL = (await databaseFor('postgres', 'doctor-full')) ?? '';
    const client = new pg.Client(DATABASE_URL);
    await client.connect();
    await client.query(
      `alter database ${client.escapeIdentifier(client.database ?? '')} connection limit 20`,
    );
    await client.end();
    const { complaints } = await visit(
      { ...local(), DATABASE_URL, DATABASE_CONNECTIONS: '30', INVITATION_KEY: key },
      { now: () => Date.now() + 60_000 },
    );
    expect(complaints('database')).toEqual([
      expect.stringMatching(
        /^wrong: the clocks .* (59|60)\.\d s apart -> Let both keep time by NTP/,
      ),
      expect.stringMatching(/^warning: the database takes 20 connections, \d are in use/),
      expect.stringMatching(/migrations have not run yet/),
    ]);
  });
  it('PostgreSQL that is away, and one that does not take the password', async () => {
    const away = 'postgres://user:hunter2@127.0.0.1:1/desk';
    const gone = await visit({ ...local(), DATABASE_URL: away, INVITATION_KEY: key });
    expect(gone.complaints('database')).toEqual([
      expect.stringMatching(
        /^wrong: The database cannot be reached .*ECONNREFUSED.* -> Look whether/,
      ),
    ]);
    expect(JSON.stringify(gone.found)).not.toContain('hunter2');
    const url = new URL((await migratedDatabaseFor('postgres', folder.path)) ?? '');
    url.pathname = '/no_such_database';
    const none = await visit({ ...local(), DATABASE_URL: url.href, INVITATION_KEY: key });
    expect(none.complaints('database')).toEqual([
      expect.stringMatching(/no_such_database.* -> Mend user, password or database name/),
    ]);
  });
});

describe('the app package', () => {
  const appId = '11111111-2222-4333-8444-555555555555';
  const env = () => ({ ...local(), MicrosoftAppId: appId, PUBLIC_HOST: 'desk.contoso.example' });
  const built = async (change: (manifest: never) => void = () => undefined) => {
    const { json } = await unpacked({ PUBLIC_HOST: 'desk.contoso.example' });
    const manifest = json('manifest.json');
    change(manifest as never);
    return folder.file('manifest.json', JSON.stringify(manifest));
  };
  interface Changeable {
    id: string;
    bots: { botId: string; commandLists: { commands: { title: string }[] }[] }[];
    validDomains: string[];
  }

  it('as npm run manifest makes it is right', async () => {
    const { complaints, found } = await visit(env(), { appPackage: await built() });
    expect(complaints('package')).toEqual([]);
    expect(found).toContainEqual(
      expect.objectContaining({ about: 'package', says: expect.stringContaining('version 1.2.3') }),
    );
  });
  it('of another bot, another address, another version', async () => {
    const other = '99999999-2222-4333-8444-555555555555';
    const appPackage = await built((manifest: Changeable) => {
      const [bot] = manifest.bots;
      if (bot) bot.botId = other;
      manifest.validDomains = [];
      bot?.commandLists[0]?.commands.splice(0, 1, { title: 'order' });
    });
    const { code, complaints } = await visit(
      { ...env(), PUBLIC_HOST: 'other.contoso.example', TEAMS_APP_ID: other },
      { appPackage },
    );
    expect(code).toBe(1);
    const lines = complaints('package').join('\n');
    for (const says of [
      `its bot is ${other}, this server's is ${appId}`,
      `its app is ${appId}, links of this server lead to ${other}`,
      'its tab is at desk.contoso.example, PUBLIC_HOST is other.contoso.example',
      'other.contoso.example is not among its validDomains',
      `the tab wants api://other.contoso.example/${appId}`,
      'its menu has commands that this version does not know: order',
      'its menu lacks commands of this version: new',
    ])
      expect(lines).toContain(says);
  });
  it('that is none', async () => {
    const { complaints } = await visit(env(), { appPackage: folder.file('a.zip', 'no zip') });
    expect(complaints('package')).toEqual([expect.stringMatching(/^wrong: .*a\.zip: /)]);
  });
});

it('is run as a command, and says by its exit status whether something is wrong', async () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['bot/doctor/main.ts', ...args], {
      env: { ...childEnvironment(), ...local() },
      encoding: 'utf8',
    });
  const { status, stdout } = run('--package', folder.file('a.zip', 'no zip'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ok {6}environment {1}.*\n/);
  expect(stdout).toMatch(/wrong {3}package .*\n {20}-> Run npm run manifest/);
  expect(stdout).toMatch(/\n\n\d+ ok, \d+ warnings, 1 wrong\n$/);
  const lines: string[] = [];
  const used = {
    env: {},
    now: Date.now,
    out: () => undefined,
    err: (text: string) => lines.push(text),
  };
  expect(await doctor(['--all'], used)).toBe(2);
  expect(lines).toEqual([
    'doctor: wanted nothing, or --package <file> (else build/sme-desk.zip) and --json\n',
  ]);
});

it('says how to mend it below what is wrong', () => {
  const { ok, wrong } = findingsOf('keys');
  expect(told([ok('fine'), wrong('gone', 'Make one.')])).toBe(
    'ok      keys        fine\nwrong   keys        gone\n                    -> Make one.',
  );
});
