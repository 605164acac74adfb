import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import {
  does,
  eventsRecorded,
  headlines,
  messagesTo,
  petraAsks,
} from '../../support/stories/story.ts';
import { startFakeTeams } from '../../support/teams/fake-teams.ts';
import { status } from '../../support/teams/faults.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

describe('a Teams that answers 500 to everything', () => {
  it('is asked less and less, and not all at once when it is back', async () => {
    const frank = desk.person('frank');
    await frank.says('help');
    await desk.settled();
    const before = messagesTo(desk, frank);
    const storm = desk.teams.fault(status(500), { person: frank, times: 10_000 });
    await petraAsks(desk);
    for (let second = 0; second < 300; second += 5) await desk.passes(5_000);
    // After 0, 2, 6, 14, 30, 62, 126, 254 s: eight tries in five minutes, one message.
    expect(messagesTo(desk, frank) - before).toBe(8);
    expect(headlines(frank)).toHaveLength(1);
    storm.cancel();
    await desk.passes(15 * 60_000);
    expect(messagesTo(desk, frank) - before).toBe(9);
    expect(headlines(frank)).toHaveLength(2);
  });
});

describe('a chat whose service has another address now', () => {
  it('is answered at the newest one', async () => {
    const elsewhere = await startFakeTeams();
    const petra = desk.person('petra');
    await petra.says('help');
    await desk.settled();
    const calls = desk.teams.calls.length;
    const moved = { ...petra.activity('message'), text: 'help', serviceUrl: elsewhere.serviceUrl };
    await petra.send(moved);
    await desk.settled();
    expect(desk.teams.calls.length).toBe(calls);
    expect(
      elsewhere.calls.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
    ).toContain('POST activities');
    await elsewhere.stop();
  });
});

describe('a clock that jumps', () => {
  it('an hour back and an hour on does nothing twice, and versions only grow', async () => {
    const day = 86_400_000;
    const frank = desk.person('frank');
    await petraAsks(desk);
    await desk.passes(4 * day);
    const recorded = await eventsRecorded(desk);
    const told = messagesTo(desk, frank);
    for (const jump of [-3_600_000, 3_600_000, -3_600_000, 7_200_000, -3_600_000])
      await desk.passes(jump);
    expect(await eventsRecorded(desk)).toBe(recorded);
    expect(messagesTo(desk, frank)).toBe(told);
    await desk.passes(-3_600_000);
    await does(desk, frank, 'request.approve');
    expect(await eventsRecorded(desk)).toBe(recorded + 1);
    await frank.says('status SME-1001');
    await desk.settled();
    expect(frank.cardTexts(frank.lastCard()).join('\n')).toContain('Approved');
  });
});
