import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { readiness } from '../../support/stories/story.ts';
import {
  acceptThenReset,
  acceptWith,
  messageWritesBlocked,
  pageOfAProxy,
  redirect,
  resetBeforeAccepting,
  status,
} from '../../support/teams/faults.ts';
import { asksForHelp, petraAsks } from '../asking.ts';

const second = 1000;

let desk: TestDesk;

const relay = async () => (await readiness(desk)).state.relay;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.stop());

describe('a message that Teams does not take', () => {
  it.each([
    ['429 with Retry-After', status(429, { retryAfter: 30 }), 30],
    ['429 without', status(429), 2],
    ['412', status(412), 4],
    ['502', status(502), 4],
    ['503', status(503), 4],
    ['504', status(504), 4],
    ['a cut connection', resetBeforeAccepting(), 4],
  ] as const)('%s: is sent once more, then is there, once', async (_, fault, wait) => {
    desk.teams.fault(fault);
    await asksForHelp(desk, 'petra');
    expect(desk.person('petra').chat()).toHaveLength(0);
    expect(await relay()).toMatchObject({ pending: 1, undeliverable: 0 });
    // The SDK itself repeats nothing.
    expect(desk.teams.calls).toHaveLength(1);
    await desk.passes(wait * second - 1);
    expect(desk.teams.calls).toHaveLength(1);
    await desk.passes(1);
    expect(desk.person('petra').chat()).toHaveLength(1);
    expect(desk.teams.calls).toHaveLength(2);
    expect(await relay()).toEqual({ pending: 0, oldestSeconds: 0, undeliverable: 0 });
  });

  it('for a whole day: is there when Teams is', async () => {
    await desk.teams.down();
    await asksForHelp(desk, 'petra');
    for (let hours = 0; hours < 24; hours++) await desk.passes(3600 * second);
    expect(await relay()).toMatchObject({ pending: 1, undeliverable: 0, oldestSeconds: 86_400 });
    await desk.teams.up();
    await desk.passes(900 * second);
    expect(desk.person('petra').chat()).toHaveLength(1);
  }, 20_000);

  it('but took all the same, and cut: comes again, which nobody can tell apart', async () => {
    desk.teams.fault(acceptThenReset());
    await asksForHelp(desk, 'petra');
    await desk.passes(4 * second);
    expect(desk.person('petra').chat()).toHaveLength(2);
    expect(await relay()).toMatchObject({ pending: 0 });
  });

  it.each([
    ['blocked by the person', messageWritesBlocked(), 'blocked'],
    ['too large', status(413), 'rejected'],
    ['malformed', status(400), 'rejected'],
  ] as const)(
    '%s: is undeliverable, in /readyz and on the admin’s card',
    async (_, fault, reason) => {
      await desk.person('frank').says('help');
      await desk.settled();
      const { aadObjectId } = desk.person('frank');
      desk.teams.fault(fault, { person: { aadObjectId }, times: 100 });
      await petraAsks(desk);
      expect(await relay()).toMatchObject({ pending: 0, undeliverable: 1 });
      const ada = desk.person('ada');
      await ada.says('status SME-1001');
      await desk.settled();
      const words = ada.cardTexts(ada.lastCard()).join('\n');
      expect(words).toContain('Could not be delivered');
      expect(words).toContain('Frank Fischer');
      expect(reason).toMatch(/blocked|rejected/);
      const healthy = await fetch(`${desk.url()}/readyz`);
      expect(healthy.status).toBe(200);
    },
    15_000,
  );
});

describe('an answer that is not Teams’ own', () => {
  it.each([
    ['a proxy’s 403', pageOfAProxy(403)],
    ['a proxy’s 404', pageOfAProxy(404)],
    ['a proxy’s 400', pageOfAProxy(400)],
    ['a proxy’s 413', pageOfAProxy(413)],
    ['407', pageOfAProxy(407)],
    ['410', pageOfAProxy(410)],
    ['451', pageOfAProxy(451)],
    ['a way to a sign-in page', redirect('https://proxy.example/login')],
    ['403 with a code that Teams does not know', status(403, { body: { error: { code: 'WAF' } } })],
    ['403 with nothing', status(403, { body: null })],
  ] as const)(
    '%s, for two seconds: buries nothing, and nobody counts as removed',
    async (_, fault) => {
      const frank = desk.person('frank');
      await asksForHelp(desk, 'frank');
      desk.teams.fault(fault, { person: frank });
      await petraAsks(desk);
      expect(frank.cardWith('request.approve')).toBeUndefined();
      expect(await relay()).toMatchObject({ pending: 1, undeliverable: 0 });
      await desk.passes(4 * second);
      expect(frank.cardWith('request.approve')).toBeDefined();
      expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
      const creations = desk.teams.calls.filter(
        ({ path, person }) => path.endsWith('/conversations') && person === frank.aadObjectId,
      );
      expect(creations).toEqual([]);
    },
    15_000,
  );

  it('while somebody is looked for: they are found when it is over', async () => {
    const frank = desk.person('frank');
    desk.teams.fault(pageOfAProxy(403), { path: /conversations$/, times: 2 });
    await petraAsks(desk);
    expect(await relay()).toMatchObject({ undeliverable: 0 });
    await desk.passes(10 * second);
    expect(frank.cardWith('request.approve')).toBeDefined();
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
  }, 15_000);
});

