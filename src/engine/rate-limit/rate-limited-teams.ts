import { DeliveryFault, type Teams } from '../outbox/teams.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Where Teams answers 429 without saying for how long. */
const unsaidMs = 2_000;

/**
 * Teams within its limits. `outside` is told of each call, the wait for its turn included: who waits
 * for Teams is not at work.
 */
export function rateLimitedTeams(
  teams: Teams,
  pace: RateLimiter,
  outside: <T>(call: Promise<T>) => Promise<T>,
): Teams {
  const paced = async <T>(
    tenantId: string,
    conversationId: string | null,
    call: () => Promise<T>,
  ): Promise<T> => {
    const turn = await pace(tenantId, conversationId);
    try {
      return await call();
    } catch (error) {
      if (turn && error instanceof DeliveryFault && error.reason === 'throttled')
        await turn.throttled(error.retryAfter ?? unsaidMs);
      throw error;
    }
  };
  return {
    send: (to, message) =>
      outside(paced(to.tenantId, to.conversationId, () => teams.send(to, message))),
    edit: (to, activityId, message) =>
      outside(paced(to.tenantId, to.conversationId, () => teams.edit(to, activityId, message))),
    remove: (to, activityId) =>
      outside(paced(to.tenantId, to.conversationId, () => teams.remove(to, activityId))),
    create: (person, neighbour) =>
      outside(paced(person.tenantId, null, () => teams.create(person, neighbour))),
  };
}
