import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createLog } from '../../bot/log.ts';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { engines } from '../support/databases/databases.ts';
import { type FakeMail, startFakeMail } from '../support/mail/fake-mail.ts';
import { type Signing, startSigning } from '../support/sign-in/signed.ts';
import { does, petraAsks } from '../support/stories/story.ts';
import { messageWritesBlocked, status } from '../support/teams/faults.ts';

jest.setTimeout(120_000);

/** What people typed; every one of them is looked for. */
const typed = {
  tenantName: 'Canary Kundenname',
  topic: 'Canary topic of the form',
  justification: 'Canary justification of the form',
};
const comment = 'Canary comment of the decision';
const said = 'canary words that were typed';

/** A destination that keeps what was written, byte for byte. */
function kept() {
  const lines: string[] = [];
  return { lines, write: (line: string) => void lines.push(line) };
}

describe.each(engines)('what is written down while everything goes wrong (%s)', (engine) => {
  let signing: Signing;
  let mail: FakeMail;
  let desk: TestDesk;
  const tokens: string[] = [];
  const answers: string[] = [];
  const log = kept();
  const look = async (path: string) =>
    answers.push(await (await fetch(`${desk.url()}${path}`)).text());

  beforeAll(async () => {
    signing = await startSigning();
    mail = await startFakeMail({ login: { user: 'desk', pass: 'canary-smtp-password' } });
    const SMTP_URL = mail.url().replace('smtp://', 'smtp://desk:canary-smtp-password@');
    desk = await startDesk({
      engine,
      signing,
      log: createLog('trace', log),
      environment: { MicrosoftAppPassword: 'canary-app-password', SMTP_URL },
      teams: {
        authorization: async () => {
          const token = await signing.token(desk.teams.serviceUrl, desk.now());
          tokens.push(token);
          return token;
        },
      },
    });
    const petra = desk.person('petra');
    const frank = desk.person('frank');
    // A connector that quotes what it was sent, throttles, breaks and hides control characters.
    const quoting = { error: { code: 'Bad\n\u001b[31m\u009b31m\u202eevil', message: typed.topic } };
    for (const code of [500, 429, 412, 502])
      desk.teams.fault(status(code, { body: quoting }), { person: frank });
    desk.teams.fault(status(400, { body: quoting }), { person: desk.person('anna') });
    await petraAsks(desk, typed);
    // Each hour one more try at those who could not be told.
    for (let hour = 0; hour < 6; hour++) await desk.passes(3_600_000);
    // A server that greylists repeats the address, and so does one that refuses it for good.
    const greylisted = `<${petra.mail}>: Recipient address rejected: Greylisted`;
    mail.plans({ at: 'data', code: 451, text: greylisted });
    desk.teams.fault(messageWritesBlocked(), { person: petra, times: 1_000 });
    await frank.says(said);
    await desk.passes(3_600_000);
    await does(desk, frank, 'request.approve', { comment });
    await desk.passes(3_600_000);
    await breaksTheStore();
    await look('/readyz');
    await look('/metrics');
    for (const body of ['', '{"type":', '{}', JSON.stringify({ ...typed, said })]) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[0]}` };
      const answer = await fetch(`${desk.url()}/api/messages`, { method: 'POST', body, headers });
      answers.push(await answer.text());
    }
  });
  afterAll(async () => {
    await desk.stop();
    await mail.stop();
    await signing.stop();
  });

  /** PostgreSQL quotes the whole row that it refuses. */
  async function breaksTheStore(): Promise<void> {
    if (!desk.databaseUrl) return;
    const client = new pg.Client({ connectionString: desk.databaseUrl });
    await client.connect();
    await client.query("alter table request add constraint never check (topic = 'x') not valid");
    const anna = desk.person('anna');
    await anna.says('requests');
    await desk.settled();
    const open = await anna.clicks('request.show', { requestId: 'SME-1001' });
    const version = Number(/"version":(\d+)/.exec(JSON.stringify(open.body))?.[1]);
    const shown = await anna.clicks('request.assign', {
      requestId: 'SME-1001',
      version,
      sme: 'sam@fasttrack.example',
    });
    answers.push(JSON.stringify(shown.body));
    expect(shown.status).toBe(500);
    await client.query('alter table request drop constraint never');
    await client.end();
  }

  it('is a lot, in lines of JSON', () => {
    expect(log.lines.length).toBeGreaterThan(5);
    for (const line of log.lines) {
      expect(line.endsWith('}\n')).toBe(true);
      expect(JSON.parse(line)).toMatchObject({
        level: expect.any(Number),
        msg: expect.any(String),
      });
    }
    expect(mail.letters.length).toBeGreaterThan(0);
    expect(mail.letters.some(({ raw }) => raw.length > 100)).toBe(true);
  });
  it('holds no token, no password and nothing that anybody typed', () => {
    const everything = [...log.lines, ...answers].join('\n');
    const secrets = [
      ...Object.values(typed),
      ...[comment, said, 'canary-app-password', 'canary-smtp-password', 'token-1-for-', 'Bearer'],
      ...tokens,
      ...tokens.map((token) => token.split('.')[2] ?? token),
    ];
    expect(tokens.length).toBeGreaterThan(5);
    for (const secret of secrets)
      expect({ secret, found: everything.toLowerCase().includes(secret.toLowerCase()) }).toEqual({
        secret,
        found: false,
      });
  });
  it('holds nobody’s address: of one only the domain', () => {
    const everything = log.lines.join('\n');
    expect(everything).toContain('Greylisted');
    expect(everything).toContain('…@contoso.example');
    expect(everything.match(/[^\s"<>:,;()…]+@[^\s"]+/g)).toBeNull();
  });
  it('has no character that a terminal would obey', () => {
    for (const line of log.lines)
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(log.lines.join('')).toContain('Bad');
  });
});

describe('an error in the log', () => {
  it('is told without what hangs on it, and without passwords and tokens in its message', () => {
    const { lines, write } = kept();
    const cause = Object.assign(new Error('connect postgres://desk:canary@db.example/x failed'), {
      detail: 'Failing row contains (canary)',
      response: 'canary',
      config: { headers: { authorization: 'canary' } },
    });
    const error = new Error('Bearer canary-token was refused, eyJcanary.eyJcanary.canary too', {
      cause,
    });
    createLog('trace', { write }).error({
      err: Object.assign(error, { code: 'EX', body: 'canary' }),
    });
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toContain('canary');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: {
        type: 'Error',
        code: 'EX',
        message: 'Bearer … was refused, … too',
        cause: { message: 'connect postgres://desk:…@db.example/x failed' },
      },
    });
  });
  it.each([
    ["450 4.2.0 <jürgen.o'neil+x@münchen.example>: greylisted", '450 4.2.0 <…@münchen.example>'],
    ['SME-1001:3:decision:frank@fasttrack.example', 'SME-1001:3:decision:…@fasttrack.example'],
    ['mailto:r&d@x.example', 'mailto:…@x.example'],
  ])('and without the address in %j', (text, wanted) => {
    const { lines, write } = kept();
    const log = createLog('trace', { write });
    log.warn({ slot: text }, text);
    log.error({ err: new Error(text) });
    expect(lines.map((line) => line.split(JSON.stringify(wanted).slice(1, -1)).length > 1)).toEqual(
      [true, true],
    );
    expect(lines.join('')).not.toMatch(/neil|frank@|r&d/);
  });
  it('that is none is not written down', () => {
    const { lines, write } = kept();
    createLog('info', { write }).error({ err: 'canary' });
    expect(lines.join('')).not.toContain('canary');
  });
});

it('a database that cannot be reached is told without its password', async () => {
  const databaseUrl = 'postgres://desk:canary-password@127.0.0.1:1/x';
  const waits: string[] = [];
  const fault = await openStore({
    migrations,
    databaseUrl,
    dataDir: '.',
    serverWaitMs: 0,
    onWait: (reason) => waits.push(reason),
  }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Error);
  const { lines, write } = kept();
  createLog('trace', { write }).error({ err: fault, waits });
  expect(`${(fault as Error).message}${(fault as Error).stack}${lines}`).not.toContain('canary');
});
