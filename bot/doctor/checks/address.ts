import type { Environment } from '../../../src/config/environment.ts';
import { isObject, jsonIn } from '../../../src/domain/json.ts';
import { type Finding, findingsOf } from '../finding.ts';

const { ok, warning, wrong } = findingsOf('address');

const patienceMs = 10_000;

/** What each path answers to somebody without a token, where what comes in reaches a bot. */
const paths = [
  { path: '/healthz', method: 'GET', is: 200, why: 'nothing that comes in reaches the server' },
  {
    path: '/api/messages',
    method: 'POST',
    is: 401,
    why: 'activities of Teams do not reach the server',
  },
  { path: '/tab/', method: 'GET', is: 200, why: 'the tab does not reach its page' },
] as const;

/** Whether the address at which people and Teams reach the server leads to it. */
export async function checkAddress(
  { auth, tab: { publicHost } }: Environment,
  origin = `https://${publicHost}`,
): Promise<Finding[]> {
  if (auth === 'none') return [ok('AUTH=none: nobody comes from outside')];
  if (!publicHost)
    return [
      warning(
        'PUBLIC_HOST is not set: the app has no tab',
        'Set it to the host at which people reach the server.',
      ),
    ];
  const answers = await Promise.all(paths.map((one) => look(origin, one)));
  const found = answers.flatMap((answer) => answer ?? []);
  return found.length > 0 ? found : [ok(`${origin} leads to a bot, with its tab`)];
}

async function look(
  origin: string,
  { path, method, is, why }: (typeof paths)[number],
): Promise<Finding | undefined> {
  const url = `${origin}${path}`;
  try {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      ...(method === 'POST' && { body: '{}', headers: { 'content-type': 'application/json' } }),
    });
    const body = await answer.text();
    const alive = path !== '/healthz' || isAlive(body);
    if (answer.status === is && alive) return undefined;
    return wrong(
      `${method} ${url} is answered by ${answer.status}${alive ? '' : ', not by SME Desk'}: ${why}`,
      `Have the ingress pass on ${path} as it is, and answer nothing itself.`,
    );
  } catch (error) {
    return wrong(
      `${url}: ${reasonOf(error)}`,
      'Look at DNS, the certificate and the ingress of PUBLIC_HOST; the server may be down.',
    );
  }
}

const isAlive = (body: string): boolean => {
  const value = jsonIn(body);
  return isObject(value) && value.status === 'alive';
};

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? `${String(cause.code)} ${cause.message}`.trim() : cause.message;
}
