import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.ts';
import { variables } from '../../src/config/variables.ts';
import { environmentOf, read } from './dockerfile.ts';
import { yamlIn } from './manifests.ts';
import { expectOutside } from './outside.ts';

const { services, volumes } = yamlIn('compose.yaml');
const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');
const bots = Object.keys(services).filter((name) => name.startsWith('bot-'));
const image = environmentOf(read().at(-1));

/** As compose puts values in: `${NAME:?…}` must be set, `${NAME:-}` may be empty. */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{(\w+):([?-])[^}]*\}/g, (_all, name, must) => {
    if (values[name] === undefined && must === '?') throw new Error(`${name} is not set`);
    return values[name] ?? '';
  });

describe('compose.yaml', () => {
  it('has two instances on one database, set up so that they start', () => {
    expect(bots).toHaveLength(2);
    const given = {
      POSTGRES_PASSWORD: 'letters1',
      PUBLIC_HOST: 'desk.contoso.example',
      INVITATION_KEY: 'Zk3v9Qw8rT1yU6iO0pA5sD2fG7hJ4kL+',
    };
    for (const name of bots) {
      const { environment } = services[name];
      const set = Object.fromEntries(
        Object.entries(environment as Record<string, string>).map(([key, value]) => [
          key,
          filled(value, given),
        ]),
      );
      expect(Object.keys(set).filter((key) => !(key in variables.shape))).toEqual([]);
      const { databaseUrl, port, host, tab } = readEnvironment({
        ...set,
        AUTH: 'botframework',
        MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
        MicrosoftAppTenantId: '11111111-2222-4333-8444-555555555555',
        MicrosoftAppPassword: 'x',
      });
      expect([port, host, tab.publicHost]).toEqual([3978, '0.0.0.0', given.PUBLIC_HOST]);
      const { hostname, username, pathname, password } = new URL(databaseUrl ?? '');
      const { environment: database } = services[hostname];
      expect([username, pathname, password]).toEqual([
        database.POSTGRES_USER,
        `/${database.POSTGRES_DB}`,
        given.POSTGRES_PASSWORD,
      ]);
    }
  });

  it('will not start without a password, a key and a host', () => {
    const text = JSON.stringify(services);
    for (const name of ['POSTGRES_PASSWORD', 'INVITATION_KEY', 'PUBLIC_HOST'])
      expect(text).toContain(`\${${name}:?`);
  });

  it('names each image by an exact tag, and takes its digest as an argument', () => {
    const others = Object.entries(services as Record<string, { image: string }>).filter(
      ([name]) => !bots.includes(name),
    );
    for (const [name, { image: tag }] of others)
      expect([name, tag]).toEqual([
        name,
        expect.stringMatching(/^\w+:\d+(\.\d+)+\$\{\w+_DIGEST:-\}$/),
      ]);
  });

  it('keeps data and certificates in volumes, and names no other', () => {
    const mounted = Object.values(services as Record<string, { volumes?: string[] }>)
      .flatMap((service) => service.volumes ?? [])
      .map((mount) => mount.split(':')[0])
      .filter((source) => !source?.startsWith('./'));
    expect(mounted.sort()).toEqual(Object.keys(volumes).sort());
  });

  it('shows the database and the instances to nobody outside', () => {
    for (const [name, service] of Object.entries(services as Record<string, { ports?: unknown }>))
      expect([name, service.ports !== undefined]).toEqual([name, name === 'balancer']);
  });
});

describe('the balancer', () => {
  it('shares among both instances, at the port of the image', () => {
    const upstreams = caddyfile.match(/reverse_proxy (.*) \{/)?.[1]?.split(' ');
    expect(upstreams).toEqual(bots.map((name) => `${name}:${image.PORT}`));
  });
  it('passes on what is asked for from outside, and not what is for operators', () => {
    const paths = caddyfile.match(/@outside path (.*)/)?.[1]?.split(' ') ?? [];
    const leads = (wanted: string) =>
      paths.some((path) =>
        path.endsWith('*') ? wanted.startsWith(path.slice(0, -1)) : wanted === path,
      );
    expectOutside(leads);
  });
});
