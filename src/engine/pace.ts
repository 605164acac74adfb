import { setTimeout } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterQueue, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Waits until Teams allows one more call: 50 a second for the whole app and 7 a second in one
 * conversation (platform.md, 1.1), each kept with a margin. The limits are Teams' own, so they
 * follow the real time, whatever the app's clock says.
 */
export function pacer(): (conversationId: string) => Promise<void> {
  const app = new RateLimiterQueue(new RateLimiterMemory({ points: 45, duration: 1 }));
  const conversation = new RateLimiterMemory({ points: 6, duration: 1 });
  return async (conversationId) => {
    await turnIn(conversation, conversationId);
    await app.removeTokens(1);
  };
}

async function turnIn(limiter: RateLimiterMemory, key: string): Promise<void> {
  for (;;) {
    try {
      await limiter.consume(key);
      return;
    } catch (wait) {
      if (!(wait instanceof RateLimiterRes)) throw wait;
      await setTimeout(wait.msBeforeNext);
    }
  }
}
