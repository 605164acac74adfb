import type { Request, Response, Server } from 'restify';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness-gauges.ts';

/** How those who run the bot see from outside how it is. */
export interface Probes {
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
  /** It is about to end: no new work may be sent here. */
  readonly draining: () => boolean;
}

/** `/healthz`, `/readyz` and `/metrics`. */
export function probeRoutes(server: Server, { metrics, ready, draining }: Probes): void {
  const now = async (): Promise<Readiness> => {
    const { ok, state } = await ready();
    return { ok: ok && !draining(), state };
  };
  const routes: Readonly<Record<string, (res: Response) => Promise<void>>> = {
    '/healthz': async (res) => void res.send(200, { status: 'alive' }),
    '/readyz': async (res) => {
      const { ok, state } = await now();
      res.send(ok ? 200 : 503, state);
    },
    '/metrics': async (res) => {
      res.setHeader('content-type', metrics.registry.contentType);
      res.sendRaw(200, await metrics.text(await now()));
    },
  };
  for (const [path, answer] of Object.entries(routes)) {
    const handler = async (_req: Request, res: Response): Promise<void> => answer(res);
    server.get(path, handler);
    server.head(path, handler);
  }
}
