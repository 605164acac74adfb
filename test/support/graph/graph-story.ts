import type { Program } from '../../../src/domain/program/program.ts';
import { sample } from '../app/desk.ts';
import { type FakeGraph, startFakeGraph } from './fake-graph.ts';
import { application, catalogId, clientId, home, manifestId, secret } from './graph-settings.ts';
import type { User } from './people.ts';

/** The sample program without its own people: only Petra, whose tenant is not asked. */
export const unlisted: Program = {
  ...sample,
  people: sample.people.filter(({ mail }) => mail.startsWith('petra@')),
};

/** The organisation's people as its directory has them, with what is different about some. */
export const staff = (more: Readonly<Record<string, Partial<User>>> = {}): User[] =>
  sample.people
    .filter(({ tenantId }) => tenantId === home)
    .map(({ aadObjectId, name, mail }) => ({
      id: aadObjectId,
      displayName: name,
      userPrincipalName: mail,
      mail,
      ...more[mail.split('@')[0] ?? ''],
    }));

/** A Graph with these people, and what the product's environment says about it. */
export async function graphWith(
  users: readonly User[],
  installed?: (userId: string) => Promise<void>,
  others: Readonly<Record<string, readonly User[]>> = {},
): Promise<{ graph: FakeGraph; env: Readonly<Record<string, string>> }> {
  const graph = await startFakeGraph({
    tenants: {
      [home]: { users: [...users], catalog: [{ id: catalogId, externalId: manifestId }] },
      ...Object.fromEntries(
        Object.entries(others).map(([id, people]) => [id, { users: [...people], catalog: [] }]),
      ),
    },
    applications: [{ ...application, tenants: [home, ...Object.keys(others)] }],
    ...(installed ? { installed } : {}),
  });
  const env = {
    GRAPH_AUTH: 'secret',
    GRAPH_TENANT_ID: home,
    GRAPH_CLIENT_ID: clientId,
    GRAPH_CLIENT_SECRET: secret,
    GRAPH_BASE_URL: graph.origin,
    GRAPH_AUTHORITY_HOST: graph.origin,
    GRAPH_DEADLINE_SECONDS: '2',
    TEAMS_APP_ID: manifestId,
  };
  return { graph, env };
}
