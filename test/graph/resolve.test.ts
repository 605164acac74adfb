import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createGraph, type Graph } from '../../src/graph/client.ts';
import { createInstaller } from '../../src/graph/install.ts';
import { presences } from '../../src/graph/presence.ts';
import { resolvePeople } from '../../src/graph/resolve.ts';
import { failing, throttled } from '../support/graph/answers.ts';
import { type FakeGraph, startFakeGraph } from '../support/graph/fake-graph.ts';
import {
  application,
  catalogId,
  home,
  manifestId,
  settingsFor,
} from '../support/graph/graph-settings.ts';
import type { User } from '../support/graph/people.ts';

const now = () => Date.parse('2026-03-02T09:00:00Z');
const id = (number: number) => `00000000-0000-4000-8000-000000000${number}`;
const user = (number: number, name: string, more: Partial<User> = {}): User => ({
  id: id(number),
  displayName: name,
  userPrincipalName: `${name.toLowerCase()}@fasttrack.example`,
  ...more,
});
const users: User[] = [
  user(201, 'Frank', {
    mail: 'Frank.Fischer@fasttrack.example',
    preferredLanguage: 'de-DE',
    proxyAddresses: [
      'SMTP:Frank.Fischer@fasttrack.example',
      'smtp:ff@fasttrack.example',
      'X400:c=de',
    ],
    manager: { displayName: 'Maria Manager', mail: 'Maria@fasttrack.example' },
  }),
  user(202, 'Fiona', { mail: 'shared@fasttrack.example' }),
  user(203, 'Felix', { mail: 'shared@fasttrack.example' }),
  user(204, "O'Hara", { mail: "mail.o'hara@fasttrack.example" }),
  user(205, 'Gone', { accountEnabled: false }),
  user(206, 'Petra', {
    userPrincipalName: 'petra_contoso.example#EXT#@fasttrack.example',
    mail: 'petra@contoso.example',
    userType: 'Guest',
  }),
];

let fake: FakeGraph;
let graph: Graph;
beforeEach(async () => {
  const catalog = [{ id: catalogId, externalId: manifestId }];
  fake = await startFakeGraph({
    tenants: { [home]: { users, catalog } },
    applications: [application],
  });
  graph = createGraph(settingsFor(fake), now);
});
afterEach(() => fake.stop());

const resolve = async (...keys: string[]) =>
  [...(await resolvePeople(graph, home, keys, now))].map(([key, found]) => [
    key,
    found.kind === 'person' ? found.person.name : found.kind,
  ]);
const batches = () => fake.calls.filter(({ path }) => path === '/$batch').length;

describe('a person in the directory', () => {
  it('is found by object id, by sign-in name, by mail and by an alias', async () => {
    expect(
      await resolve(
        id(201),
        'FRANK@fasttrack.example',
        'frank.fischer@fasttrack.example',
        'ff@fasttrack.example',
      ),
    ).toEqual([
      [id(201), 'Frank'],
      ['FRANK@fasttrack.example', 'Frank'],
      ['frank.fischer@fasttrack.example', 'Frank'],
      ['ff@fasttrack.example', 'Frank'],
    ]);
    expect(batches()).toBe(3);
  });

  it('comes with name, addresses, language and manager', async () => {
    const found = await resolvePeople(graph, home, [id(201)], now);
    expect(found.get(id(201))).toEqual({
      kind: 'person',
      person: {
        objectId: id(201),
        name: 'Frank',
        addresses: [
          'frank.fischer@fasttrack.example',
          'frank@fasttrack.example',
          'ff@fasttrack.example',
        ],
        upn: 'frank@fasttrack.example',
        hasMail: true,
        language: 'de-DE',
        manager: { name: 'Maria Manager', mail: 'maria@fasttrack.example' },
        enabled: true,
        guest: false,
      },
    });
  });

  it('who shares an address with another is not taken for them', async () => {
    expect(await resolve('shared@fasttrack.example')).toEqual([
      ['shared@fasttrack.example', 'ambiguous'],
    ]);
  });

  it('may have a quote in the address', async () => {
    expect(await resolve("o'hara@fasttrack.example", "mail.o'hara@fasttrack.example")).toEqual([
      ["o'hara@fasttrack.example", "O'Hara"],
      ["mail.o'hara@fasttrack.example", "O'Hara"],
    ]);
  });

  it('cannot be made up by an address that closes the quote', async () => {
    const sly = "x' or mail eq 'frank.fischer@fasttrack.example";
    expect(await resolve(sly)).toEqual([[sly, 'absent']]);
  });

  it('who has left or is a guest is told for it', async () => {
    const found = await resolvePeople(graph, home, [id(205), 'petra@contoso.example'], now);
    expect(found.get(id(205))).toMatchObject({ person: { enabled: false, guest: false } });
    expect(found.get('petra@contoso.example')).toMatchObject({ person: { guest: true } });
  });

  it('who is not there is absent, by an id after one question', async () => {
    expect(await resolve(id(999))).toEqual([[id(999), 'absent']]);
    expect(fake.calls.filter(({ batched }) => batched)).toHaveLength(1);
    expect(await resolve('nobody@fasttrack.example')).toEqual([
      ['nobody@fasttrack.example', 'absent'],
    ]);
  });

  it('is one of twenty at once, never of more', async () => {
    const many = Array.from({ length: 20 }, (_, at) => id(300 + at));
    expect(await resolve(...many)).toHaveLength(20);
    expect(batches()).toBe(1);
    await expect(resolve(...many, id(201))).rejects.toThrow('at most 20');
  });

  it('who was not answered for within a batch is not taken for absent', async () => {
    fake.fault({ does: throttled(30), path: /^\/users\/.*201/ });
    fake.fault({ does: failing(500), path: /^\/users\/.*202/ });
    const found = await resolvePeople(graph, home, [id(201), id(202), id(203)], now);
    expect(found.get(id(201))).toMatchObject({
      kind: 'unanswered',
      fault: { reason: 'throttled', retryAfter: 30_000 },
    });
    expect(found.get(id(202))).toMatchObject({ fault: { reason: 'in-doubt' } });
    expect(found.get(id(203))).toMatchObject({ person: { name: 'Felix' } });
  });

  it('is not looked for on a page of another host', async () => {
    const body = { value: [], '@odata.nextLink': 'https://evil.example/v1.0/users' };
    fake.fault({ does: { status: 200, body }, path: /filter=mail/ });
    await expect(resolve('ff@fasttrack.example')).rejects.toMatchObject({ code: 'ForeignPage' });
  });
});

