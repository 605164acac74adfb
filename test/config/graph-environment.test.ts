import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.ts';

const bot = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppTenantId: 'AAAAAAAA-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'hunter2',
};
const home = 'aaaaaaaa-1111-4111-8111-111111111111';
const graphOf = (env: Record<string, string>) => readEnvironment({ ...bot, ...env }).graph;
const mistakes = (env: Record<string, string>): string[] => {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n  ').slice(1);
  }
};

describe('Graph in the environment', () => {
  it('is not configured unless GRAPH_AUTH says how', () => {
    expect(graphOf({})).toBeUndefined();
  });

  it('takes the bot’s own registration where no other is named', () => {
    expect(graphOf({ GRAPH_AUTH: 'secret' })).toEqual({
      credential: { kind: 'secret', clientId: bot.MicrosoftAppId, secret: 'hunter2' },
      homeTenant: home,
      tenants: [home],
      baseUrl: 'https://graph.microsoft.com',
      scope: 'https://graph.microsoft.com/.default',
      authorityHost: 'https://login.microsoftonline.com',
      deadlineMs: 10_000,
      teamsApp: { manifestId: bot.MicrosoftAppId, catalogId: undefined },
    });
  });

  it.each([
    [
      'https://graph.microsoft.us/',
      'https://graph.microsoft.us',
      'https://login.microsoftonline.us',
    ],
    [
      'https://dod-graph.microsoft.us',
      'https://dod-graph.microsoft.us',
      'https://login.microsoftonline.us',
    ],
    [
      'https://microsoftgraph.chinacloudapi.cn',
      'https://microsoftgraph.chinacloudapi.cn',
      'https://login.chinacloudapi.cn',
    ],
  ])('knows the sign-in of the cloud of %s', (GRAPH_BASE_URL, baseUrl, authorityHost) => {
    expect(graphOf({ GRAPH_AUTH: 'secret', GRAPH_BASE_URL })).toMatchObject({
      baseUrl,
      scope: `${baseUrl}/.default`,
      authorityHost,
    });
  });

  it.each([
    [
      { GRAPH_AUTH: 'certificate', GRAPH_CERTIFICATE_PATH: 'a.pem' },
      { kind: 'certificate', clientId: bot.MicrosoftAppId, path: 'a.pem', password: undefined },
    ],
    [{ GRAPH_AUTH: 'managedIdentity' }, { kind: 'managedIdentity', clientId: undefined }],
    [
      { GRAPH_AUTH: 'workloadIdentity', GRAPH_TOKEN_FILE: '/token' },
      { kind: 'workloadIdentity', clientId: bot.MicrosoftAppId, tokenFile: '/token' },
    ],
  ])('signs in as %j says', (env, credential) => {
    expect(graphOf(env)?.credential).toEqual(credential);
  });

  it('asks other tenants only where they are named, the own one first', () => {
    const env = { GRAPH_AUTH: 'secret', GRAPH_TENANTS: 'B, aaaaaaaa-1111-4111-8111-111111111111' };
    expect(graphOf(env)?.tenants).toEqual([home, 'b']);
  });
});

describe('a start with a wrong Graph', () => {
  it.each([
    [{ GRAPH_AUTH: 'magic' }, /^GRAPH_AUTH=magic: wanted one of secret, certificate/],
    [{ GRAPH_CLIENT_SECRET: 'hunter2' }, /^GRAPH_CLIENT_SECRET is set: nothing uses it without/],
    [
      { GRAPH_AUTH: 'managedIdentity', GRAPH_CLIENT_SECRET: 'hunter2' },
      /^GRAPH_CLIENT_SECRET is set: GRAPH_AUTH=managedIdentity does not use it; take it away$/,
    ],
    [{ GRAPH_AUTH: 'secret', GRAPH_CLIENT_ID: 'x' }, /^GRAPH_CLIENT_SECRET is missing/],
    [{ GRAPH_AUTH: 'certificate' }, /^GRAPH_CERTIFICATE_PATH is missing/],
    [{ GRAPH_AUTH: 'workloadIdentity' }, /^GRAPH_TOKEN_FILE is missing/],
    [{ GRAPH_AUTH: 'managedIdentity', GRAPH_TENANTS: 'b' }, /^GRAPH_TENANTS is set: a managed/],
    [
      { GRAPH_AUTH: 'secret', GRAPH_BASE_URL: 'https://graph.example' },
      /^GRAPH_AUTHORITY_HOST is missing: the sign-in of the cloud behind/,
    ],
    [{ GRAPH_AUTH: 'secret', GRAPH_BASE_URL: 'http://graph.example' }, /^GRAPH_BASE_URL=http/],
    [{ GRAPH_AUTH: 'secret', GRAPH_DEADLINE_SECONDS: '60' }, /^GRAPH_DEADLINE_SECONDS=60: wanted/],
    [{ TEAMS_APP_ID: 'sme-desk' }, /^TEAMS_APP_ID=sme-desk: wanted an id like/],
  ])('%j is told what to do', (env, message) => {
    const told = mistakes({ ...bot, ...env });
    expect(told).toEqual([expect.stringMatching(message)]);
    expect(told.join()).not.toContain('hunter2');
  });

  it('without a tenant is told of it', () => {
    expect(mistakes({ AUTH: 'none', GRAPH_AUTH: 'managedIdentity' })).toEqual([
      'GRAPH_TENANT_ID is missing: the tenant whose directory is asked (default: MicrosoftAppTenantId)',
    ]);
  });
});
