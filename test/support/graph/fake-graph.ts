import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCa, trust } from '../sign-in/test-ca.ts';
import { startServer } from '../teams/server.ts';
import { filtered, jsonOf, type User } from './people.ts';
import { type Application, createTokenEndpoint } from './tokens.ts';

export type GraphCall = {
  readonly method: string;
  /** Below `/v1.0`, decoded. */
  readonly path: string;
  readonly tenantId: string;
  readonly body: unknown;
  /** Within a `$batch`. */
  readonly batched: boolean;
  status: number;
};
export type GraphAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body goes out as it is. */
  readonly text?: boolean;
};
/** What is done to calls instead of answering them; on `path` only, once unless `times` says so. */
export type GraphFaultPlan = {
  readonly does: GraphAnswer | 'hang' | 'reset';
  readonly path?: RegExp;
  readonly times?: number;
};
export type Tenant = { users: User[]; readonly catalog: { id: string; externalId: string }[] };
export type FakeGraph = Awaited<ReturnType<typeof startFakeGraph>>;

const error = (status: number, code: string, message: string): GraphAnswer => ({
  status,
  body: {
    error: { code, message, innerError: { 'request-id': '0', date: '2026-03-02T09:00:00' } },
  },
});
export const throttled = (retryAfter: number): GraphAnswer => ({
  ...error(429, 'TooManyRequests', 'Too many requests.'),
  headers: { 'retry-after': String(retryAfter) },
});
export const failing = (status: number): GraphAnswer => error(status, 'ServiceError', 'Failed.');

/**
 * Microsoft Graph and its sign-in on one TLS port, as a cloud of its own has them. A call
 * without a token of the tenant gets 401.
 */
