import { describe, expect, it } from '@jest/globals';
import { connectorFault } from '../../../bot/outgoing/connector-faults.ts';
import type { DeliveryFaultReason } from '../../../src/domain/people/delivery-faults.ts';
import { DeliveryFault } from '../../../src/engine/outbox/teams.ts';
import { waitAfter } from '../../../src/engine/queue/backoff.ts';

const hour = 3_600_000;
const fault = (reason: DeliveryFaultReason, retryAfter: number | null = null) =>
  new DeliveryFault(reason, 'x', retryAfter);
const wait = (attempts: number, but: { age?: number; retryAfter?: number; random?: number } = {}) =>
  waitAfter(
    fault('throttled', but.retryAfter ?? null),
    { attempts, age: but.age ?? 0 },
    () => but.random ?? 0,
  );

describe('after a failed delivery the bot waits', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [4, 16_000],
    [5, 32_000],
    [6, 64_000],
    [7, 128_000],
    [8, 256_000],
    [9, 512_000],
    [10, 900_000],
    [11, 900_000],
    [500, 900_000],
  ])('after attempt %i: %i ms', (attempts, expected) => expect(wait(attempts)).toBe(expected));
  it('up to half as much again, at random', () => {
    expect(wait(1, { random: 0.999 })).toBe(2_999);
    expect(wait(10, { random: 0.999 })).toBe(1_349_550);
  });
  it('as long as Teams asks, where that is longer', () => {
    expect(wait(1, { retryAfter: 30_000 })).toBe(30_000);
    expect(wait(6, { retryAfter: 30_000 })).toBe(64_000);
    expect(wait(10, { retryAfter: hour })).toBe(hour);
  });
  it('for 72 hours, then gives up', () => {
    expect(wait(300, { age: 72 * hour })).toBe(900_000);
    expect(wait(300, { age: 72 * hour + 1 })).toBeNull();
    expect(wait(20, { age: 72 * hour + 1 })).toBeNull();
  });
  it('however long it was switched off meanwhile: it has tried for hours before it gives up', () => {
    expect(wait(1, { age: 30 * 24 * hour })).toBe(2_000);
    expect(wait(19, { age: 30 * 24 * hour })).toBe(900_000);
  });
  it.each(['blocked', 'rejected', 'conversation-gone'] as const)('not at all when %s', (reason) => {
    expect(waitAfter(fault(reason), { attempts: 1, age: 0 }, () => 0)).toBeNull();
  });
  it.each([
    ['in-doubt', 4_000],
    ['busy', 4_000],
  ] as const)('when %s, so long that its reader may have seen it', (reason, first) => {
    expect(waitAfter(fault(reason), { attempts: 1, age: 0 }, () => 0)).toBe(first);
    expect(waitAfter(fault(reason), { attempts: 3, age: 0 }, () => 0)).toBe(8_000);
  });
  it('for a day, where nobody says why it was refused, then gives up', () => {
    const waited = (attempts: number, age: number) =>
      waitAfter(fault('unexplained'), { attempts, age }, () => 0);
    expect(waited(1, 0)).toBe(2_000);
    expect(waited(100, 24 * hour)).toBe(900_000);
    expect(waited(100, 24 * hour + 1)).toBeNull();
    expect(waited(1, 30 * 24 * hour)).toBe(2_000);
  });
  it('longer and longer, where Teams has most likely taken it: each try may be a copy', () => {
    const waited = (attempts: number, age = 0) =>
      waitAfter(fault('unconfirmed'), { attempts, age }, () => 0);
    const minute = 60_000;
    expect([1, 2, 3, 4, 5, 6].map((attempts) => waited(attempts))).toEqual([
      4_000,
      minute,
      15 * minute,
      hour,
      4 * hour,
      12 * hour,
    ]);
    expect(waited(80, 20 * hour)).toBe(12 * hour);
    expect(waited(7, 24 * hour + 1)).toBeNull();
    expect(waited(1, 30 * 24 * hour)).toBe(4_000);
  });
  it.each(['throttled', 'unreachable', 'unauthorized', 'unknown-person', 'no-service'] as const)(
    'when %s',
    (reason) => {
      expect(waitAfter(fault(reason), { attempts: 1, age: 0 }, () => 0)).toBe(2_000);
    },
  );
});

describe('what Teams answered means', () => {
  const error = (code: string) => JSON.stringify({ error: { code, message: 'quotes a person' } });
  const blocked =
    '{"errorCode":209,"message":"{ \\"subCode\\": \\"MessageWritesBlocked\\", \\"details\\": \\"x\\" }"}';
  it.each([
    [401, error('BotNotRegistered'), 'unauthorized', '401 BotNotRegistered'],
    [403, error('BotNotInConversationRoster'), 'blocked', '403 BotNotInConversationRoster'],
    [403, blocked, 'blocked', '403 MessageWritesBlocked'],
    [404, error('ConversationNotFound'), 'conversation-gone', '404 ConversationNotFound'],
    [
      404,
      error('ActivityNotFoundInConversation'),
      'message-gone',
      '404 ActivityNotFoundInConversation',
    ],
    [404, '', 'unexplained', '404'],
    [403, error('BotDisabledByAdmin'), 'app-blocked', '403 BotDisabledByAdmin'],
    [403, error('ConversationBlockedByUser'), 'blocked', '403 ConversationBlockedByUser'],
    [403, error('ForbiddenOperationException'), 'not-installed', '403 ForbiddenOperationException'],
    [403, error('InvalidBotApiHost'), 'rejected', '403 InvalidBotApiHost'],
    [403, error('NotEnoughPermissions'), 'rejected', '403 NotEnoughPermissions'],
    [403, '<html>blocked by your administrator</html>', 'unexplained', '403'],
    [403, error('Forbidden'), 'unexplained', '403 Forbidden'],
    [403, error('constructor'), 'unexplained', '403 constructor'],
    [403, error('MessageSizeTooBig'), 'unexplained', '403 MessageSizeTooBig'],
    [403, error('x'.repeat(500)), 'unexplained', `403 ${'x'.repeat(60)}`],
    [400, '', 'unexplained', '400'],
    [413, '<html>', 'unexplained', '413'],
    [407, '', 'unexplained', '407'],
    [410, 'null', 'unexplained', '410'],
    [451, '', 'unexplained', '451'],
    [511, '<html>', 'in-doubt', '511'],
    [408, '', 'in-doubt', '408'],
    [412, error('PreconditionFailed'), 'busy', '412 PreconditionFailed'],
    [413, error('MessageSizeTooBig'), 'rejected', '413 MessageSizeTooBig'],
    [429, error('Throttled'), 'throttled', '429 Throttled'],
    [500, '<html>', 'in-doubt', '500'],
    [502, '[]', 'busy', '502'],
    [503, 'null', 'busy', '503'],
    [504, '{"error":7}', 'busy', '504'],
    [400, error('BadArgument'), 'rejected', '400 BadArgument'],
    [302, '', 'unexplained', '302'],
  ])('%i %s: %s', (status, body, reason, detail) => {
    const found = connectorFault({ status, retryAfter: null, body }, 0);
    expect(found).toMatchObject({ reason, message: `${reason}: ${detail}`, retryAfter: null });
  });
  it('with a Retry-After, that it is tried then', () => {
    const refused = (retryAfter: string) =>
      connectorFault({ status: 429, retryAfter, body: '' }, 0);
    expect(refused('5').retryAfter).toBe(5_000);
    expect(refused('86400').retryAfter).toBe(hour);
    expect(refused('Thu, 01 Jan 1970 00:00:07 GMT').retryAfter).toBe(7_000);
  });
});
