import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCa, trust } from '../sign-in/test-ca.ts';
import { startServer } from '../teams/server.ts';
import { type GraphAnswer, graphError } from './answers.ts';
import { directoryAnswer, type Tenant } from './directory.ts';
import { createGraphFaults } from './faults.ts';
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
export type FakeGraph = Awaited<ReturnType<typeof startFakeGraph>>;

interface Options {
  readonly tenants: Readonly<Record<string, Tenant>>;
  readonly applications: readonly Application[];
  /** The app is installed for this account from now on. */
  readonly installed?: (userId: string) => Promise<void> | void;
}

/**
 * Microsoft Graph and its sign-in on one TLS port, as a cloud of its own has them. A call
 * without a token of the tenant gets 401.
 */
export async function startFakeGraph(options: Options) {
  const { caCert, tls } = await createCa();
  const faults = createGraphFaults();
  let applications = options.applications;
  const origin = () => `https://localhost:${server.port}`;
  const tokens = createTokenEndpoint(
    origin,
    () => `${origin()}/.default`,
    () => applications,
  );
  const { calls, answerTo } = graphOf(options, origin, faults);
  const handle = handler({ answerTo, faults, tokens });
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
    fault: faults.plan,
    clearFaults: faults.clear,
    hangs: faults.hangs,
    /** Calls that hang are cut off, and none hangs any more. */
    letGo() {
      faults.clear();
      faults.release();
    },
    down: server.down,
    up: server.up,
    async stop() {
      faults.release();
      await server.down();
      untrust();
    },
  };
}

type Faults = ReturnType<typeof createGraphFaults>;
/** A call with a token of this tenant, and what it gets. */
type Call = Omit<GraphCall, 'status' | 'path'> & { readonly url: string };
type AnswerTo = (call: Call) => Promise<GraphAnswer | 'reset'>;

/** What Graph answers to a person who is signed in, and what it was asked. */
function graphOf(
  { tenants, installed }: Options,
  origin: () => string,
  faults: Faults,
): { readonly calls: GraphCall[]; readonly answerTo: AnswerTo } {
  const calls: GraphCall[] = [];
  const answerTo: AnswerTo = async ({ url, ...asked }) => {
    const { pathname, searchParams: query } = new URL(url, 'https://x');
    const path = decodeURIComponent(pathname);
    const { method, body, tenantId } = asked;
    const call = { ...asked, path, status: 0 };
    calls.push(call);
    const does = await faults.next(decodeURIComponent(url));
    if (does === 'reset') return does;
    const isBatch = method === 'POST' && path === '/$batch';
    const tenant = tenants[tenantId] ?? { users: [], catalog: [] };
    const around = { origin: origin(), installed };
    const answer =
      does ??
      (isBatch
        ? await inBatch(body, tenantId, answerTo)
        : await directoryAnswer(tenant, { method, path, query, body }, around));
    call.status = answer.status;
    return answer;
  };
  return { calls, answerTo };
}

async function inBatch(body: unknown, tenantId: string, answerTo: AnswerTo): Promise<GraphAnswer> {
  const { requests } = body as { requests: { id: string; method: string; url: string }[] };
  if (requests.length > 20) return graphError(400, 'BadRequest', 'At most 20 requests in a batch.');
  const responses = await Promise.all(
    requests.map(async ({ id, method, url }) => {
      const answer = await answerTo({ method, url, body: undefined, tenantId, batched: true });
      return answer === 'reset' ? { id, status: 500 } : { id, ...answer };
    }),
  );
  // In any order, as in Graph.
  return { status: 200, body: { responses: responses.reverse() } };
}

interface Parts {
  readonly answerTo: AnswerTo;
  readonly faults: Faults;
  readonly tokens: ReturnType<typeof createTokenEndpoint>;
}

/** Sign-ins, and calls with the token that one has given. */
const handler =
  ({ answerTo, faults, tokens }: Parts) =>
  async (request: IncomingMessage, text: string, response: ServerResponse): Promise<void> => {
    const { url = '', method = '', headers } = request;
    const reply = (answer: GraphAnswer | 'reset'): void => {
      if (answer === 'reset') response.destroy();
      else send(response, answer);
    };
    const signIn = /^\/([^/]+)\/(v2\.0\/\.well-known|oauth2\/v2\.0\/token)/.exec(url);
    if (signIn) {
      const [, tenantId = '', what] = signIn;
      const does = await faults.next(url, false);
      if (does) return reply(does);
      if (what?.startsWith('v2.0')) return reply(tokens.metadata(tenantId));
      return reply(await tokens.grant(tenantId, new URLSearchParams(text)));
    }
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const tenantId = tokens.tokens.get(bearer)?.tenantId;
    if (!url.startsWith('/v1.0/') || !tenantId)
      return reply(
        graphError(401, 'InvalidAuthenticationToken', 'Access token is empty or unknown.'),
      );
    const isText = headers['content-type']?.startsWith('text/plain');
    const body = isText ? text : text ? (JSON.parse(text) as unknown) : undefined;
    const below = url.slice('/v1.0'.length);
    reply(await answerTo({ method, url: below, body, tenantId, batched: false }));
  };

function send(response: ServerResponse, { status, headers, body, text }: GraphAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ? body : body === undefined ? undefined : JSON.stringify(body));
}
