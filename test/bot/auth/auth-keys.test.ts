import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSigningKeys } from '../../../bot/auth/signing-keys.ts';
import { monday, startDesk } from '../../support/app/desk.ts';
import { aLog } from '../../support/app/log.ts';
import { type OpenId, startOpenId } from '../../support/sign-in/open-id.ts';
import { startSigning } from '../../support/sign-in/signed.ts';
import { aSigner } from '../../support/sign-in/tokens.ts';

jest.setTimeout(30_000);

const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;
const key = (kid: string) => ({ kty: 'RSA', kid, n: 'AQAB', e: 'AQAB', endorsements: ['msteams'] });

describe('the keys that Teams signs with', () => {
  let openId: OpenId;
  let now: number;
  const { log, lines } = aLog();
  beforeEach(async () => {
    openId = await startOpenId();
    now = monday;
    lines.length = 0;
    openId.publish(key('old'));
  });
  afterEach(() => openId.stop());
  const keys = () => createSigningKeys({ metadataUrl: openId.url, now: () => now, log });
  /** Lets what goes on behind an activity come to its end. */
  const behind = async (done: () => unknown) => {
    for (let turns = 0; !(await done()) && turns < 10_000; turns++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(await done()).toBeTruthy();
  };

  it('are asked for once, however many activities come in at once', async () => {
    const { find } = keys();
    const found = await Promise.all(Array.from({ length: 50 }, () => find('old')));
    expect(new Set(found.map((one) => one?.kid))).toEqual(new Set(['old']));
    expect(await find('old')).toMatchObject({ endorsements: ['msteams'] });
    expect(openId.asked).toEqual({ metadata: 1, keys: 1 });
  });

  it('roll over: a new one is known within a minute, the old one until it is withdrawn', async () => {
    const { find } = keys();
    await find('old');
    openId.publish(key('old'), key('new'));
    now += 59 * seconds;
    expect(await find('new')).toBeUndefined();
    now += 1 * seconds;
    expect(await find('new')).toMatchObject({ kid: 'new' });
    expect(await find('old')).toMatchObject({ kid: 'old' });
    openId.publish(key('new'));
    now += 1 * hours;
    // The last one that it signs: the answer is behind it.
    expect(await find('old')).toMatchObject({ kid: 'old' });
    await behind(async () => !(await find('old')));
    expect(openId.asked.keys).toBe(3);
    expect(await find('new')).toMatchObject({ kid: 'new' });
  });

  it('that somebody makes up are asked for once a minute, no more', async () => {
    const { find } = keys();
    await find('old');
    for (let n = 0; n < 500; n++) expect(await find(`made-up-${n}`)).toBeUndefined();
    expect(openId.asked.keys).toBe(1);
    now += 1 * minutes;
    await Promise.all(Array.from({ length: 500 }, (_, n) => find(`made-up-${n}`)));
    expect(openId.asked.keys).toBe(2);
  });

  it.each(['error', 'nonsense', 'redirect'] as const)(
    'serve on for a day while their address answers with %s, and no longer',
    async (answer) => {
      const { find } = keys();
      await find('old');
      openId.answers(answer);
      now += 23 * hours;
      expect(await find('old')).toMatchObject({ kid: 'old' });
      await behind(() => lines.length === 1);
      expect(lines[0]).toMatchObject({ level: 40, msg: 'signing keys not read' });
      expect(await find('new')).toBeUndefined();
      now += 1 * hours;
      await expect(find('old')).rejects.toThrow('the signing keys cannot be read');
      openId.answers('keys');
      expect(await find('old')).toMatchObject({ kid: 'old' });
    },
  );

  it('that cannot be had are neither right nor wrong, and are had as soon as they can', async () => {
    const { find } = keys();
    await openId.down();
    await expect(find('old')).rejects.toMatchObject({ name: 'KeysUnavailable' });
    await openId.up();
    expect(await find('old')).toMatchObject({ kid: 'old' });
  });
});

describe('the bot, while Teams changes its key', () => {
  it('works on: the old key, then the new one, without a restart', async () => {
    const signing = await startSigning();
    const desk = await startDesk({ signing });
    const petra = desk.person('petra');
    const status = async () => (await petra.says('help')).status;
    expect(await status()).toBe(200);
    const [old, next] = [signing.signer(), await aSigner()];

    // Signed before it is published: refused, and not for ever.
    signing.signsWith(next);
    expect(await status()).toBe(401);
    signing.openId.publish(old.jwk, next.jwk);
    expect(await status()).toBe(401);
    await desk.passes(60_000);
    expect(await status()).toBe(200);
    signing.signsWith(old);
    expect(await status()).toBe(200);

    // Withdrawn, and its address down: what is known serves on.
    signing.openId.publish(next.jwk);
    signing.signsWith(next);
    await signing.openId.down();
    await desk.passes(2 * hours);
    expect(await status()).toBe(200);
    await desk.passes(23 * hours);
    expect(await status()).toBe(503);
    await signing.openId.up();
    expect(await status()).toBe(200);
    signing.signsWith(old);
    expect(await status()).toBe(401);
    await desk.stop();
    await signing.stop();
  });
});
