import { isObject } from '../domain/json.ts';
import type { Graph } from './client.ts';
import { GraphFault } from './graph-fault.ts';
import { pagedEntries } from './pages.ts';

/** How an installation for one person ended, where asking again at once would not change it. */
export type Installation =
  /** Installed now, or before. */
  | 'installed'
  /** The organisation's policy does not let this person have the app. */
  | 'app-blocked'
  /** No licence for Teams, or never signed in to it. */
  | 'no-teams'
  /** No such account any more, or it is disabled. */
  | 'left'
  /** This application may not install itself: a permission is missing. */
  | 'install-forbidden'
  /** The organisation's app catalog does not have the app. */
  | 'not-in-catalog';

export type Installer = (person: {
  readonly tenantId: string;
  readonly objectId: string;
}) => Promise<Installation>;

/**
 * Installs the app for people who have not got it. Each call throws GraphFault where Graph gave no
 * answer that counts; the app's id in the catalog is asked for once.
 */
export function createInstaller(graph: Graph): Installer {
  const catalogIds = new Map<string, string>();
  const catalogId = async (tenantId: string): Promise<string | null> => {
    const { teamsApp, homeTenant } = graph.settings;
    // Each organisation's catalog has an id of its own for the same app.
    if (teamsApp.catalogId && tenantId === homeTenant) return teamsApp.catalogId;
    const known = catalogIds.get(tenantId);
    if (known || !teamsApp.manifestId) return known ?? null;
    const id = await lookUp(graph, tenantId, teamsApp.manifestId);
    if (id) catalogIds.set(tenantId, id);
    return id;
  };
  return async ({ tenantId, objectId }) => {
    const app = await catalogId(tenantId);
    if (!app) return 'not-in-catalog';
    try {
      await graph.call(tenantId, {
        method: 'POST',
        path: `/users/${encodeURIComponent(objectId)}/teamwork/installedApps`,
        body: {
          'teamsApp@odata.bind': `${graph.settings.baseUrl}/v1.0/appCatalogs/teamsApps/${app}`,
        },
      });
      return 'installed';
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      return refusalOf(graph, tenantId, objectId, error);
    }
  };
}

/** Asks an organisation's catalog for the app of a manifest. */
export const catalogPath = (manifestId: string): string =>
  `/appCatalogs/teamsApps?$filter=${encodeURIComponent(`externalId eq '${manifestId}'`)}`;

async function lookUp(graph: Graph, tenantId: string, manifestId: string): Promise<string | null> {
  const page = await graph.call(tenantId, { path: catalogPath(manifestId) });
  const [app] = await pagedEntries(graph, tenantId, page, 1);
  return isObject(app) && typeof app.id === 'string' ? app.id : null;
}

async function refusalOf(
  graph: Graph,
  tenantId: string,
  objectId: string,
  fault: GraphFault,
): Promise<Installation> {
  if (fault.reason === 'conflict') return 'installed';
  if (fault.reason !== 'forbidden' && fault.reason !== 'not-found') throw fault;
  if (fault.topic === 'policy') return 'app-blocked';
  if (fault.topic === 'permission') return 'install-forbidden';
  if (!(await hasAccount(graph, tenantId, objectId))) return 'left';
  // Teams knows nothing of somebody whom the directory knows.
  return fault.topic === 'licence' || fault.reason === 'not-found'
    ? 'no-teams'
    : 'install-forbidden';
}

/** Teams' answers do not tell a missing account from a missing licence; the directory's do. */
async function hasAccount(graph: Graph, tenantId: string, objectId: string): Promise<boolean> {
  try {
    const path = `/users/${encodeURIComponent(objectId)}?$select=id,accountEnabled`;
    const user = await graph.call(tenantId, { path });
    return !isObject(user) || user.accountEnabled !== false;
  } catch (error) {
    if (error instanceof GraphFault && error.reason === 'not-found') return false;
    throw error;
  }
}