export async function startFakeGraph(options: {
  readonly tenants: Readonly<Record<string, Tenant>>;
  readonly applications: readonly Application[];
  /** The app is installed for this account from now on. */
  readonly installed?: (userId: string) => Promise<void> | void;
}) {
  const { caCert, tls } = await createCa();
  const calls: GraphCall[] = [];
  const faults: { plan: GraphFaultPlan; left: number }[] = [];
  const hanging: (() => void)[] = [];
  const hung = Promise.withResolvers<void>();
  const hang = (): Promise<void> =>
    new Promise((resolve) => {
      hanging.push(resolve);
      hung.resolve();
    });
  let applications = options.applications;
  const origin = () => `https://localhost:${server.port}`;
  const tokens = createTokenEndpoint(
    origin,
    () => `${origin()}/.default`,
    () => applications,
  );

  const fault = (path: string, unnamed = true) => {
    const planned = faults.find(({ plan, left }) => left > 0 && (plan.path?.test(path) ?? unnamed));
    if (planned) planned.left -= 1;
    return planned?.plan.does;
  };

  async function answerTo(
    method: string,
    url: string,
    body: unknown,
    tenantId: string,
    batched: boolean,
  ): Promise<GraphAnswer | 'reset'> {
    const { pathname, searchParams } = new URL(url, 'https://x');
    const path = decodeURIComponent(pathname);
    const call = { method, path, tenantId, body, batched, status: 0 };
    calls.push(call);
    const does = fault(decodeURIComponent(url));
    if (does === 'hang') await hang();
    if (does === 'hang' || does === 'reset') return 'reset';
    const answer = does ?? (await directory({ method, path, query: searchParams, body, tenantId }));
    call.status = answer.status;
    return answer;
  }

  async function directory(asked: {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly body: unknown;
    readonly tenantId: string;
  }): Promise<GraphAnswer> {
    const { method, path, query, body, tenantId } = asked;
    const tenant = options.tenants[tenantId] ?? { users: [], catalog: [] };
    const find = (key: string) =>
      tenant.users.find(({ id, userPrincipalName }) =>
        [id, userPrincipalName].some((one) => one.toLowerCase() === key.toLowerCase()),
      );
    if (method === 'POST' && path === '/$batch') return inBatch(body, tenantId);
    if (method === 'GET' && path === '/users') {
      const users = filtered(tenant.users, query.get('$filter') ?? '');
      if (!users) return error(400, 'Request_UnsupportedQuery', 'Unsupported filter.');
      return paged(
        users.map((user) => jsonOf(user, query)),
        query,
      );
    }
    if (method === 'POST' && path === '/communications/getPresencesByUserId') {
      const { ids } = body as { ids: readonly string[] };
      const value = ids.flatMap((id) => {
        const user = find(id);
        if (!user?.availability) return [];
        const { availability, activity = availability, isOutOfOffice = false } = user;
        return [{ id, availability, activity, outOfOfficeSettings: { isOutOfOffice } }];
      });
      return { status: 200, body: { value } };
    }
    if (method === 'GET' && path === '/appCatalogs/teamsApps') {
      const wanted = /^externalId eq '(.*)'$/.exec(query.get('$filter') ?? '')?.[1];
      const apps = tenant.catalog.filter(({ externalId }) => externalId === wanted);
      return { status: 200, body: { value: apps } };
    }
    const [, key = '', more] = /^\/users\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    const user = find(key);
    if (!user) return error(404, 'Request_ResourceNotFound', `Resource '${key}' does not exist.`);
    if (method === 'GET' && !more) return { status: 200, body: jsonOf(user, query) };
    if (method === 'POST' && more === '/teamwork/installedApps') return install(user, tenant, body);
    // A letter is base64 of MIME, with the content type of plain text.
    if (method === 'POST' && more === '/sendMail' && typeof body === 'string')
      return { status: 202 };
    return error(404, 'BadRequest', 'Resource not found for the segment.');
  }

  async function install(user: User, tenant: Tenant, body: unknown): Promise<GraphAnswer> {
    const bound = (body as Record<string, unknown>)['teamsApp@odata.bind'];
    const app = tenant.catalog.find(
      ({ id }) => bound === `${origin()}/v1.0/appCatalogs/teamsApps/${id}`,
    );
    if (!app) return error(404, 'NotFound', 'The app definition is not in the catalog.');
    switch (user.teams ?? 'ok') {
      case 'installed':
        return error(409, 'Conflict', 'App is already installed.');
      case 'blocked':
        return error(403, 'Forbidden', 'App is blocked by app permission policy. AppType: Private');
      case 'unlicensed':
        return error(
          403,
          'Forbidden',
          'Failed to get license information for the user. Ensure user has a valid Office365 license assigned to them.',
        );
      case 'unknown':
        return error(404, 'NotFound', 'User not found in Teams.');
      case 'ok':
        await options.installed?.(user.id);
        return { status: 201 };
    }
  }

  /** The first page of a list is empty, as Graph's are at times: what counts is the link. */
  function paged(value: readonly unknown[], query: URLSearchParams): GraphAnswer {
    if (query.get('$skiptoken') || value.length === 0) return { status: 200, body: { value } };
    const rest = new URLSearchParams(query);
    rest.set('$skiptoken', 'rest');
    return {
      status: 200,
      body: { value: [], '@odata.nextLink': `${origin()}/v1.0/users?${rest}` },
    };
  }

  async function inBatch(body: unknown, tenantId: string): Promise<GraphAnswer> {
    const { requests } = body as { requests: { id: string; method: string; url: string }[] };
    if (requests.length > 20) return error(400, 'BadRequest', 'At most 20 requests in a batch.');
    const responses = await Promise.all(
      requests.map(async ({ id, method, url }) => {
        const answer = await answerTo(method, url, undefined, tenantId, true);
        return answer === 'reset' ? { id, status: 500 } : { id, ...answer };
      }),
    );
    // In any order, as in Graph.
    return { status: 200, body: { responses: responses.reverse() } };
  }

  const handle = async (request: IncomingMessage, text: string, response: ServerResponse) => {
    const url = request.url ?? '';
    const reply = (answer: GraphAnswer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      const { body, text: asItIs } = answer;
      response.end(asItIs ? body : body === undefined ? undefined : JSON.stringify(body));
    };
    const signIn = /^\/([^/]+)\/(v2\.0\/\.well-known|oauth2\/v2\.0\/token)/.exec(url);
    if (signIn) {
      const [, tenantId = '', what] = signIn;
      const does = fault(url, false);
      if (does === 'hang') await hang();
      if (does === 'hang' || does === 'reset') return void response.destroy();
      if (does) return reply(does);
      if (what?.startsWith('v2.0')) return reply(tokens.metadata(tenantId));
      return reply(await tokens.grant(tenantId, new URLSearchParams(text)));
    }
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const tenantId = tokens.tokens.get(bearer)?.tenantId;
    if (!url.startsWith('/v1.0/') || !tenantId)
      return reply(error(401, 'InvalidAuthenticationToken', 'Access token is empty or unknown.'));
    const isText = request.headers['content-type']?.startsWith('text/plain');
    const body = isText ? text : text ? (JSON.parse(text) as unknown) : undefined;
    const answer = await answerTo(
      request.method ?? '',
      url.slice('/v1.0'.length),
      body,
      tenantId,
      false,
    );
    if (answer === 'reset') response.destroy();
    else reply(answer);
  };
  const server = await startServer(handle, tls);
  const untrust = trust(caCert);

  return {
    /** The address of both, Graph's below `/v1.0`. */
    origin: origin(),
    caCert,
    calls,
    grants: tokens.grants,
    /** A token given out by a machine's own endpoint. */
    issue: tokens.issue,
    tenants: options.tenants,
    applications(changed: readonly Application[]) {
      applications = changed;
    },
    fault(plan: GraphFaultPlan) {
      faults.push({ plan, left: plan.times ?? 1 });
    },
    clearFaults() {
      faults.length = 0;
    },
    /** Resolves as soon as a call has begun to hang. */
    hangs: () => hung.promise,
    /** Calls that hang are cut off, and none hangs any more. */
    letGo() {
      faults.length = 0;
      for (const release of hanging.splice(0)) release();
    },
    down: server.down,
    up: server.up,
    async stop() {
      for (const release of hanging.splice(0)) release();
      await server.down();
      untrust();
    },
  };
}
