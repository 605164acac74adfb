import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readEnvironment } from '../../src/config/environment.ts';

const bicep = (file: string): string => readFileSync(join('infra', file), 'utf8');
const main = bicep('main.bicep');
const guid = '11111111-2222-4333-8444-555555555555';

/** The web app's settings, what the deployment only knows later as it will look. */
function settings(wanted: Record<string, string> = {}): Record<string, string> {
  const block = bicep('web.bicep').match(
    /name: 'appsettings'\n {2}properties: \{\n(.*?)\n {2}\}/s,
  )?.[1];
  const later: Record<string, string> = {
    clientId: guid,
    tenantId: guid,
    allowedTenants: guid,
    teamsAppId: guid,
    graphAuth: '',
    mailFrom: '',
    smtpUrl: '',
    'site.properties.defaultHostName': 'sme-desk.azurewebsites.example',
    programFile: 'program/fasttrack.yaml',
    databaseUrl:
      'postgres://smedesk:p%40ss@db.postgres.database.azure.com:5432/smedesk?sslmode=verify-full',
    ...wanted,
  };
  return Object.fromEntries(
    [...(block ?? '').matchAll(/^ {4}(\w+): (?:'(.*)'|([\w.]+))$/gm)].map(
      ([, name, text, param]) => [name ?? '', text ?? later[param ?? ''] ?? `unknown ${param}`],
    ),
  );
}

const platform = /^(WEBSITES?_|SCM_|NODE_ENV$)/;
const own = (): string[] => Object.keys(settings()).filter((name) => !platform.test(name));

/** Parameters of a Bicep file; those that have no default must be given. */
const parameters = (text: string) =>
  [...text.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name = '', given]) => ({
    name,
    must: !given,
  }));

