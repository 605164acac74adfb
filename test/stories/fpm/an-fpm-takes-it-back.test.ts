import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  headlines,
  isApproved,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(30_000);
const minutes = 60_000;

describe.each(engines)('a decision that was a mistake (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine });
  });
  afterEach(() => desk.stop());

  it('is taken back within ten minutes; the partner is told so, and it can be decided again', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'repeat' });
    await desk.passes(5 * minutes);
    await does(desk, frank, 'request.undo');
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat die Ablehnung von SME-1001 zurückgenommen: Bitte betrachten Sie die Nachricht darüber als gegenstandslos.',
    );
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toContain('genehmigt');
  });

  it('is past after that', async () => {
    const { petra, frank } = cast(desk);
    await isApproved(desk);
    const before = petra.chat().length;
    await desk.passes(11 * minutes);
    await does(desk, frank, 'request.undo');
    expect(reads(frank)).toContain(
      'It can be taken back for ten minutes only; these are over. Nothing was changed.',
    );
    expect(frank.buttons(frank.lastCard())).not.toContain('request.undo');
    expect(petra.chat()).toHaveLength(before);
  });

  it('of an assignment: the SME reads that there is nothing to do', async () => {
    const { sam, anna } = cast(desk);
    await isApproved(desk);
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk, anna, 'request.undo');
    expect(headlines(sam).at(-1)).toBe(
      'Anna Adams has taken back that you were assigned to SME-1001. There is nothing for you to do.',
    );
    expect(sam.chat().flatMap(sam.buttons)).not.toContain('assignment.accept');
    await does(desk, anna, 'request.assign', { sme: 'sofia@fasttrack.example' });
    expect(reads(cast(desk).sofia).join()).toContain('SME-1001');
  });
});
