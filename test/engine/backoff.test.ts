import { describe, expect, it } from '@jest/globals';
import { faultFrom } from '../../bot/faults.ts';
import { waitAfter } from '../../src/engine/backoff.ts';
import { DeliveryFault, type DeliveryFaultReason } from '../../src/engine/teams.ts';

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
    expect(wait(1, { retryAfter: 2 * hour })).toBe(2 * hour);
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
    [404, '', 'conversation-gone', '404'],
    [408, '', 'in-doubt', '408'],
    [412, error('PreconditionFailed'), 'busy', '412 PreconditionFailed'],
    [413, error('MessageSizeTooBig'), 'rejected', '413 MessageSizeTooBig'],
    [429, error('Throttled'), 'throttled', '429 Throttled'],
    [500, '<html>', 'in-doubt', '500'],
    [502, '[]', 'busy', '502'],
    [503, 'null', 'busy', '503'],
    [504, '{"error":7}', 'busy', '504'],
    [400, error('BadArgument'), 'rejected', '400 BadArgument'],
    [302, '', 'rejected', '302'],
  ])('%i %s: %s', (status, body, reason, detail) => {
    const found = faultFrom(status, null, body);
    expect(found).toMatchObject({ reason, message: `${reason}: ${detail}`, retryAfter: null });
  });
  it.each([
    ['5', 5_000],
    ['0', 0],
    ['0.5', 500],
    ['-1', null],
    ['soon', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ['', null],
    [null, null],
  ])('Retry-After %p: %p ms', (header, expected) => {
    expect(faultFrom(429, header, '').retryAfter).toBe(expected);
  });
});
