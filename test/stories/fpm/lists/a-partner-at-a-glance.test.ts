import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { cast, does, petraAsks, reads } from '../../../support/stories/story.ts';
import { isCompleted } from '../../../support/stories/story-engagement.ts';

jest.setTimeout(60_000);

describe('a partner, as their FPM knows them', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it('is topics, repeats, outcomes and who learnt what, by a word or a button', async () => {
    const { frank } = cast(desk);
    const first = await isCompleted(desk);
    await does(desk, frank, 'request.close');
    await desk.passes(60_000);
    const second = await petraAsks(desk);
    await frank.says('partners contoso');
    await desk.settled();
    const read = reads(frank).join('\n');
    expect(read).toContain('open 1, closed 1, denied 0, withdrawn 0');
    expect(read).toContain('1 of the 2 newest');
    expect(read).toContain(`repeats ${first}`);
    expect(read).toContain('Learnt from it: Petra: bedingter Zugriff.');
    expect(read).toContain(second);
    // A part of the name, in whatever spelling, or the id.
    for (const typed of ['partners CONSULTING', 'partners cóntoso']) {
      await frank.says(typed);
      await desk.settled();
      expect([typed, reads(frank).join('\n').includes(`repeats ${first}`)]).toEqual([typed, true]);
    }
    await frank.says('requests');
    await desk.settled();
    await does(desk, frank, 'partner.show');
    expect(reads(frank)).toContain('Your partners');
  });

  it('is for nobody but an FPM of theirs', async () => {
    const { petra, anna } = cast(desk);
    const id = await petraAsks(desk);
    for (const person of [petra, anna]) {
      await person.says('partners');
      await desk.settled();
      expect(reads(person).join()).not.toContain(id);
    }
  });
});
