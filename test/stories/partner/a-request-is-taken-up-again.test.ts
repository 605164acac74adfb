import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, headlines, petraAsks, reads } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('a partner whose request was denied (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
    await petraAsks(desk);
    await does(desk, desk.person('frank'), 'request.deny', {
      denyReason: 'missing-information',
      comment: 'Which policies?',
    });
  });
  afterEach(() => desk.stop());

  it('takes it up again with one click: all is there, the denial stands above, both name each other', async () => {
    const { petra, frank } = cast(desk);
    await petra.presses('form.again');
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'SME-1001 wieder aufnehmen',
        expect.stringContaining('Frank Fischer hat die Anforderung abgelehnt'),
        'Which policies?',
        '400',
      ]),
    );
    for (const typed of [{}, {}, { justification: 'Drei Richtlinien: A, B und C.' }])
      await petra.presses('form.next', typed);
    await does(desk, petra, 'form.submit');
    await petra.says('status SME-1002');
    await desk.settled();
    expect(reads(petra)).toContainEqual(
      'Petra Partner hat die Anforderung mit den Angaben aus SME-1001 übermittelt.',
    );
    await petra.says('status SME-1001');
    await desk.settled();
    expect(reads(petra)).toContain('Petra Partner hat sie in SME-1002 wieder aufgenommen.');
    expect(headlines(frank).at(-1)).toContain('Please decide: Petra Partner');
    expect(reads(frank)).toContain('Taken up again from: SME-1001');
  });

  it('finds the form again where it was left, and can discard it', async () => {
    const { petra } = cast(desk);
    await petra.presses('form.again');
    await petra.presses('form.next', { seatCount: '450' });
    await petra.says('status SME-1001');
    await desk.settled();
    await petra.presses('form.again');
    await petra.presses('form.back');
    expect(reads(petra)).toContain('450');
    await petra.presses('form.discard');
    expect(reads(petra).join()).toContain('SME-1001');
  });
});

describe('a request on which nobody has acted', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('is changed by its partner, and the FPM decides on what it says now', async () => {
    const { petra, frank } = cast(desk);
    await petra.says('status SME-1001');
    await desk.settled();
    await petra.presses('request.revise');
    for (const typed of [{}, { seatCount: '450' }, {}]) await petra.presses('form.next', typed);
    await does(desk, petra, 'form.submit');
    expect(reads(frank)).toContain('Seat count: 450');
    await does(desk, frank, 'request.approve');
    await petra.says('status SME-1001');
    await desk.settled();
    expect(petra.buttons(petra.lastCard())).not.toContain('request.revise');
  });
});