describe('presence', () => {
  it('is told in five words, out of office first', async () => {
    const shown = [
      ['Available', 'available'],
      ['DoNotDisturb', 'busy'],
      ['BeRightBack', 'away'],
      ['Offline', 'offline'],
    ] as const;
    users.push(
      ...shown.map(([availability], at) => user(401 + at, `S${at}`, { availability })),
      user(405, 'S5', { availability: 'Available', isOutOfOffice: true }),
      user(406, 'S6', { availability: 'PresenceUnknown' }),
    );
    const ids = [401, 402, 403, 404, 405, 406].map(id);
    expect([...(await presences(graph, home, ids))]).toEqual([
      [id(401), 'available'],
      [id(402), 'busy'],
      [id(403), 'away'],
      [id(404), 'offline'],
      [id(405), 'out-of-office'],
    ]);
  });
});

describe('the app', () => {
  const install = (number: number) =>
    createInstaller(graph)({ tenantId: home, objectId: id(number) });
  beforeEach(() => {
    users.push(
      user(501, 'New'),
      user(502, 'Had', { teams: 'installed' }),
      user(503, 'Policy', { teams: 'blocked' }),
      user(504, 'Unlicensed', { teams: 'unlicensed' }),
      user(505, 'Never', { teams: 'unknown' }),
      user(506, 'Left', { teams: 'unlicensed', accountEnabled: false }),
    );
  });

  it.each([
    ['that is new to a person is installed', 501, 'installed'],
    ['that a person has already is installed', 502, 'installed'],
    ['may be blocked by a policy', 503, 'app-blocked'],
    ['needs a licence for Teams', 504, 'no-teams'],
    ['needs somebody who has used Teams', 505, 'no-teams'],
    ['is not for somebody whose account is disabled', 506, 'left'],
    ['is not for somebody who is gone', 999, 'left'],
  ])('%s', async (_, number, outcome) => {
    expect(await install(number)).toBe(outcome);
  });

  it('is not installed without the permission, or without being in the catalog', async () => {
    const forbidden = {
      status: 403,
      body: {
        error: {
          code: 'Forbidden',
          message: "Missing role permissions on the request. API requires one of 'TeamsApp…'.",
        },
      },
    };
    fake.fault({ does: forbidden, path: /installedApps/ });
    expect(await install(501)).toBe('install-forbidden');
    const teamsApp = { manifestId: id(777), catalogId: undefined };
    graph = createGraph(settingsFor(fake, { teamsApp }), now);
    expect(await install(501)).toBe('not-in-catalog');
  });

  it('is looked up in the catalog once, or not at all where its id is set', async () => {
    const installer = createInstaller(graph);
    for (const objectId of [id(501), id(502)]) await installer({ tenantId: home, objectId });
    const lookUps = () => fake.calls.filter(({ path }) => path.startsWith('/appCatalogs')).length;
    expect(lookUps()).toBe(1);
    graph = createGraph(settingsFor(fake, { teamsApp: { manifestId, catalogId } }), now);
    expect(await install(501)).toBe('installed');
    expect(lookUps()).toBe(1);
  });

  it.each([throttled(60), failing(500), failing(503)])(
    'is tried again after %j, which says nothing about the person',
    async (does) => {
      fake.fault({ does, path: /installedApps/ });
      await expect(install(501)).rejects.toMatchObject({ name: 'GraphFault' });
    },
  );
});
