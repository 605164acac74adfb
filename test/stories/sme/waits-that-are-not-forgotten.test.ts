import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  headlines,
  isAssigned,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';
import {
  days,
  heardBy,
  hours,
  isCompleted,
  isEngaged,
} from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe.each(engines)('what nobody does (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  it('an SME who never answers is reminded, then the team hears of it, again and again', async () => {
    const { anna, sam } = cast(desk);
    await isAssigned(desk);
    const mine =
      'Reminder: please accept or decline SME-1001; it has been assigned to you since 2 March 2026.';
    expect(await heardBy(desk, { anna, sam }, days)).toEqual({ sam: [mine] });
    for (const more of [1, 2, 4]) {
      const told = await heardBy(desk, { anna, sam }, more * days);
      expect(told.sam?.at(-1)).toBe(mine);
      expect(told.anna?.at(-1)).toBe(
        'Sam Smith has not answered the assignment of SME-1001 since 2 March 2026; you can assign somebody else.',
      );
    }
  });

  /** Anna, one of the team, is in California: at nine there it is six in the evening in Berlin. */
  const annaInCalifornia = async () => {
    const anna = desk.person('anna', { timeZone: 'America/Los_Angeles' });
    await anna.says('ayuda');
    await desk.settled();
    return anna;
  };

  it('is told to each reader in their own working hours', async () => {
    const anna = await annaInCalifornia();
    const { sam } = cast(desk);
    await isAssigned(desk);
    await heardBy(desk, { anna, sam }, days);
    expect(Object.keys(await heardBy(desk, { anna, sam }, days))).toEqual(['sam']);
    expect(await heardBy(desk, { anna, sam }, 7 * hours)).toEqual({});
    expect(await heardBy(desk, { anna, sam }, hours)).toEqual({
      anna: [
        'Sam Smith has not answered the assignment of SME-1001 since 2 March 2026; you can assign somebody else.',
      ],
    });
  });

  it('is not told any more once it was done while its reader slept', async () => {
    const anna = await annaInCalifornia();
    const { sam } = cast(desk);
    await isAssigned(desk);
    await heardBy(desk, { anna, sam }, days);
    await heardBy(desk, { anna, sam }, days);
    await does(desk, sam, 'assignment.accept');
    expect(await heardBy(desk, { anna }, days)).toEqual({});
  });

  it('keeps to them with a decision that goes on being late; that it is late is told at once', async () => {
    const anna = await annaInCalifornia();
    const { frank } = cast(desk);
    await petraAsks(desk);
    const heard = async (time: number) =>
      Object.keys(await heardBy(desk, { anna, frank }, time)).sort();
    await heard(5 * days - hours);
    expect(await heard(hours)).toEqual(['anna', 'frank']);
    // Until Tuesday at nine in Berlin, which is one o’clock in California.
    await heard(3 * days - 2 * hours);
    expect(await heard(hours)).toEqual(['frank']);
    expect(await heard(7 * hours)).toEqual([]);
    expect(await heard(hours)).toEqual(['anna']);
  });

  it('an SME who does not answer is replaced, reads so, and the next one is asked', async () => {
    const { anna, sam, sofia } = cast(desk);
    await isAssigned(desk);
    await heardBy(desk, { anna, sam }, 2 * days);
    const asked = sam.cardWith('assignment.accept');
    await does(desk, anna, 'request.reassign', { sme: 'sam@fasttrack.example' });
    expect(reads(anna)).toContain('Please choose another SME than the present one.');
    await does(desk, anna, 'request.reassign', { sme: 'sofia@fasttrack.example' });
    expect(headlines(sam).at(-1)).toBe(
      'SME-1001 has been assigned to another SME; there is nothing more for you to do.',
    );
    expect(sam.chat().flatMap(sam.buttons)).not.toContain('assignment.accept');
    expect(
      reads(
        sam,
        sam.chat().find(({ id }) => id === asked?.id),
      ).join('\n'),
    ).not.toContain('Fabrikam');
    expect(headlines(sofia).at(-1)).toBe('Acepte o rechace esta asignación.');
  });

  it('a completed request that nobody closes is told to the FPM twice', async () => {
    const { frank } = cast(desk);
    await isCompleted(desk);
    const please = 'Reminder: please look at the result of SME-1001 and close the request.';
    expect(await heardBy(desk, { frank }, 3 * days)).toEqual({ frank: [please] });
    expect(await heardBy(desk, { frank }, 4 * days)).toEqual({ frank: [please] });
    expect(await heardBy(desk, { frank }, 30 * days)).toEqual({});
  });

  it('an engagement is extended: all three are told, and the clock goes by the new day', async () => {
    const { petra, frank, sam } = cast(desk);
    await isEngaged(desk);
    await does(desk, sam, 'plan.extend', { endDate: '2026-12-01' });
    expect(headlines(sam).at(-1)).toBe(
      'The plan is valid until 1 December 2026. Please complete with a summary when the work is done.',
    );
    expect(reads(frank).join('\n')).toContain(
      'Sam Smith extended the SME engagement until 1 December 2026.',
    );
    expect(headlines(petra).at(-1)).toContain('bis zum 1. Dezember 2026');
    await does(desk, frank, 'plan.extend', { endDate: '2026-11-01' });
    expect(reads(frank)).toContain('Please choose a day after the present last one.');
  });
});
