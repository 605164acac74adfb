import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import { z } from 'zod';
import type { Adapter } from '../auth/adapter.ts';
import { NotAuthentic } from '../auth/token.ts';
import { tenantsOf } from '../incoming/activity-shape.ts';
import { withConversation } from '../incoming/with-conversation.ts';
import { answerHeaders, isTooDeep, limitTimes, looksSigned } from './limits.ts';
import { loadMonitor } from './load-monitor.ts';
import type { Metrics } from './metrics.ts';
import { answerThrown, Forbidden, type HttpAnswer, HttpRefusal, refusal } from './refused.ts';
import { checkHead, onlyHttp } from './request-head.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 256 * 1024 };

/** The least that an activity is; everything else is looked at in the turn. */
const envelope = z.preprocess(
  withConversation,
  z.looseObject({
    type: z.string().min(1),
    serviceUrl: z.string().min(1),
    conversation: z.looseObject({ id: z.string().min(1) }),
  }),
);

export interface Gate {
  readonly tenantsAllowed: (tenants: readonly string[]) => boolean;
  readonly serviceAllowed: (serviceUrl: string) => boolean;
  readonly channelAllowed: (channelId: unknown) => boolean;
}

export interface BotServer {
  readonly server: Server;
  /** Whether somebody waits for an answer now, or is about to. */
  readonly answering: () => boolean;
  /** Does what somebody waits for: no new one once it drains (503), and it ends before the process. */
  readonly serving: <T>(work: () => Promise<T>) => Promise<T>;
  /** No new turns (503); resolves when the running ones have ended. */
  readonly drain: () => Promise<void>;
}

/** HTTP as the contract, section 4, has it: never 500 for what a caller did wrong. */
export function createServer(options: {
  readonly adapter: Adapter;
  readonly turn: (context: TurnContext) => Promise<void>;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly ready: () => Promise<{ readonly ok: boolean; readonly state: unknown }>;
  readonly log: Logger;
}): BotServer {
  const { adapter, turn, gate, metrics, log } = options;
  const server = restify.createServer({ name: 'sme-desk', log: withoutRequests(log) });
  limitTimes(server);
  const running = new Set<Promise<unknown>>();
  const clicks = loadMonitor();
  let draining = false;

  onlyHttp(server);
  answerThrown(server, log);
  server.pre(async (req: Request, res: Response) => {
    for (const [name, value] of Object.entries(answerHeaders)) res.setHeader(name, value);
    // Node loses what follows a request to upgrade: the connection ends, else it waits for ever.
    if (req.headers.upgrade) res.setHeader('connection', 'close');
    checkHead(req, !adapter.wantsTokens);
    // restify unpacks without a limit, and what is no gzip ends its process.
    if (req.headers['content-encoding']) throw new HttpRefusal(415, 'UnsupportedMediaType');
  });

  const receive = async (req: Request, res: Response): Promise<void> => {
    const started = performance.now();
    const { status, body } = await answer(req);
    metrics.answered(status, (performance.now() - started) / 1000);
    res.send(status, body);
  };

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    return work.finally(() => {
      running.delete(work);
      clicks.answered();
    });
  };

  const answer = async (req: Request): Promise<HttpAnswer> => {
    if (draining) return { status: 503 };
    if (isTooDeep(req.body)) return { status: 400, body: { code: 'BadRequest' } };
    const activity = envelope.safeParse(req.body);
    if (!activity.success)
      return { status: 400, body: { code: 'BadRequest', message: wants(activity.error) } };
    try {
      const authorization = String(req.headers.authorization ?? '');
      const raw = activity.data as unknown as Activity;
      const response = await adapter.receive(authorization, raw, (context) => {
        enter(raw);
        return turn(context);
      });
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      return refusal(error, log, 'turn failed');
    }
  };

  const enter = (activity: Activity): void => {
    if (!gate.channelAllowed(activity.channelId)) throw new Forbidden('channel');
    if (!gate.tenantsAllowed(tenantsOf(activity))) {
      metrics.refusedTenant();
      throw new Forbidden('tenant');
    }
    if (!gate.serviceAllowed(activity.serviceUrl)) throw new Forbidden('serviceUrl');
  };

  /** A flood without tokens is refused before anything of it is read. */
  const signed = async (req: Request, res: Response): Promise<void> => {
    const { authorization } = req.headers;
    if (!adapter.wantsTokens || looksSigned(authorization)) return;
    metrics.answered(401, 0);
    res.setHeader('connection', 'close');
    throw new NotAuthentic(authorization ? 'not a signed token' : 'no token');
  };

  server.post(
    '/api/messages',
    signed,
    ...restify.plugins.jsonBodyParser(bodies),
    async (req: Request, res: Response) => tracked(receive(req, res)),
  );
  const routes: Readonly<Record<string, (res: Response) => Promise<void>>> = {
    '/healthz': async (res) => void res.send(200, { status: 'alive' }),
    '/readyz': async (res) => {
      const { ok, state } = await options.ready();
      res.send(ok && !draining ? 200 : 503, state);
    },
    '/metrics': async (res) => {
      res.setHeader('content-type', metrics.registry.contentType);
      res.sendRaw(200, await metrics.registry.metrics());
    },
  };
  for (const [path, answer] of Object.entries(routes)) {
    const handler = async (_req: Request, res: Response): Promise<void> => answer(res);
    server.get(path, handler);
    server.head(path, handler);
  }

  return {
    server,
    serving: async (work) => {
      if (draining) throw new HttpRefusal(503, 'ServiceUnavailable');
      return tracked(work());
    },
    answering: () => running.size > 0 || clicks.isOn(),
    drain: async () => {
      draining = true;
      await Promise.allSettled(running);
    },
  };
}

const wants = (error: z.ZodError): string =>
  `wanted a Bot Framework activity in JSON: ${error.issues.map((issue) => issue.path.join('.') || 'body').join(', ')}`;

/** What restify has to say goes to the log too, without the request, which holds the token. */
function withoutRequests(log: Logger): NonNullable<ServerOptions['log']> {
  // Below a warning restify writes down each request, and empty lines.
  const level = log.isLevelEnabled('warn') ? 'warn' : log.level;
  const nothing = () => undefined;
  const own = log.child({}, { level, serializers: { req: nothing, value: nothing } });
  return own as unknown as NonNullable<ServerOptions['log']>;
}
