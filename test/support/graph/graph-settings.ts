import type { GraphSettings } from '../../../src/graph/settings.ts';
import type { FakeGraph } from './fake-graph.ts';

export const home = '00000000-0000-4000-8000-00000000f001';
export const contoso = '00000000-0000-4000-8000-00000000c001';
export const clientId = '00000000-0000-4000-8000-0000000c11d0';
export const secret = 'fake-secret-of-the-tests';
export const manifestId = '00000000-0000-4000-8000-0000000a9900';
export const catalogId = '00000000-0000-4000-8000-0000000ca7a0';

/** The application of the tests, which knows its secret and has the home tenant's consent. */
export const application = { clientId, secret, tenants: [home] } as const;

/** How the product is configured for the fake's cloud. */
export const settingsFor = (
  graph: FakeGraph,
  more: Partial<GraphSettings> = {},
): GraphSettings => ({
  credential: { kind: 'secret', clientId, secret },
  homeTenant: home,
  tenants: [home],
  baseUrl: graph.origin,
  scope: `${graph.origin}/.default`,
  authorityHost: graph.origin,
  deadlineMs: 5_000,
  teamsApp: { manifestId, catalogId: undefined },
  ...more,
});
