import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { engines } from '../../../support/databases/databases.ts';
import {
  cast,
  does,
  headline,
  headlines,
  petraAsks,
  reads,
} from '../../../support/stories/story.ts';
import { days, heardBy, hours } from '../../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

const minutes = 60_000;

describe.each(engines)('several reminders of one person (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  const reminder = (id: string) =>
    `Reminder: your decision on ${id} is due Saturday 7 Mar, 10:00 CET.`;
  const threeAsked = async () => {
    for (const topic of ['Intune', 'Teams', 'Exchange']) await petraAsks(desk, { topic });
  };

  it('that fall due together are one list with a button each, and each button opens its request', async () => {
    const { frank } = cast(desk);
    await threeAsked();
    await desk.passes(2 * days);
    const told = await heardBy(desk, { frank }, days);
    expect(told).toEqual({ frank: ['3 reminders for you'] });
    expect(reads(frank)).toEqual(
      expect.arrayContaining([reminder('SME-1001'), reminder('SME-1002'), reminder('SME-1003')]),
    );
    await does(desk, frank, 'request.show', { requestId: 'SME-1002' });
    expect(reads(frank)[0]).toContain('SME-1002 · Submitted');
    await does(desk, frank, 'request.approve', { requestId: 'SME-1002' });
    await does(desk, frank, 'reminders.show');
    expect(headline(frank)).toBe('2 reminders for you');
    expect(reads(frank)).not.toContain(reminder('SME-1002'));
  });

  it('that are all done say so in the message that is there', async () => {
    const { frank } = cast(desk);
    await threeAsked();
    await desk.passes(3 * days);
    const list = frank.lastCard();
    for (const id of ['SME-1001', 'SME-1002', 'SME-1003']) {
      await frank.says(`status ${id}`);
      await desk.settled();
      await does(desk, frank, 'request.approve');
    }
    expect(
      reads(
        frank,
        frank.chat().find(({ id }) => id === list?.id),
      ),
    ).toEqual(['Nothing is left of these reminders; everything has been dealt with.']);
  });

  it('come at once, and what follows within half an hour comes at its end, without what is done', async () => {
    const { frank } = cast(desk);
    await petraAsks(desk, { topic: 'Intune' });
    for (const topic of ['Teams', 'Exchange', 'SharePoint']) {
      await desk.passes(5 * minutes);
      await petraAsks(desk, { topic });
    }
    await desk.passes(2 * days);
    await desk.passes(days - 15 * minutes - 1);
    expect(await heardBy(desk, { frank }, 1)).toEqual({
      frank: ['Reminder: your decision on SME-1001 is due Saturday 7 Mar, 10:00 CET.'],
    });
    expect(await heardBy(desk, { frank }, 15 * minutes)).toEqual({});
    await desk.restarts();
    await frank.says('status SME-1003');
    await desk.settled();
    await does(desk, frank, 'request.approve');
    expect(await heardBy(desk, { frank }, 14 * minutes)).toEqual({});
    expect(await heardBy(desk, { frank }, 1 * minutes)).toEqual({
      frank: ['2 reminders for you'],
    });
    expect(reads(frank).join('\n')).not.toContain('SME-1003');
  });

  it('never hide a late decision: each is a message of its own', async () => {
    const { frank } = cast(desk);
    await threeAsked();
    await desk.passes(4 * days + hours);
    const told = await heardBy(desk, { frank }, days);
    expect(told.frank).toHaveLength(3);
    expect(new Set(told.frank?.map((text) => text.match(/SME-\d+ is late/)?.[0])).size).toBe(3);
  });

  it('are read again page by page where there are many', async () => {
    const { frank } = cast(desk);
    for (let count = 0; count < 17; count += 1) await petraAsks(desk);
    await desk.passes(3 * days);
    expect(headlines(frank).at(-1)).toBe('17 reminders for you');
    expect(frank.buttons(frank.lastCard())).toHaveLength(16);
    await does(desk, frank, 'reminders.show');
    expect(reads(frank)).toContain(reminder('SME-1017'));
    expect(frank.buttons(frank.lastCard())).toHaveLength(3);
  });
});
