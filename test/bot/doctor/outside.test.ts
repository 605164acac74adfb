import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { application, contoso, home } from '../../support/graph/graph-settings.ts';
import { graphWith, staff } from '../../support/graph/graph-story.ts';
import { startFakeMail } from '../../support/mail/fake-mail.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { aFolder, visit } from './visit.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

describe('the bot registration', () => {
  let signing: Signing;
  beforeEach(async () => {
    signing = await startSigning();
  });
  afterEach(() => signing.stop());
  const env = () => ({ ...signing.environment, DATA_DIR: folder.path });

  it('gets a token, and finds the keys of Teams', async () => {
    const { complaints } = await visit(env());
    expect(complaints('bot')).toEqual([]);
    expect(signing.entra.requests).toHaveLength(1);
  });
  it.each([
    ['AADSTS7000215', "Copy the secret's value anew"],
    ['AADSTS7000222', 'Make a new secret: this one has expired'],
    ['AADSTS700016', 'Mend the app id or the tenant'],
    ['AADSTS12345', 'Look up AADSTS12345'],
  ])('is refused with %s', async (code, mend) => {
    signing.entra.refuses('invalid_client', `${code}: wrong, hunter2.`);
    const { code: status, complaints } = await visit(env());
    expect(status).toBe(1);
    expect(complaints('bot')).toEqual([
      expect.stringMatching(new RegExp(`^wrong: the bot gets no token: .*${code} -> ${mend}`)),
    ]);
    expect(complaints('bot').join()).not.toContain('hunter2');
  });
  it('lets nobody in of a tenant of which the program names people', async () => {
    const ALLOWED_TENANTS = `${home},${contoso}`;
    expect((await visit(env())).complaints('program')).toEqual([]);
    expect((await visit({ ...env(), ALLOWED_TENANTS })).complaints('program')).toEqual([
      expect.stringMatching(
        /^warning: \d people are of tenant .*fab1, which is not let in -> Add it/,
      ),
    ]);
  });
  it('cannot read the keys of Teams', async () => {
    const nowhere = 'http://127.0.0.1:1/keys';
    const { complaints } = await visit({ ...env(), ToBotFromChannelOpenIdMetadataUrl: nowhere });
    expect(complaints('bot')).toEqual([
      expect.stringContaining(`Let this machine reach ${nowhere}`),
    ]);
  });

  describe('the address', () => {
    let desk: TestDesk;
    beforeEach(async () => {
      mkdirSync(join(folder.path, 'assets'));
      folder.file('index.html', '<!doctype html><title>SME Desk</title>');
      desk = await startDesk({ signing, tabFolder: folder.path });
    });
    afterEach(() => desk.stop());
    const reached = (origin: string) =>
      visit({ ...env(), PUBLIC_HOST: 'desk.contoso.example' }, { origin });

    it('leads to the server', async () => {
      expect((await reached(desk.url())).complaints('address')).toEqual([]);
    });
    it('leads to another one', async () => {
      const other = createServer((_request, response) => response.end('It works!'));
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
      const { complaints } = await reached(origin);
      other.close();
      other.closeAllConnections();
      expect(complaints('address')).toEqual([
        expect.stringMatching(/^wrong: GET .*\/healthz is answered by 200, not by SME Desk/),
        expect.stringMatching(
          /^wrong: POST .*\/api\/messages is answered by 200: activities of Teams/,
        ),
      ]);
    });
    it('leads nowhere, or is not set', async () => {
      const { complaints } = await reached('http://127.0.0.1:2');
      expect(complaints('address')).toHaveLength(3);
      expect(complaints('address')[0]).toMatch(/ECONNREFUSED.*Look at DNS/);
      expect((await visit(env())).complaints('address')).toEqual([
        expect.stringMatching(/^warning: PUBLIC_HOST is not set/),
      ]);
    });
  });
});

