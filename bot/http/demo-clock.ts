import { setTimeout } from 'node:timers/promises';
import restify, { type Request, type Response, type Server } from 'restify';
import { z } from 'zod';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { Worker } from '../../src/engine/queue/worker/worker.ts';
import type { MovableClock } from '../../src/engine/timers/movable-clock.ts';

/** Not written in place: its types do not know that the parser takes the reader's options too. */
const bodies = { mapParams: false, maxBodySize: 1024 };

/** A Teams that hangs, or people who go on clicking, do not hold the clock for ever. */
const mostPatienceMs = 5_000;

const body = z.object({ advance: z.string() });

/** When the clock has to do something next, as far as is known now. */
type NextTimer = () => Promise<Instant | undefined>;

/**
 * `/demo/clock` (contract, section 4): when it has moved, everything that became due is recorded. It
 * stops at each deadline and reminder on the way: five days in one jump tell what five days tell.
 */
export function demoClockRoutes(
  server: Server,
  clock: MovableClock,
  relay: Worker,
  nextTimer: NextTimer,
  patienceMs = mostPatienceMs,
): void {
  const moveTo = async (end: Instant): Promise<void> => {
    for (;;) {
      const settled = await Promise.race([
        relay.settled().then(() => true),
        setTimeout(patienceMs, false, { ref: false }),
      ]);
      const next = settled && (await nextTimer());
      if (!next || next > end || next <= clock.now()) break;
      await clock.moveTo(next);
    }
    await clock.moveTo(end);
    await relay.settled();
  };
  const endOf = (advance: string): Instant | undefined => {
    try {
      return clock.after(advance);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
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
      const end = endOf(advance);
      // Nothing is returned: restify would log the whole response as a value that it has discarded.
      if (end === undefined) {
        res.send(400, { message: 'wanted {"advance":"PT1H"}: an ISO 8601 duration, forwards' });
        return;
      }
      await moveTo(end);
      res.send(200, now());
    },
  );
}
