import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import { z } from 'zod';
import type { Adapter } from '../auth/adapter.ts';
import { KeysUnavailable } from '../auth/signing-keys.ts';
import { NotAuthentic } from '../auth/token.ts';
import { tenantsOf } from '../incoming/parse-activity.ts';
import { withConversation } from '../incoming/with-conversation.ts';
import { answerHeaders, isTooDeep, limitTimes, looksSigned } from './limits.ts';
import { loadMonitor } from './load-monitor.ts';
import type { Metrics } from './metrics.ts';

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

class Forbidden extends Error {}

export interface Gate {
  readonly tenantsAllowed: (tenants: readonly string[]) => boolean;
  readonly serviceAllowed: (serviceUrl: string) => boolean;
  readonly channelAllowed: (channelId: unknown) => boolean;
}

export interface BotServer {
  readonly server: Server;
  /** Whether somebody waits for an answer now, or is about to. */
  readonly answering: () => boolean;
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
  // In place of a log of its own, which would wait for standard output, and about its own faults
  // alone; its types still name the logger that it had before pino.
  const ownLog: unknown = log.child({}, { level: 'warn' });
  const server = restify.createServer({
    name: 'sme-desk',
    log: ownLog as NonNullable<ServerOptions['log']>,
  });
  limitTimes(server);
  const running = new Set<Promise<void>>();
  const clicks = loadMonitor();
  let draining = false;

  // What restify itself refuses (413, 405, broken JSON) is told without its stack.
  server.on('restifyError', (_req: Request, _res: Response, error: unknown, done: () => void) => {
    const body = error as { toJSON?: () => unknown; statusCode?: number };
    body.toJSON = () => ({ code: body.statusCode });
    done();
  });
  server.pre((req: Request, res: Response, next: (go?: false) => void) => {
    for (const [name, value] of Object.entries(answerHeaders)) res.setHeader(name, value);
    // restify unpacks without a limit, and what is no gzip ends its process.
    if (!req.headers['content-encoding']) return next();
    res.send(415, { code: 'UnsupportedMediaType' });
    return next(false);
  });

  const receive = async (req: Request, res: Response): Promise<void> => {
    const started = performance.now();
    const { status, body } = await answer(req);
    metrics.answered(status, (performance.now() - started) / 1000);
    res.send(status, body);
  };

  const answer = async (req: Request): Promise<{ status: number; body?: unknown }> => {
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
      return refused(error);
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

  const refused = (error: unknown) => {
    if (error instanceof NotAuthentic) {
      log.warn({ reason: error.message }, 'not authentic');
      return { status: 401, body: { code: 'Unauthorized' } };
    }
    if (error instanceof KeysUnavailable) {
      log.error({ reason: error.message }, 'not to be authenticated');
      return { status: 503, body: { code: 'ServiceUnavailable' } };
    }
    if (error instanceof Forbidden) {
      log.warn({ reason: error.message }, 'not allowed');
      return { status: 403, body: { code: 'Forbidden' } };
    }
    log.error({ err: error }, 'turn failed');
    return { status: 500, body: { code: 'ServiceError' } };
  };

  /** A flood without tokens is refused before anything of it is read. */
  const signed = (req: Request, res: Response, next: (go?: false) => void): void => {
    const { authorization } = req.headers;
    if (!adapter.wantsTokens || looksSigned(authorization)) next();
    else {
      const wrong = new NotAuthentic(authorization ? 'not a signed token' : 'no token');
      const { status, body } = refused(wrong);
      metrics.answered(status, 0);
      res.setHeader('connection', 'close');
      res.send(status, body);
      next(false);
    }
  };

  server.post(
    '/api/messages',
    signed,
    ...restify.plugins.jsonBodyParser(bodies),
    async (req: Request, res: Response) => {
      const work = receive(req, res);
      running.add(work);
      await work.finally(() => {
        running.delete(work);
        clicks.answered();
      });
    },
  );
  server.get('/healthz', async (_req: Request, res: Response) => {
    res.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_req: Request, res: Response) => {
    const { ok, state } = await options.ready();
    res.send(ok && !draining ? 200 : 503, state);
  });
  server.get('/metrics', async (_req: Request, res: Response) => {
    res.setHeader('content-type', metrics.registry.contentType);
    res.sendRaw(200, await metrics.registry.metrics());
  });

  return {
    server,
    answering: () => running.size > 0 || clicks.isOn(),
    drain: async () => {
      draining = true;
      await Promise.all(running);
    },
  };
}

const wants = (error: z.ZodError): string =>
  `wanted a Bot Framework activity in JSON: ${error.issues.map((issue) => issue.path.join('.') || 'body').join(', ')}`;
