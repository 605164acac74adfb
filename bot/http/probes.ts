import type { Request, Response, Server } from 'restify';
import type { Metrics } from './metrics.ts';

/** How those who run the bot see from outside how it is. */
export interface Probes {
  readonly metrics: Metrics;
  readonly ready: () => Promise<{ readonly ok: boolean; readonly state: unknown }>;
  /** It is about to end: no new work may be sent here. */
  readonly draining: () => boolean;
}

/** `/healthz`, `/readyz` and `/metrics`. */
export function probeRoutes(server: Server, { metrics, ready, draining }: Probes): void {
  const routes: Readonly<Record<string, (res: Response) => Promise<void>>> = {
    '/healthz': async (res) => void res.send(200, { status: 'alive' }),
    '/readyz': async (res) => {
      const { ok, state } = await ready();
      res.send(ok && !draining() ? 200 : 503, state);
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
}
