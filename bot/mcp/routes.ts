import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import restify, { type Request, type Response } from 'restify';
import type { AppContext } from '../../src/engine/context.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { NotAuthentic } from '../auth/token.ts';
import { isTooDeep } from '../http/limits.ts';
import { Forbidden, HttpRefusal } from '../http/refused.ts';
import type { BotServer } from '../http/server.ts';
import { refuseInOutage } from '../tab/answer.ts';
import type { SignIn } from '../tab/sign-in.ts';
import { readerOf } from '../tab/visit.ts';
import { perMinute } from './per-minute.ts';
import { agentServer } from './server.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 64 * 1024 };

/** So many questions of one person are answered in a minute, by each instance. */
const mostAMinute = 60;

/**
 * `POST /mcp`: agents of a person read what that person may see, and change nothing (contract,
 * section 4). Each question is complete in itself: nothing is kept of a visit.
 */
export function mcpRoutes(
  bot: BotServer,
  desk: AppContext,
  render: Render,
  signIn: SignIn,
  now: () => number,
): void {
  const app: AppContext = { ...desk, panelsInDialogs: false };
  const noticed = (error: unknown) => app.log.error({ err: error }, 'the database is not there');
  const limit = perMinute(mostAMinute, now);

  /** Before a body is read: who nobody knows sends none, and who asks too often waits. */
  const admit = async (req: Request, res: Response): Promise<void> => {
    // An agent is no page: what a browser sends comes from somebody else's.
    if (req.headers.origin !== undefined) throw new Forbidden('origin');
    try {
      const { id } = await refuseInOutage(() => signIn(req), noticed);
      const wait = limit(id);
      if (wait === 0) return;
      res.setHeader('retry-after', String(wait));
      throw new HttpRefusal(429, 'TooManyRequests');
    } catch (error) {
      if (error instanceof NotAuthentic) res.setHeader('www-authenticate', 'Bearer');
      throw error;
    }
  };
  const answer = async (req: Request, res: Response): Promise<void> => {
    const reader = await refuseInOutage(async () => readerOf(app, await signIn(req), req), noticed);
    const server = agentServer(app, render, reader);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    try {
      await server.connect(transport);
      await transport.handleRequest(req, res, req.body);
    } finally {
      await server.close();
    }
  };
  bot.server.post(
    '/mcp',
    admit,
    ...restify.plugins.jsonBodyParser(bodies),
    async (req: Request, res: Response) => {
      if (isTooDeep(req.body)) throw new HttpRefusal(400, 'BadRequest', 'too deep');
      // Some hundred questions at once would count as one; the protocol has no batches any more.
      if (Array.isArray(req.body))
        throw new HttpRefusal(400, 'BadRequest', 'one question at a time');
      await bot.serving(req, () => answer(req, res));
    },
  );
}
