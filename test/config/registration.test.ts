import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.ts';
import { aCertificate, type Certified } from '../support/sign-in/certificates.ts';

const app = '11111111-1111-4111-8111-11111111111a';
const tenant = '22222222-2222-4222-8222-222222222222';
const single = { MicrosoftAppId: app, MicrosoftAppTenantId: tenant };

const mistakes = (env: Record<string, string>): string[] => {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message.split('\n  ').slice(1);
  }
};

const directory = mkdtempSync(join(tmpdir(), 'sme-desk-certificate-'));
const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};
let own: Certified;
beforeAll(async () => {
  own = await aCertificate('sme-desk');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('a registration', () => {
  it.each([
    ['SingleTenant by secret', { ...single, MicrosoftAppPassword: 's' }],
    ['UserAssignedMSI', { ...single, MicrosoftAppType: 'UserAssignedMSI' }],
    [
      'MultiTenant by secret, for the tenants that are named',
      {
        MicrosoftAppId: app,
        MicrosoftAppType: 'MultiTenant',
        MicrosoftAppPassword: 's',
        ALLOWED_TENANTS: tenant,
      },
    ],
    [
      'in the cloud of the US government',
      { ...single, MicrosoftAppPassword: 's', ChannelService: 'https://botframework.azure.us' },
    ],
    [
      'whose keys are published on this machine',
      {
        ...single,
        MicrosoftAppPassword: 's',
        ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:4000/keys',
      },
    ],
  ])('%s is taken', (_, env) => {
    expect(mistakes(env)).toEqual([]);
  });

  it('by certificate is taken, from two files or from one', () => {
    const MicrosoftAppCertificateFile = file('bot.crt', own.certificate);
    const MicrosoftAppCertificateKeyFile = file('bot.key', own.privateKey);
    const both = file('bot.pem', `${own.privateKey}\n${own.certificate}`);
    const { fingerprint } = new X509Certificate(own.certificate);
    for (const files of [
      { MicrosoftAppCertificateFile, MicrosoftAppCertificateKeyFile },
      { MicrosoftAppCertificateFile: both },
    ]) {
      const { certificate, password } = readEnvironment({ ...single, ...files }).app;
      expect(password).toBeUndefined();
      expect(certificate?.thumbprint).toMatch(/^[\dA-F]{40}$/);
      expect(certificate?.thumbprint).toBe(fingerprint.replaceAll(':', ''));
      expect(createPrivateKey(certificate?.privateKey ?? '').asymmetricKeyType).toBe('rsa');
    }
  });

  it('compares its app id as Microsoft writes it, in lower case', () => {
    const env = { ...single, MicrosoftAppId: app.toUpperCase(), MicrosoftAppPassword: 's' };
    expect(readEnvironment(env).app.id).toBe(app);
  });
});

describe('a registration that cannot be', () => {
  it.each([
    [
      'a typo in the type',
      { ...single, MicrosoftAppPassword: 's', MicrosoftAppType: 'SingelTenant' },
      'MicrosoftAppType=SingelTenant: wanted one of SingleTenant, UserAssignedMSI, MultiTenant',
    ],
    [
      'an empty app id',
      { MicrosoftAppId: ' ', MicrosoftAppTenantId: tenant, MicrosoftAppPassword: 's' },
      "MicrosoftAppId is missing: the bot registration's app id; or AUTH=none for a try on this machine",
    ],
    [
      'an app id that is none',
      { ...single, MicrosoftAppId: 'sme-desk', MicrosoftAppPassword: 's' },
      "MicrosoftAppId=sme-desk: wanted the registration's app id, a GUID",
    ],
    [
      'a tenant by its domain',
      { MicrosoftAppId: app, MicrosoftAppTenantId: 'contoso.example', MicrosoftAppPassword: 's' },
      "MicrosoftAppTenantId=contoso.example: wanted the tenant's id, a GUID; Teams does not name it otherwise",
    ],
    [
      'an allowed tenant by its domain',
      { ...single, MicrosoftAppPassword: 's', ALLOWED_TENANTS: `${tenant},contoso.example` },
      'ALLOWED_TENANTS: wanted GUIDs by comma; contoso.example: Teams does not name a tenant so',
    ],
    [
      'nobody allowed',
      { ...single, MicrosoftAppPassword: 's', ALLOWED_TENANTS: ',' },
      'ALLOWED_TENANTS names no tenant: nobody could come in; take it away or name one',
    ],
    [
      'no secret and no certificate',
      single,
      "MicrosoftAppPassword is missing: SingleTenant needs the registration's secret, or MicrosoftAppCertificateFile",
    ],
    [
      'a secret with a managed identity',
      { ...single, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: 's' },
      'MicrosoftAppPassword is set: UserAssignedMSI has no secret; take it away',
    ],
    [
      'a certificate with a managed identity',
      { ...single, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppCertificateFile: '/x.pem' },
      'MicrosoftAppCertificateFile is set: UserAssignedMSI has no certificate; take it away',
    ],
    [
      'a key without its certificate',
      { ...single, MicrosoftAppCertificateKeyFile: '/x.key' },
      'MicrosoftAppCertificateFile is missing: the certificate of MicrosoftAppCertificateKeyFile',
    ],
    [
      'a cloud that the Bot Framework does not know',
      { ...single, MicrosoftAppPassword: 's', ChannelService: 'https://botframework.azure.de' },
      'ChannelService=https://botframework.azure.de: wanted https://botframework.azure.us, or nothing',
    ],
    [
      'keys from where anybody could change them on the way',
      {
        ...single,
        MicrosoftAppPassword: 's',
        ToBotFromChannelOpenIdMetadataUrl: 'http://login.botframework.com/v1/keys',
      },
      'ToBotFromChannelOpenIdMetadataUrl=http://login.botframework.com/v1/keys: wanted an address with https (http on this machine only)',
    ],
    [
      'an authority that is half checked',
      { ...single, MicrosoftAppPassword: 's', ValidateAuthority: 'maybe' },
      'ValidateAuthority=maybe: wanted true or false',
    ],
  ])('%s', (_, env, sentence) => {
    expect(mistakes(env)).toEqual([sentence]);
  });

  it('is told in one message, however much is wrong', () => {
    expect(
      mistakes({
        MicrosoftAppId: 'x',
        MicrosoftAppPassword: 's',
        MicrosoftAppCertificateFile: '/nowhere/bot.pem',
        ToChannelFromBotLoginUrl: 'ftp://login.example',
      }),
    ).toEqual([
      "MicrosoftAppId=x: wanted the registration's app id, a GUID",
      'MicrosoftAppTenantId is missing: SingleTenant needs the tenant of the registration',
      'MicrosoftAppPassword and MicrosoftAppCertificateFile are both set: take one away',
      'MicrosoftAppCertificateFile=/nowhere/bot.pem: wanted a certificate in PEM: ENOENT',
      'MicrosoftAppCertificateFile=/nowhere/bot.pem: wanted an RSA private key in PEM, no passphrase: ENOENT',
      'ToChannelFromBotLoginUrl=ftp://login.example: wanted an address with https (http on this machine only)',
    ]);
  });

  it('whose files are not a certificate and its key, each told by its name and never quoted', async () => {
    const certificate = file('own.crt', own.certificate);
    const strangers = file('stranger.key', (await aCertificate('other')).privateKey);
    const curve = file(
      'curve.key',
      generateKeyPairSync('ec', {
        namedCurve: 'P-256',
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
    );
    const locked = file(
      'locked.key',
      createPrivateKey(own.privateKey)
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
    );
    const rubbish = file('rubbish.pem', '-----BEGIN CERTIFICATE-----\nhunter2\n');
    const about = (MicrosoftAppCertificateFile: string, MicrosoftAppCertificateKeyFile: string) =>
      mistakes({ ...single, MicrosoftAppCertificateFile, MicrosoftAppCertificateKeyFile });
    expect(about(certificate, strangers)).toEqual([
      `MicrosoftAppCertificateKeyFile=${strangers}: is not the key of the certificate`,
    ]);
    for (const key of [curve, locked])
      expect(about(certificate, key)).toEqual([
        expect.stringMatching(
          /^MicrosoftAppCertificateKeyFile=.*: wanted an RSA private key in PEM, no passphrase: /,
        ),
      ]);
    const quoted = about(rubbish, rubbish);
    expect(quoted).toHaveLength(2);
    expect(quoted.join()).not.toContain('hunter2');
  });

  it('whose key everybody on the machine may read, with what to do', () => {
    const MicrosoftAppCertificateFile = file('open.crt', own.certificate);
    const key = file('open.key', own.privateKey);
    const about = (mode: number) => {
      chmodSync(key, mode);
      return mistakes({
        ...single,
        MicrosoftAppCertificateFile,
        MicrosoftAppCertificateKeyFile: key,
      });
    };
    for (const mode of [0o644, 0o604])
      expect(about(mode)).toEqual([
        `MicrosoftAppCertificateKeyFile=${key}: everybody on this machine may read the key: chmod 600 ${key}`,
      ]);
    for (const mode of [0o640, 0o600, 0o400]) expect(about(mode)).toEqual([]);
    chmodSync(key, 0o600);
  });

  it('with AUTH=none is not looked at: nothing of it is used', () => {
    expect(
      mistakes({ AUTH: 'none', MicrosoftAppId: 'x', MicrosoftAppCertificateFile: '/nowhere.pem' }),
    ).toEqual([]);
  });
});

it('a start with such mistakes ends with 1 and all of them, and no secret among them', () => {
  const run = () =>
    execFileSync(process.execPath, ['bot/main.ts'], {
      env: {
        PATH: process.env.PATH ?? '',
        MicrosoftAppId: 'sme-desk',
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppPassword: 'hunter2',
      },
      stdio: 'pipe',
      encoding: 'utf8',
    });
  expect(run).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: [
        'The environment is not right (.env.example explains each name):',
        "  MicrosoftAppId=sme-desk: wanted the registration's app id, a GUID",
        '  MicrosoftAppTenantId is missing: UserAssignedMSI needs the tenant of the registration',
        '  MicrosoftAppPassword is set: UserAssignedMSI has no secret; take it away',
        '',
      ].join('\n'),
    }),
  );
}, 30_000);
