import restify, { type Request, type Response, type Server } from 'restify';
import { z } from 'zod';
import type { MovableClock } from '../src/engine/clock.ts';
import type { Relay } from '../src/engine/relay.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 1024 };

const body = z.object({ advance: z.string() });

/** `/demo/clock` (contract, section 4): when it has moved, everything that became due is recorded. */
export function demoClockRoutes(server: Server, clock: MovableClock, relay: Relay): void {
  const now = () => ({ now: new Date(clock.now()).toISOString() });
  server.get('/demo/clock', async (_req: Request, res: Response) => {
    res.send(200, now());
  });
  server.post(
    '/demo/clock',
    ...restify.plugins.jsonBodyParser(bodies),
    async (req: Request, res: Response) => {
      const parsed = body.safeParse(req.body);
      const advance = parsed.success ? parsed.data.advance : '';
      // A lease measured by this clock must not end while its work is under way.
      await relay.settled();
      try {
        await clock.advance(advance);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return res.send(400, {
          message: 'wanted {"advance":"PT1H"}: an ISO 8601 duration, forwards',
        });
      }
      await relay.settled();
      return res.send(200, now());
    },
  );
}
