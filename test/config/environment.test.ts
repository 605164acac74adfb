import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.ts';

const guid = '11111111-1111-4111-8111-111111111111';
const registered = {
  MicrosoftAppId: guid,
  MicrosoftAppTenantId: '22222222-2222-4222-8222-AAAAAAAAAAAA',
  MicrosoftAppPassword: 'secret',
};
const mistakes = (env: Record<string, string>): string[] => {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
};

describe('the environment', () => {
  it('has a default for all that a try on one machine needs', () => {
    expect(readEnvironment({ AUTH: 'none' })).toEqual({
      port: 3978,
      host: '127.0.0.1',
      dataDir: '.data',
      databaseUrl: undefined,
      databaseConnections: 10,
      programFile: 'program/fasttrack.yaml',
      auth: 'none',
      sdk: 'botbuilder',
      app: {
        id: '',
        type: 'SingleTenant',
        tenantId: undefined,
        password: undefined,
        certificate: undefined,
      },
      cloud: {},
      teamsHost: 'teams.microsoft.com',
      serviceHosts: [
        'smba.trafficmanager.net',
        'smba.infra.gcc.teams.microsoft.com',
        'smba.infra.gov.teams.microsoft.us',
        'smba.infra.dod.teams.microsoft.us',
      ],
      mcpClients: [],
      tab: { appId: '', publicHost: undefined, metadataUrl: undefined },
      tenants: undefined,
      graph: undefined,
      demoClock: false,
      logLevel: 'info',
    });
  });
  it('counts an empty value as unset, everywhere', () => {
    const names = [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'ALLOWED_SERVICE_HOSTS',
      'DEMO_CLOCK',
      'LOG_LEVEL',
    ];
    const empty = Object.fromEntries(names.map((name) => [name, '  ']));
    expect(readEnvironment({ AUTH: 'none', ...empty })).toEqual(readEnvironment({ AUTH: 'none' }));
  });
  it('takes the registration’s tenant as the only one, unless others are named', () => {
    expect(readEnvironment(registered).tenants).toEqual(['22222222-2222-4222-8222-aaaaaaaaaaaa']);
    const named = readEnvironment({
      ...registered,
      ALLOWED_TENANTS:
        ' 33333333-3333-4333-8333-BBBBBBBBBBBB , 44444444-4444-4444-8444-444444444444,,',
    });
    expect(named.tenants).toEqual([
      '33333333-3333-4333-8333-bbbbbbbbbbbb',
      '44444444-4444-4444-8444-444444444444',
    ]);
  });
  it('takes the keys of another cloud as they are', () => {
    const { cloud } = readEnvironment({
      ...registered,
      OAuthUrl: 'https://x.example',
      ChannelService: '',
    });
    expect(cloud).toEqual({ OAuthUrl: 'https://x.example' });
  });
  it.each(['::1', 'localhost', '127.0.0.1'])('allows AUTH=none on %s', (HOST) => {
    expect(mistakes({ AUTH: 'none', HOST })).toEqual([]);
  });
});

