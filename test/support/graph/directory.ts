import { type GraphAnswer, graphError, paged } from './answers.ts';
import { filtered, jsonOf, type User } from './people.ts';

export type Tenant = { users: User[]; readonly catalog: { id: string; externalId: string }[] };

export interface AskedOfGraph {
  readonly method: string;
  /** Below `/v1.0`, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Where this Graph is, and who hears that the app was installed for an account. */
export interface Surroundings {
  readonly origin: string;
  readonly installed: ((userId: string) => Promise<void> | void) | undefined;
}

/** What the directory of a tenant answers, batches aside. */
export async function directoryAnswer(
  tenant: Tenant,
  asked: AskedOfGraph,
  around: Surroundings,
): Promise<GraphAnswer> {
  const { method, path, query, body } = asked;
  if (method === 'GET' && path === '/users') return usersIn(tenant, query, around.origin);
  if (method === 'POST' && path === '/communications/getPresencesByUserId')
    return presences(tenant, body as { readonly ids: readonly string[] });
  if (method === 'GET' && path === '/appCatalogs/teamsApps') return apps(tenant, query);
  const [, key = '', more] = /^\/users\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const user = find(tenant, key);
  if (!user)
    return graphError(404, 'Request_ResourceNotFound', `Resource '${key}' does not exist.`);
  if (method === 'GET' && !more) return { status: 200, body: jsonOf(user, query) };
  if (method === 'POST' && more === '/teamwork/installedApps')
    return install(user, tenant, body, around);
  // A letter is base64 of MIME, with the content type of plain text.
  if (method === 'POST' && more === '/sendMail' && typeof body === 'string') return { status: 202 };
  return graphError(404, 'BadRequest', 'Resource not found for the segment.');
}

const find = ({ users }: Tenant, key: string): User | undefined =>
  users.find(({ id, userPrincipalName }) =>
    [id, userPrincipalName].some((one) => one.toLowerCase() === key.toLowerCase()),
  );

function usersIn(tenant: Tenant, query: URLSearchParams, origin: string): GraphAnswer {
  const users = filtered(tenant.users, query.get('$filter') ?? '');
  if (!users) return graphError(400, 'Request_UnsupportedQuery', 'Unsupported filter.');
  const shown = users.map((user) => jsonOf(user, query));
  return paged(shown, query, origin);
}

function presences(tenant: Tenant, { ids }: { readonly ids: readonly string[] }): GraphAnswer {
  const value = ids.flatMap((id) => {
    const user = find(tenant, id);
    if (!user?.availability) return [];
    const { availability, activity = availability, isOutOfOffice = false } = user;
    return [{ id, availability, activity, outOfOfficeSettings: { isOutOfOffice } }];
  });
  return { status: 200, body: { value } };
}

function apps({ catalog }: Tenant, query: URLSearchParams): GraphAnswer {
  const wanted = /^externalId eq '(.*)'$/.exec(query.get('$filter') ?? '')?.[1];
  return { status: 200, body: { value: catalog.filter((one) => one.externalId === wanted) } };
}

const noLicence =
  'Failed to get license information for the user. Ensure user has a valid Office365 license assigned to them.';

async function install(
  { id, teams = 'ok' }: User,
  { catalog }: Tenant,
  body: unknown,
  { origin, installed }: Surroundings,
): Promise<GraphAnswer> {
  const bound = (body as Record<string, unknown>)['teamsApp@odata.bind'];
  const app = catalog.find((one) => bound === `${origin}/v1.0/appCatalogs/teamsApps/${one.id}`);
  if (!app) return graphError(404, 'NotFound', 'The app definition is not in the catalog.');
  switch (teams) {
    case 'installed':
      return graphError(409, 'Conflict', 'App is already installed.');
    case 'blocked':
      return graphError(
        403,
        'Forbidden',
        'App is blocked by app permission policy. AppType: Private',
      );
    case 'unlicensed':
      return graphError(403, 'Forbidden', noLicence);
    case 'unknown':
      return graphError(404, 'NotFound', 'User not found in Teams.');
    case 'ok':
      await installed?.(id);
      return { status: 201 };
  }
}
