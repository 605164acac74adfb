import type { Logger } from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import type { Adapter } from '../auth/adapter.ts';
import { NotAuthentic } from '../auth/token.ts';
import { noteInTrace, type TracePart, type Tracing } from '../tracing/tracing.ts';
import { answerHeaders, limitTimes, looksSigned } from './limits.ts';
import { loadMonitor } from './load-monitor.ts';
import type { Metrics } from './metrics.ts';
import { type Probes, probeRoutes } from './probes.ts';
import { type Receiving, receiveActivity } from './receive-activity.ts';
import { answerThrown, HttpRefusal } from './refused.ts';
import { checkHead, onlyHttp } from './request-head.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 256 * 1024 };

export interface BotServer {
  readonly server: Server;
  /** Whether somebody waits for an answer now, or is about to. */
  readonly answering: () => boolean;
  /** Does what this request waits for: no new one once it drains (503), and it ends before the process. */
  readonly serving: <T>(req: Request, work: () => Promise<T>) => Promise<T>;
  /** No new turns (503); resolves when the running ones have ended. */
  readonly drain: () => Promise<void>;
}

/** HTTP as the contract, section 4, has it: never 500 for what a caller did wrong. */
export function createServer(options: Served): BotServer {
  const { adapter, metrics, ready, tracing, log } = options;
  const server = restify.createServer({ name: 'sme-desk', log: withoutRequests(log) });
  const running = new Set<Promise<unknown>>();
  const clicks = loadMonitor();
  let draining = false;

  const answer = async (req: Request, res: Response): Promise<void> => {
    const started = performance.now();
    const { status, body } = draining ? { status: 503 } : await receiveActivity(options, req);
    metrics.answered(status, (performance.now() - started) / 1000);
    noteInTrace('http.response.status_code', status);
    res.send(status, body);
  };

  const tracked = <T>(req: Request, begin: () => Promise<T>): Promise<T> => {
    const work = tracing.span(spanOf(req), begin);
    running.add(work);
    return work.finally(() => {
      running.delete(work);
      clicks.answered();
    });
  };

  limitTimes(server);
  onlyHttp(server);
  answerThrown(server, log);
  server.pre(checkEach(adapter));
  server.post(
    '/api/messages',
    onlySigned(adapter, metrics),
    ...restify.plugins.jsonBodyParser(bodies),
    async (req: Request, res: Response) => tracked(req, () => answer(req, res)),
  );
  probeRoutes(server, { metrics, ready, draining: () => draining });

  return {
    server,
    serving: async (req, work) => {
      if (draining) throw new HttpRefusal(503, 'ServiceUnavailable');
      return tracked(req, work);
    },
    answering: () => running.size > 0 || clicks.isOn(),
    drain: async () => {
      draining = true;
      await Promise.allSettled(running);
    },
  };
}

interface Served extends Receiving, Pick<Probes, 'ready'> {
  readonly tracing: Tracing;
}

/** By its path alone: what comes after may be what somebody has typed. */
function spanOf(req: Request): TracePart {
  const { traceparent } = req.headers;
  const path = req.path();
  return {
    name: `${req.method} ${path}`,
    kind: 'server',
    // Null where nobody says: it is the first part of its trace.
    parent: typeof traceparent === 'string' ? traceparent : null,
    attributes: { 'http.request.method': req.method ?? '', 'http.route': path },
  };
}

type Step = (req: Request, res: Response) => Promise<void>;

/** What holds for every request, whatever its path. */
const checkEach =
  (adapter: Adapter): Step =>
  async (req, res) => {
    for (const [name, value] of Object.entries(answerHeaders)) res.setHeader(name, value);
    // Node loses what follows a request to upgrade: the connection ends, else it waits for ever.
    if (req.headers.upgrade) res.setHeader('connection', 'close');
    checkHead(req, !adapter.wantsTokens);
    // restify unpacks without a limit, and what is no gzip ends its process.
    if (req.headers['content-encoding']) throw new HttpRefusal(415, 'UnsupportedMediaType');
  };

/** A flood without tokens is refused before anything of it is read. */
const onlySigned =
  (adapter: Adapter, metrics: Metrics): Step =>
  async (req, res) => {
    const { authorization } = req.headers;
    if (!adapter.wantsTokens || looksSigned(authorization)) return;
    metrics.answered(401, 0);
    res.setHeader('connection', 'close');
    throw new NotAuthentic(authorization ? 'not a signed token' : 'no token');
  };

/** What restify has to say goes to the log too, without the request, which holds the token. */
function withoutRequests(log: Logger): NonNullable<ServerOptions['log']> {
  // Below a warning restify writes down each request, and empty lines.
  const level = log.isLevelEnabled('warn') ? 'warn' : log.level;
  const nothing = () => undefined;
  const own = log.child({}, { level, serializers: { req: nothing, value: nothing } });
  return own as unknown as NonNullable<ServerOptions['log']>;
}
