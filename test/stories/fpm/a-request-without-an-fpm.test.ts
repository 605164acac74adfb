import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Program } from '../../../src/domain/program/program.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, mixed, petraAsks, reads } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

/** Contoso's FPM has left. */
const orphaned: Program = {
  ...mixed,
  partners: mixed.partners.map((partner) => ({ ...partner, fpm: undefined })),
  fpms: mixed.fpms.filter(({ mail }) => mail.startsWith('fiona')),
};

describe('the FPM of a request', () => {
  let desk: TestDesk;
  afterEach(() => desk.stop());

  it('is the one that the partner names', async () => {
    desk = await startDesk({ program: mixed });
    await petraAsks(desk, { fpm: 'fiona@fasttrack.example' });
    expect(headlines(desk.person('fiona'))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(cast(desk).frank.chat()).toEqual([]);
  });

  it('is one of the region where the partner has none', async () => {
    desk = await startDesk({ program: orphaned });
    await petraAsks(desk, { region: 'apj' });
    expect(headlines(desk.person('fiona'))).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
  });

  it('is the assignment team where nobody is known: it decides and assigns', async () => {
    desk = await startDesk({ program: orphaned });
    const { petra, anna, sam } = cast(desk);
    await petraAsks(desk);
    expect(headlines(petra)[0]).toBe(
      'Wartet auf die Sichtung und auf die Entscheidung durch das Assignment Team.',
    );
    expect(headlines(anna)).toEqual([
      'Decida: Petra Partner (Contoso Consulting) solicita un SME.',
    ]);
    expect(anna.buttons(anna.lastCard())).toEqual(
      expect.arrayContaining(['request.approve', 'request.deny', 'request.return']),
    );
    await does(desk, anna, 'request.approve');
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    await does(desk, sam, 'assignment.accept');
    expect(headlines(petra).at(-1)).toBe(
      'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    );
    expect(reads(petra, petra.chat().at(-1))).toContain('FPM: das Assignment Team');
  });
});