describe('a message that Teams takes without saying its id', () => {
  const sends = () => desk.teams.calls.filter(({ path }) => path.endsWith('/activities')).length;
  const answers = [
    ['nothing', acceptWith('')],
    ['{}', acceptWith('{}')],
    ['a page', acceptWith('<html>OK</html>', 'text/html')],
    ['a page that calls itself JSON', acceptWith('<html>OK</html>')],
    ['XML', acceptWith('<ok/>', 'application/xml')],
    ['an id that is a number', acceptWith('{"id":7}')],
    ['an empty id', acceptWith('{"id":""}')],
    ['an id that is an object', acceptWith('{"id":{"a":1}}')],
    ['half of its JSON', acceptWith('{"id":"17')],
    ['a list', acceptWith('[]')],
    ['a word', acceptWith('"accepted"')],
  ] as const;

  it.each(answers)(
    'but %s: is in doubt, and sent once more after four seconds',
    async (_, fault) => {
      desk.teams.fault(fault, { path: /activities/ });
      await asksForHelp(desk, 'petra');
      expect(desk.person('petra').chat()).toHaveLength(1);
      expect(await relay()).toMatchObject({ pending: 1, undeliverable: 0 });
      await desk.passes(4 * second - 1);
      expect(sends()).toBe(1);
      await desk.passes(1);
      expect(sends()).toBe(2);
      expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
    },
  );

  it('each time: comes few times, far apart, then is given up, and nothing waits behind it', async () => {
    desk.teams.fault(acceptWith('{}'), {
      path: /activities/,
      when: ({ body }) => JSON.stringify(body).includes('Was Sie hier tun können'),
      times: 1_000,
    });
    await asksForHelp(desk, 'petra');
    await desk.passes(60 * second);
    expect(sends()).toBe(2);
    await desk.person('petra').says('requests');
    await desk.settled();
    const petra = desk.person('petra');
    expect(petra.cardTexts(petra.lastCard())[0]).toBe('Meine Anforderungen');
    for (let hours = 0; hours < 60; hours++) await desk.passes(3600 * second);
    expect(sends()).toBeLessThan(10);
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 1 });
  }, 30_000);

  it('as an edit is done', async () => {
    await petraAsks(desk);
    desk.teams.fault(acceptWith('<html>OK</html>', 'text/html'), { method: 'PUT', times: 100 });
    await desk.person('anna').presses('request.triage');
    await desk.settled();
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
  });

  it('as a new chat: no message is sent into nowhere, and the chat is asked for again', async () => {
    const frank = desk.person('frank');
    for (const [, fault] of answers) desk.teams.fault(fault, { path: /conversations$/ });
    await petraAsks(desk);
    for (let minutes = 0; minutes < 60; minutes++) await desk.passes(60 * second);
    expect(frank.cardWith('request.approve')).toBeDefined();
    expect(desk.teams.calls.filter(({ path }) => path.includes('undefined'))).toEqual([]);
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
  }, 15_000);
});

describe('a card whose message the reader deleted', () => {
  it('comes as a new message with the next change', async () => {
    await petraAsks(desk);
    const frank = desk.person('frank');
    const [card] = frank.chat();
    if (!card) throw new Error('Frank has no card');
    card.deleted = true;
    await desk.person('anna').presses('request.return', { questions: 'Since when?' });
    await desk.settled();
    expect(frank.chat()).toHaveLength(1);
    const again = frank.lastCard();
    expect(again?.id).not.toBe(card.id);
    await desk.person('petra').presses('request.withdraw');
    await desk.settled();
    expect(again?.edits).toBe(1);
  }, 15_000);
});
