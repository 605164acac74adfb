import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { monday } from '../../features/requests/domain/given.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { readiness } from '../../support/stories/story.ts';
import { hang, messageWritesBlocked, status } from '../../support/teams/faults.ts';
import { asksForHelp, petraAsks } from '../asking.ts';

const second = 1000;

let desk: TestDesk;

const relay = async () => (await readiness(desk)).state.relay;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.stop());

describe('Retry-After', () => {
  const dateIn = (seconds: number) => new Date(monday + seconds * second).toUTCString();
  it.each([
    ['seconds for two days', '172800', 3600],
    ['more seconds than there are', '9'.repeat(400), 3600],
    ['a date in two days', dateIn(172_800), 3600],
    ['a date in a minute', dateIn(60), 60],
    ['a date that is past', dateIn(-60), 2],
    ['a negative number', '-60', 2],
    ['no number', 'soon', 2],
    ['Infinity', 'Infinity', 2],
  ] as const)('of %s is waited for an hour at most', async (_, retryAfter, wait) => {
    desk.teams.fault(status(429, { retryAfter }));
    await asksForHelp(desk, 'petra');
    await desk.passes((wait - 1) * second);
    expect(desk.person('petra').chat()).toHaveLength(0);
    await desk.passes(2 * second);
    expect(desk.person('petra').chat()).toHaveLength(1);
  });
});

describe('a chat', () => {
  it('that was throttled keeps its order, and others do not wait for it', async () => {
    const { aadObjectId } = desk.person('petra');
    desk.teams.fault(status(429, { retryAfter: 60 }), { person: { aadObjectId } });
    await desk.person('petra').says('help');
    await desk.person('petra').says('language es');
    await desk.person('petra').says('requests');
    await desk.person('paula').says('help');
    await desk.settled();
    expect(desk.person('petra').chat()).toHaveLength(0);
    expect(desk.person('paula').chat()).toHaveLength(1);
    await desk.passes(60 * second);
    const petra = desk.person('petra');
    const first = petra.chat().map((message) => petra.cardTexts(message)[0]);
    expect(first).toEqual([
      'Lo que puede hacer aquí',
      expect.stringContaining('español'),
      'Mis solicitudes',
    ]);
  });

  it('that hangs does not keep the others waiting', async () => {
    const held = hang();
    const { aadObjectId } = desk.person('petra');
    desk.teams.fault(held, { person: { aadObjectId } });
    await desk.person('petra').says('help');
    await desk.person('paula').says('help');
    await desk.teams.until(() => desk.person('paula').chat().length === 1, 'Paula’s help');
    expect(desk.person('petra').chat()).toHaveLength(0);
    held.release();
    await desk.settled();
    expect(desk.person('petra').chat()).toHaveLength(1);
  });

  it('that the bot was removed from gets what it missed after the next installation', async () => {
    await desk.person('frank').installs();
    await desk.settled();
    await desk.person('frank').uninstalls();
    const before = desk.person('frank').chat().length;
    await petraAsks(desk);
    expect(desk.person('frank').chat()).toHaveLength(before);
    expect(await relay()).toMatchObject({ undeliverable: 1 });
    await desk.person('frank').installs();
    await desk.settled();
    const frank = desk.person('frank');
    expect(frank.cardWith('request.approve')).toBeDefined();
    // The greeting and the approval card, once each.
    expect(frank.chat()).toHaveLength(before + 2);
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
  }, 15_000);

  it('of somebody who blocked the bot gets what it missed when they write again', async () => {
    const frank = desk.person('frank');
    await asksForHelp(desk, 'frank');
    desk.teams.fault(messageWritesBlocked(), { person: frank, times: 100 });
    await petraAsks(desk);
    expect(frank.cardWith('request.approve')).toBeUndefined();
    desk.teams.clearFaults();
    await asksForHelp(desk, 'frank');
    expect(frank.cardWith('request.approve')).toBeDefined();
    expect(await relay()).toMatchObject({ pending: 0, undeliverable: 0 });
  }, 15_000);

  it('that does not exist yet is created, again until that works', async () => {
    desk.person('frank');
    const planned = desk.teams.fault(status(503), { path: /conversations$/, times: 50 });
    await petraAsks(desk);
    expect(planned.struck()).toBe(2);
    expect(await relay()).toMatchObject({ pending: 2, undeliverable: 0 });
    planned.cancel();
    await desk.passes(60 * second);
    expect(desk.person('frank').cardWith('request.approve')).toBeDefined();
    expect(await relay()).toMatchObject({ pending: 0 });
  }, 15_000);

  it('that Teams does not find is created anew', async () => {
    // By her service Petra is found again.
    await asksForHelp(desk, 'paula');
    await asksForHelp(desk, 'petra');
    desk.teams.fault(status(404), { method: 'POST', path: /activities/ });
    await asksForHelp(desk, 'petra');
    expect(desk.person('petra').chat()).toHaveLength(2);
    expect(desk.teams.calls.filter(({ path }) => path.endsWith('/conversations'))).toHaveLength(1);
  });
});
