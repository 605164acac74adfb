import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, headlines, reads } from '../../support/stories/story.ts';
import { does, withFms } from '../../support/stories/story-customers.ts';
import { writes } from '../../support/stories/story-notes.ts';

jest.setTimeout(120_000);

const until = (desk: TestDesk, instant: string) => desk.passes(Date.parse(instant) - desk.now());

describe.each(engines)('the next action (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  it('is told of on Friday at nine, on Tuesday once more, and then it is overdue', async () => {
    const frank = desk.person('frank');
    const fatima = await writes(desk, { nextActionOwner: 'frank@fasttrack.example' });
    expect(headline(frank)).toBe(
      'Fatima Moreau has given you the next action about Nordlicht Klinik: check bandwidth after the change (29 May 2026)',
    );
    const [franks, fatimas] = [frank.chat().length, fatima.chat().length];
    await until(desk, '2026-05-29T06:59:00Z');
    expect(frank.chat()).toHaveLength(franks);
    await until(desk, '2026-05-29T07:00:30Z');
    expect(headlines(frank).slice(franks)).toEqual([
      'Today is the date of your next action about Nordlicht Klinik: check bandwidth after the change',
    ]);
    expect(fatima.chat()).toHaveLength(fatimas);
    await desk.restarts();
    await until(desk, '2026-06-02T06:59:00Z');
    expect(frank.chat()).toHaveLength(franks + 1);
    await until(desk, '2026-06-02T07:00:30Z');
    const open =
      'The next action about Nordlicht Klinik, owned by Frank Fischer, is still open: check bandwidth after the change';
    expect(headlines(frank).at(-1)).toBe(open);
    expect(headlines(fatima).at(-1)).toBe(open);
    await until(desk, '2026-07-31T07:00:00Z');
    expect(frank.chat()).toHaveLength(franks + 2);
    expect(fatima.chat()).toHaveLength(fatimas + 1);
    const overdue = 'Overdue: check bandwidth after the change';
    await fatima.says('customer CUS-1001');
    await desk.settled();
    expect(reads(fatima)).toContain(overdue);
    await does(desk, fatima, 'note.show');
    await does(desk, fatima, 'note.done');
    await fatima.says('customer CUS-1001');
    await desk.settled();
    expect(reads(fatima)).not.toContain(overdue);
  });

  it('is moved and then done by its owner, and nobody is reminded of the old date', async () => {
    const frank = desk.person('frank');
    await writes(desk, { nextActionOwner: 'frank@fasttrack.example' });
    await does(desk, frank, 'note.move', { date: '2026-06-30' });
    expect(reads(frank)).toContain('Please fill this in.');
    await does(desk, frank, 'note.move', { date: '2026-06-30', reason: 'They are closed.' });
    expect(reads(frank).join('\n')).toContain('(30 June 2026, Frank');
    const before = frank.chat().length;
    await until(desk, '2026-06-29T12:00:00Z');
    expect(frank.chat()).toHaveLength(before);
    await does(desk, frank, 'note.done');
    expect(reads(frank).join('\n')).toContain('done: check bandwidth after the change');
    await until(desk, '2026-07-31T07:00:00Z');
    expect(frank.chat()).toHaveLength(before);
  });

  it('is due for the first time where it was moved to the day of its second reminder', async () => {
    const frank = desk.person('frank');
    await writes(desk, { nextActionOwner: 'frank@fasttrack.example' });
    await until(desk, '2026-05-29T07:00:30Z');
    await does(desk, frank, 'note.move', { date: '2026-06-02', reason: 'They are closed.' });
    const before = frank.chat().length;
    const today =
      'Today is the date of your next action about Nordlicht Klinik: check bandwidth after the change';
    await until(desk, '2026-06-02T07:00:30Z');
    expect(headlines(frank).slice(before)).toEqual([today]);
    await until(desk, '2026-06-04T07:00:30Z');
    expect(headlines(frank).slice(before)).toEqual([
      today,
      'The next action about Nordlicht Klinik, owned by Frank Fischer, is still open: check bandwidth after the change',
    ]);
  });
});