describe('e-mail', () => {
  const login = { user: 'desk', pass: 'hunter2' };
  const asked = async (SMTP_URL: string) =>
    visit({ AUTH: 'none', DATA_DIR: folder.path, SMTP_URL, MAIL_FROM: 'desk@fasttrack.example' });

  it('goes out, and nothing is sent to find out', async () => {
    const mail = await startFakeMail({ login });
    const { complaints } = await asked(mail.url('desk:hunter2@'));
    await mail.stop();
    expect(complaints('mail')).toEqual([]);
    expect([mail.connections(), mail.letters.length]).toEqual([1, 0]);
  });
  it('does not go out: a wrong password, a server that is away, none at all', async () => {
    const mail = await startFakeMail({ login });
    const wrong = await asked(mail.url('desk:hunter3@'));
    await mail.stop();
    expect(wrong.complaints('mail')).toEqual([
      expect.stringMatching(/^wrong: .* -> Mend user and password/),
    ]);
    expect(wrong.complaints('mail').join()).not.toContain('hunter');
    const away = await asked(mail.url());
    expect(away.complaints('mail')).toEqual([
      expect.stringMatching(/ECONNREFUSED.* -> Mend host and port/),
    ]);
    const none = await visit({ AUTH: 'none', DATA_DIR: folder.path });
    expect(none.complaints('mail')).toEqual([
      expect.stringMatching(/^warning: no e-mail is set up/),
    ]);
  });
});

describe('Microsoft Graph', () => {
  let graph: FakeGraph;
  let env: Readonly<Record<string, string>>;
  const all = [
    ...['User.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
    ...['AppCatalog.Read.All', 'Presence.Read.All', 'Mail.Send'],
  ];
  const consents = (roles: readonly string[], tenants = [home]) =>
    graph.applications([{ ...application, tenants, roles }]);
  beforeEach(async () => {
    const made = await graphWith(staff(), undefined, { [contoso]: [] });
    graph = made.graph;
    env = { ...made.env, AUTH: 'none', DATA_DIR: folder.path };
    consents(all);
  });
  afterEach(() => graph.stop());

  it('is right', async () => {
    const { found, complaints } = await visit({ ...env, MAIL_FROM: 'desk@fasttrack.example' });
    expect(complaints('graph')).toEqual([]);
    expect(found.filter(({ about }) => about === 'graph').map(({ says }) => says)).toEqual([
      `the directory of tenant ${home} answers`,
      expect.stringContaining('Mail.Send'),
      "the app is in the organisation's catalog",
    ]);
  });
  it.each([
    ['User.Read.All', 'wrong'],
    ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'warning'],
    ['AppCatalog.Read.All', 'warning'],
    ['Presence.Read.All', 'warning'],
    ['Mail.Send', 'wrong'],
  ])('lacks the permission %s: %s', async (name, is) => {
    consents(all.filter((one) => one !== name));
    const { code, complaints } = await visit({ ...env, MAIL_FROM: 'desk@fasttrack.example' });
    expect(complaints('graph')).toEqual([
      expect.stringMatching(new RegExp(`^${is}: tenant ${home} has not consented to ${name}: `)),
    ]);
    expect(code).toBe(is === 'wrong' ? 1 : 0);
  });
  it('a permission that gives more does as well', async () => {
    consents(['Directory.Read.All', ...all.slice(1)]);
    expect((await visit(env)).complaints('graph')).toEqual([]);
  });
  it('a tenant that has not consented, beside one that has', async () => {
    const { complaints } = await visit({ ...env, GRAPH_TENANTS: contoso });
    expect(complaints('graph')).toEqual([
      expect.stringMatching(
        new RegExp(`^wrong: tenant ${contoso}: .*AADSTS700016.*Mend the app id`),
      ),
    ]);
  });
  it('a wrong secret, a Graph that is away, an app that is in no catalog', async () => {
    const wrong = await visit({ ...env, GRAPH_CLIENT_SECRET: 'another-secret' });
    expect(wrong.complaints('graph')).toEqual([
      expect.stringMatching(/^wrong: .*AADSTS7000215 -> Copy the secret's value anew/),
    ]);
    const unknown = '00000000-0000-4000-8000-0000000a9999';
    const absent = await visit({ ...env, TEAMS_APP_ID: unknown });
    expect(absent.complaints('graph')).toEqual([
      expect.stringMatching(
        new RegExp(`^warning: the organisation's catalog has no app ${unknown}`),
      ),
    ]);
    await graph.down();
    const away = await visit(env);
    expect(away.complaints('graph')).toEqual([
      expect.stringMatching(/^wrong: .*unreachable.* -> Let this machine reach/),
    ]);
  });
});
