import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, reads } from '../../support/stories/story.ts';
import { isEngaged } from '../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe('an SME who is released', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
    await isEngaged(desk);
  });
  afterEach(() => desk.stop());

  it('makes room for another one', async () => {
    const { petra, frank, anna, sam, sofia } = cast(desk);
    await does(desk, frank, 'request.release', {
      outcome: 'reassign',
      comment: 'Sam is needed elsewhere.',
    });
    expect(reads(sam).slice(0, 3)).toEqual([
      'Frank Fischer has released you from SME-1001; thank you. There is nothing left for you to do.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Sam is needed elsewhere.',
    ]);
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat den Einsatz des SME zu SME-1001 beendet; das Assignment Team sucht einen anderen.',
    );
    expect(headlines(anna).at(-1)).toBe(
      'Please assign another SME: Frank Fischer has released the last one.',
    );
    await does(desk, anna, 'request.assign', { sme: 'sofia@fasttrack.example' });
    await does(desk, sofia, 'assignment.accept');
    expect(headlines(petra).at(-1)).toContain('Sofia Sanz hat angenommen');
    expect(sam.cardWith('engagement.complete')).toBeUndefined();
  });

  it('or ends the request', async () => {
    const { petra, frank, anna, sam } = cast(desk);
    const toAnna = anna.chat().length;
    await does(desk, frank, 'request.release', { outcome: 'close', comment: 'No longer needed.' });
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat den Einsatz des SME zu SME-1001 beendet und die Anforderung geschlossen.',
    );
    expect(headlines(sam).at(-1)).toContain('has released you from SME-1001');
    expect(anna.chat()).toHaveLength(toAnna);
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat den Einsatz des SME zu SME-1001 beendet und die Anforderung geschlossen.',
    );
  });

  it('is not released without a reason, or without saying what happens then', async () => {
    const { frank } = cast(desk);
    await does(desk, frank, 'request.release', {});
    expect(reads(frank)).toEqual(
      expect.arrayContaining(['Please say why in the comment.', 'Please fill this in.']),
    );
  });
});
