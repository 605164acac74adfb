import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { importX509, jwtVerify } from 'jose';
import { createAdapter } from '../../../bot/auth/adapter.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { botSdk } from '../../support/app/bot-sdk.ts';
import { aLog } from '../../support/app/log.ts';
import { aCertificate } from '../../support/sign-in/certificates.ts';
import { type FakeEntra, startFakeEntra } from '../../support/sign-in/fake-entra.ts';
import { startMachineIdentity } from '../../support/sign-in/machine-identity.ts';
import { type FakeTeams, startFakeTeams } from '../../support/teams/fake-teams.ts';

jest.setTimeout(30_000);

const tenant = '22222222-2222-4222-8222-222222222222';

describe('what the bot sends carries a token that it got', () => {
  let entra: FakeEntra;
  let teams: FakeTeams;
  let appId: string;
  const stops: (() => unknown)[] = [];
  beforeEach(async () => {
    entra = await startFakeEntra();
    appId = randomUUID();
    teams = await startFakeTeams({ appId });
    stops.push(entra.stop, teams.stop);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  const botWith = (env: Record<string, string>) =>
    createAdapter(readEnvironment({ MicrosoftAppId: appId, BOT_SDK: botSdk(), ...env }), {
      now: () => Date.now(),
      log: aLog().log,
    });
  /** A call as each delivery makes it: gives the Authorization header that Teams got. */
  const calls = async (bot: ReturnType<typeof botWith>): Promise<string | undefined> => {
    const client = await (await bot).connector(teams.serviceUrl);
    await client.create({
      isGroup: false,
      bot: { id: `28:${appId}` },
      members: [{ id: randomUUID() }],
      tenantId: tenant,
    });
    return teams.calls.at(-1)?.headers.authorization;
  };
  const secret = { MicrosoftAppTenantId: tenant, MicrosoftAppPassword: 'hunter2' };
  const login = `/${tenant}/oauth2/v2.0/token`;

  it('by its secret, from the tenant of the registration', async () => {
    expect(await calls(botWith(secret))).toBe(`Bearer token-1-for-${appId}`);
    expect(entra.requests).toMatchObject([
      {
        host: 'login.microsoftonline.com',
        path: expect.stringMatching(new RegExp(`^${login}`)),
        form: {
          client_id: appId,
          client_secret: 'hunter2',
          scope: 'https://api.botframework.com/.default',
        },
      },
    ]);
  });

  it('by its certificate: an assertion that its key has signed, for this sign-in alone', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sme-desk-certificate-'));
    stops.push(() => rmSync(directory, { recursive: true }));
    const { certificate, privateKey } = await aCertificate('sme-desk');
    const file = join(directory, 'bot.pem');
    writeFileSync(file, `${privateKey}\n${certificate}`, { mode: 0o600 });
    const bot = botWith({ MicrosoftAppTenantId: tenant, MicrosoftAppCertificateFile: file });
    expect(await calls(bot)).toBe(`Bearer token-1-for-${appId}`);

    const [{ form = {}, path = '' } = {}] = entra.requests;
    expect(path).toMatch(new RegExp(`^${login}`));
    expect(form.client_secret).toBeUndefined();
    expect(form.client_assertion_type).toBe(
      'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    );
    const { payload, protectedHeader } = await jwtVerify(
      form.client_assertion ?? '',
      await importX509(certificate, 'RS256'),
      // MSAL rounds to whole seconds, up as well as down.
      { algorithms: ['RS256'], clockTolerance: 5 },
    );
    expect(payload).toMatchObject({
      iss: appId,
      sub: appId,
      aud: `https://login.microsoftonline.com${login}`,
    });
    expect(Number(payload.exp) - Number(payload.nbf)).toBeLessThanOrEqual(600);
    expect(protectedHeader.x5t).toBe(
      createHash('sha1').update(new X509Certificate(certificate).raw).digest('base64url'),
    );
    expect(JSON.stringify(form)).not.toContain('PRIVATE KEY');
  });

  it('of MultiTenant, from the Bot Framework’s own tenant', async () => {
    const bot = botWith({
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppPassword: 's',
      ALLOWED_TENANTS: tenant,
      MicrosoftAppTenantId: tenant,
    });
    expect(await calls(bot)).toBe(`Bearer token-1-for-${appId}`);
    expect(entra.requests[0]?.path).toMatch(/^\/botframework\.com\/oauth2\/v2\.0\/token/);
  });

  it.each([
    [
      'the US government',
      { ChannelService: 'https://botframework.azure.us' },
      'login.microsoftonline.us',
      login,
      'https://api.botframework.us/.default',
    ],
    [
      'China',
      {
        ToChannelFromBotLoginUrl: `https://login.partner.microsoftonline.cn/${tenant}`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
      },
      'login.partner.microsoftonline.cn',
      login,
      'https://api.botframework.azure.cn/.default',
    ],
  ])('in the cloud of %s', async (_, cloud, host, path, scope) => {
    await entra.stop();
    stops.shift();
    entra = await startFakeEntra([host]);
    stops.push(entra.stop);
    expect(await calls(botWith({ ...secret, ...cloud }))).toBe(`Bearer token-1-for-${appId}`);
    expect(entra.requests).toMatchObject([
      { host, path: expect.stringMatching(new RegExp(`^${path}`)), form: { scope } },
    ]);
  });

  it('of a managed identity: from the machine it is assigned to, whatever else the machine has', async () => {
    const machine = await startMachineIdentity(() => 'token-of-the-identity');
    const before = { ...process.env };
    Object.assign(process.env, {
      AZURE_TENANT_ID: tenant,
      AZURE_CLIENT_ID: randomUUID(),
      AZURE_CLIENT_SECRET: 'of something else on this machine',
    });
    stops.push(() => {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      return machine.stop();
    });
    const bot = botWith({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: tenant });
    expect(await calls(bot)).toBe('Bearer token-of-the-identity');
    expect(machine.asked).toEqual([
      { secret: 'machine-secret', resource: 'https://api.botframework.com', clientId: appId },
    ]);
    expect(entra.requests).toEqual([]);
  });

  it('one for all that goes out at the same time, and for all after it', async () => {
    const bot = botWith(secret);
    await Promise.all(Array.from({ length: 20 }, () => calls(bot)));
    await calls(bot);
    expect(new Set(teams.calls.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Bearer token-1-for-${appId}`]),
    );
    expect(entra.requests).toHaveLength(1);
  });

  it('and without one nothing is sent: the fault says why, by codes and without a secret', async () => {
    entra.refuses(
      'invalid_client',
      "AADSTS7000215: Invalid client secret provided. Ensure that it is not 'hunter2'.",
    );
    const bot = botWith(secret);
    await expect(calls(bot)).rejects.toThrow(
      expect.objectContaining({
        reason: 'unauthorized',
        message: 'unauthorized: no token for the connector: invalid_client AADSTS7000215',
      }),
    );
    expect(teams.calls).toEqual([]);
    entra.gives();
    expect(await calls(bot)).toBe(`Bearer token-2-for-${appId}`);
  });
});