describe('a start that cannot be', () => {
  it('lists every wrong value in one message, each with what is wanted', () => {
    expect(
      mistakes({
        PORT: '99999',
        DATABASE_URL: 'mysql://x',
        DATABASE_CONNECTIONS: '1',
        MicrosoftAppType: 'Magic',
        AUTH: 'maybe',
        DEMO_CLOCK: 'yes',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'PORT=99999: wanted a port from 1 to 65535',
      'DATABASE_URL=mysql://x: wanted a PostgreSQL address: postgres://user:password@host/database',
      'DATABASE_CONNECTIONS=1: wanted whole connections, 2 to 100',
      'MicrosoftAppType=Magic: wanted one of SingleTenant, UserAssignedMSI, MultiTenant',
      'AUTH=maybe: wanted botframework or none',
      'DEMO_CLOCK=yes: wanted 1 to allow it, or nothing',
      'LOG_LEVEL=loud: wanted info, warn, error, …',
    ]);
  });
  it('lists everything that is missing', () => {
    expect(mistakes({})).toEqual([
      "MicrosoftAppId is missing: the bot registration's app id; or AUTH=none for a try on this machine",
      'MicrosoftAppTenantId is missing: SingleTenant needs the tenant of the registration',
      "MicrosoftAppPassword is missing: SingleTenant needs the registration's secret, or MicrosoftAppCertificateFile",
    ]);
  });
  it('lists wrong values and missing ones together', () => {
    expect(mistakes({ PORT: 'x', DEMO_CLOCK: '1', MicrosoftAppPassword: 's' })).toEqual([
      'PORT=x: wanted a port from 1 to 65535',
      'DEMO_CLOCK=1: only with AUTH=none; take it away',
      "MicrosoftAppId is missing: the bot registration's app id; or AUTH=none for a try on this machine",
      'MicrosoftAppTenantId is missing: SingleTenant needs the tenant of the registration',
    ]);
  });
  it.each([
    [{ AUTH: 'none', HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0: AUTH=none .* HOST=127\.0\.0\.1$/],
    [{ AUTH: 'none', HOST: '127.0.0.1.example' }, /^HOST=127\.0\.0\.1\.example: /],
    [{ ...registered, DEMO_CLOCK: '1' }, /^DEMO_CLOCK=1: only with AUTH=none/],
    [{ ...registered, MicrosoftAppType: 'UserAssignedMSI' }, /^MicrosoftAppPassword is set/],
    [
      { MicrosoftAppId: guid, MicrosoftAppPassword: 's', MicrosoftAppType: 'MultiTenant' },
      /^ALLOWED_TENANTS is missing/,
    ],
    [{ ...registered, PORT: '0' }, /^PORT=0: /],
    [{ ...registered, PORT: '80.5' }, /^PORT=80\.5: /],
    [{ ...registered, PORT: '-1' }, /^PORT=-1: /],
  ] as const)('%j', (env, message) => {
    expect(mistakes(env)).toEqual([expect.stringMatching(message)]);
  });
  it('never repeats a secret', () => {
    const wrong = { ...registered, PORT: 'x', MicrosoftAppPassword: 'hunter2' };
    expect(mistakes(wrong).join()).not.toContain('hunter2');
    const url = mistakes({ AUTH: 'none', DATABASE_URL: 'postgress://user:hunter2@db/x' });
    expect(url.join()).not.toContain('hunter2');
    const smtp = mistakes({ AUTH: 'none', SMTP_URL: 'smtp://user:a/b:hunter2@@mail/x' });
    expect(smtp.join()).not.toContain('hunter2');
  });
});

describe('where traces go', () => {
  const traced = (headers: string) =>
    readEnvironment({
      AUTH: 'none',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example:4318',
      OTEL_EXPORTER_OTLP_HEADERS: headers,
    }).tracing;
  it('is nowhere, unless it is said', () => {
    expect(readEnvironment({ AUTH: 'none', OTEL_SERVICE_NAME: 'desk' }).tracing).toBeUndefined();
  });
  it('takes the headers as OpenTelemetry writes them', () => {
    expect(traced('Authorization=Bearer%20a%3Db, x-scope = one ')).toEqual({
      endpoint: 'https://collector.example:4318',
      headers: { authorization: 'Bearer a=b', 'x-scope': 'one' },
      serviceName: 'sme-desk',
      ratio: 1,
    });
  });
  it.each(['hunter2', 'key=hunter2%', 'a=b,,hunter2'])(
    'shows nobody a wrong key: %s',
    (headers) => {
      expect(() => traced(headers)).toThrow(
        'OTEL_EXPORTER_OTLP_HEADERS=…: wanted name=value by comma, values percent-encoded',
      );
      expect(() => traced(headers)).not.toThrow('hunter2');
    },
  );
  it.each(['key=hunter2%0d%0aHost:evil', 'key=hunter2%E2%82%AC'])(
    'refuses a header that HTTP cannot carry, and does not show it: %s',
    (headers) => {
      expect(() => traced(headers)).toThrow('wanted values that HTTP can carry');
      expect(() => traced(headers)).not.toThrow('hunter2');
    },
  );
  it('is a share', () => {
    const ratio = (OTEL_TRACES_SAMPLER_ARG: string) =>
      mistakes({ AUTH: 'none', OTEL_TRACES_SAMPLER_ARG });
    expect(ratio('0.25')).toEqual([]);
    expect(ratio('2')).toEqual(['OTEL_TRACES_SAMPLER_ARG=2: wanted a share from 0 to 1']);
  });
  it('is an address', () => {
    expect(mistakes({ AUTH: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toEqual([
      'OTEL_EXPORTER_OTLP_ENDPOINT=collector:4318: wanted an address: http://collector:4318',
    ]);
    const withQuery = 'http://collector:4318/?key=1';
    expect(mistakes({ AUTH: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: withQuery })).toEqual([
      expect.stringContaining('wanted an address without ? and #'),
    ]);
  });
});

it('.env.example names exactly what is read', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^# ?([A-Za-z_]+)=/gm)].map(
    ([, name]) => name,
  );
  const read = new Set<string>();
  const contract = [
    ...[
      'PORT',
      'HOST',
      'DATA_DIR',
      'DATABASE_URL',
      'DATABASE_CONNECTIONS',
      'PROGRAM_FILE',
      'INVITATION_KEY',
      'RETENTION_DAYS',
      'AUTH',
      'BOT_SDK',
      'DEMO_CLOCK',
      'LOG_LEVEL',
    ],
    ...['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'],
    ...['MicrosoftAppCertificateFile', 'MicrosoftAppCertificateKeyFile'],
    ...['ChannelService', 'ValidateAuthority', 'ToChannelFromBotLoginUrl', 'OAuthUrl'],
    ...['ToChannelFromBotOAuthScope', 'ToBotFromChannelTokenIssuer', 'ALLOWED_SERVICE_HOSTS'],
    ...[
      'ToBotFromChannelOpenIdMetadataUrl',
      'ToBotFromEmulatorOpenIdMetadataUrl',
      'ALLOWED_TENANTS',
    ],
    ...['GRAPH_AUTH', 'GRAPH_TENANT_ID', 'GRAPH_TENANTS', 'GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET'],
    ...['GRAPH_CERTIFICATE_PATH', 'GRAPH_CERTIFICATE_PASSWORD', 'GRAPH_TOKEN_FILE'],
    ...['GRAPH_BASE_URL', 'GRAPH_SCOPE', 'GRAPH_AUTHORITY_HOST', 'GRAPH_DEADLINE_SECONDS'],
    ...['TEAMS_APP_ID', 'TEAMS_CATALOG_APP_ID', 'TEAMS_HOST', 'MAIL_FROM', 'SMTP_URL'],
    'TAB_OPENID_METADATA_URL',
    'MCP_CLIENTS',
    ...['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_SERVICE_NAME'],
    'OTEL_TRACES_SAMPLER_ARG',
    // The app package's, besides.
    ...['PUBLIC_HOST', 'MCP_AUTH_REFERENCE', 'APP_NAME', 'DEVELOPER_NAME'],
    ...['DEVELOPER_WEBSITE', 'DEVELOPER_PRIVACY', 'DEVELOPER_TERMS'],
  ];
  // The product's own list: whatever the schema looks at.
  const source = [
    'src/config/variables',
    'src/config/graph-environment',
    'src/config/mail-environment',
    'src/config/tracing-environment',
    'manifest/settings',
  ]
    .map((file) => readFileSync(`${file}.ts`, 'utf8'))
    .join('\n');
  for (const [, name] of source.matchAll(/^ {2}'?([A-Za-z_]+)'?(?::|,$)/gm))
    if (name && /^[A-Z]/.test(name)) read.add(name);
  expect([...new Set(named)].sort()).toEqual([...contract].sort());
  expect([...read].sort()).toEqual([...contract].sort());
});