describe('the web app in Azure', () => {
  it('is set up so that the server starts', () => {
    expect(readEnvironment({ ...settings(), PORT: '8080' })).toMatchObject({
      host: '0.0.0.0',
      auth: 'botframework',
      app: { id: guid, type: 'UserAssignedMSI', tenantId: guid, password: undefined },
      tenants: [guid],
      tab: { appId: guid, publicHost: 'sme-desk.azurewebsites.example' },
      graph: undefined,
      mail: undefined,
      databaseUrl: expect.stringContaining('sslmode=verify-full'),
    });
  });

  it('asks Graph by the identity of the bot, once that is wanted', () => {
    expect(readEnvironment(settings({ graphAuth: 'managedIdentity' })).graph).toMatchObject({
      credential: { kind: 'managedIdentity', clientId: guid },
      teamsApp: { manifestId: guid },
    });
  });

  it('sends e-mail by a mail server or by Graph, once that is wanted', () => {
    const smtpUrl = 'smtps://desk:p%40ss@smtp.example';
    expect(readEnvironment(settings({ smtpUrl })).mail).toMatchObject({
      from: undefined,
      by: { kind: 'smtp', host: 'smtp.example', login: { user: 'desk', pass: 'p@ss' } },
    });
    const mailFrom = 'desk@fasttrack.example';
    const graph = settings({ graphAuth: 'managedIdentity', mailFrom });
    expect(readEnvironment(graph).mail).toMatchObject({ from: mailFrom, by: { kind: 'graph' } });
  });

  it('is told of the mail server’s password by a reference to the vault', () => {
    expect(main).toMatch(/@secure\(\)\nparam smtpUrl string = ''/);
    expect(main).toContain('smtpUrl: secrets.outputs.smtpUrl');
    expect(bicep('secrets.bicep')).toMatch(
      /^output smtpUrl string = empty\(smtpUrl\) \? '' : '@Microsoft\.KeyVault\(/m,
    );
  });

  it('is replaced only for what a new instance heals, not for a database that is away', () => {
    expect(bicep('web.bicep')).toMatch(/^ +healthCheckPath: '\/healthz'$/m);
  });

  it.each(['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId'])(
    'would not start without %s',
    (name) => {
      const { [name]: _, ...others } = settings();
      expect(() => readEnvironment(others)).toThrow(/^The environment is not right/);
    },
  );

  it('is given only names that the server reads', () => {
    const read = readFileSync('.env.example', 'utf8').matchAll(/^# ?([A-Za-z_]+)=/gm);
    const known = new Set([...read].map(([, name]) => name));
    expect(own().length).toBeGreaterThan(5);
    expect(own().filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('infra/', () => {
  it('gives each module what it declares, no more and no less', () => {
    const modules = [
      ...main.matchAll(/^module \w+ '(\S+)' = \{\n.*? {2}params: \{\n(.*?)\n {2}\}/gms),
    ];
    expect(modules.map(([, file]) => file).sort()).toEqual(
      readdirSync('infra').filter((file) => /(?<!^main)\.bicep$/.test(file)),
    );
    for (const [, file = '', block = ''] of modules) {
      const given = [...block.matchAll(/^ {4}(\w+): /gm)].map(([, name]) => name);
      const declared = parameters(bicep(file)).map(({ name }) => name);
      expect([file, given.sort()]).toEqual([file, declared.sort()]);
    }
  });

  it('uses only outputs that a module has', () => {
    for (const [, module, output] of main.matchAll(/\b(\w+)\.outputs\.(\w+)/g))
      expect(bicep(`${module}.bicep`)).toMatch(new RegExp(`^output ${output} `, 'm'));
  });

  it('declares no parameter that it does not use', () => {
    const unused = readdirSync('infra')
      .filter((file) => file.endsWith('.bicep'))
      .flatMap((file) =>
        parameters(bicep(file))
          .filter(
            ({ name }) => (bicep(file).match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2,
          )
          .map(({ name }) => `${file}: ${name}`),
      );
    expect(unused).toEqual([]);
  });

  it('is given every parameter that has no default', () => {
    const { parameters: given } = JSON.parse(readFileSync('infra/main.parameters.json', 'utf8'));
    const declared = parameters(main);
    const names = declared.map(({ name }) => name);
    expect(Object.keys(given).filter((name) => !names.includes(name))).toEqual([]);
    expect(declared.filter(({ name, must }) => must && !(name in given))).toEqual([]);
  });
});

describe('m365agents.yml', () => {
  const text = readFileSync('m365agents.yml', 'utf8');
  const steps = parse(text);
  const environment = readFileSync('env/.env.production', 'utf8');

  it('names only variables that the environment has or that are secret', () => {
    const used = `${text}${readFileSync('infra/main.parameters.json', 'utf8')}`.matchAll(
      /\$\{\{(\w+)\}\}/g,
    );
    const known = [...environment.matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? '');
    const names = [...new Set([...used].map(([, name]) => name ?? ''))];
    expect(names.filter((name) => !known.includes(name))).toEqual(['SECRET_DATABASE_PASSWORD']);
    for (const [, output] of main.matchAll(/^output (\w+) /gm)) expect(known).toContain(output);
  });

  it('holds no secret and no id of anybody’s', () => {
    const empty = [...environment.matchAll(/^(\w+)=(.+)$/gm)].map(([, name]) => name);
    expect(empty).toEqual(['TEAMSFX_ENV', 'APP_NAME']);
  });

  it('names files that are there, and the package that npm run manifest writes', () => {
    const templates = steps.provision.flatMap(
      (step: { with: { templates?: object[] } }) => step.with.templates ?? [],
    );
    expect(templates).toEqual([
      {
        path: './infra/main.bicep',
        parameters: './infra/main.parameters.json',
        deploymentName: 'sme-desk',
      },
    ]);
    for (const path of ['infra/main.bicep', 'infra/main.parameters.json', 'infra/stage.ts'])
      expect(existsSync(path)).toBe(true);
    const packages = [...text.matchAll(/appPackagePath: (.*)/g)].map(([, path]) => path);
    expect(new Set(packages)).toEqual(new Set(['./build/sme-desk.zip']));
  });
});
