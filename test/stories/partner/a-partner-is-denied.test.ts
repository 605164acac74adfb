import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  eventsRecorded,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('a partner whose request is denied (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: mixed });
    await petraAsks(desk);
  });
  afterEach(() => desk.stop());

  it('hears the reason in their own language and the words of the FPM', async () => {
    const { petra, frank } = cast(desk);
    await does(desk, frank, 'request.deny', {
      denyReason: 'repeat',
      comment: 'See SME-0815 from last year.',
    });
    expect(reads(petra).slice(0, 3)).toEqual([
      'Frank Fischer hat SME-1001 abgelehnt: Dasselbe Thema wurde schon angefordert.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'See SME-0815 from last year.',
    ]);
    expect(reads(petra, petra.chat()[0])).toEqual([
      'SME-1001 · Bäckerei Brandl GmbH · 2. März 2026 · Übermittelt',
    ]);
  });

  it('is the end: nobody has a button left that could change it', async () => {
    const { petra, frank, anna } = cast(desk);
    await does(desk, frank, 'request.deny', { denyReason: 'not-eligible' });
    const left = [petra, frank, anna].flatMap((person) => person.chat().flatMap(person.buttons));
    // Taking it up again makes another request; undoing is the FPM's, for ten minutes.
    expect([...new Set(left)].sort()).toEqual([
      ...['form.again', 'partner.show', 'request.list', 'request.show', 'request.undo'],
    ]);
    expect(headlines(anna)).toEqual([
      'Frank Fischer ha rechazado la solicitud: El cliente o la carga de trabajo no reúne los requisitos.',
    ]);
  });

  it('is not denied without a reason, nor for another reason without a comment', async () => {
    const { petra, frank } = cast(desk);
    const before = await eventsRecorded(desk);
    const none = await frank.presses('request.deny', { comment: 'No.' });
    expect(none.status).toBe(200);
    expect(reads(frank)).toContain('Please fill this in.');
    const other = await frank.presses('request.deny', { denyReason: 'other', comment: '' });
    expect(other.status).toBe(200);
    expect(reads(frank)).toContain('Please say why in the comment.');
    expect(await eventsRecorded(desk)).toBe(before);
    expect(petra.chat()).toHaveLength(2);

    await does(desk, frank, 'request.deny', { denyReason: 'other', comment: 'Out of budget.' });
    expect(reads(petra).slice(0, 3)).toEqual([
      'Frank Fischer hat SME-1001 abgelehnt.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Out of budget.',
    ]);
  });

  it('loses nothing of what the FPM had typed before a mistake', async () => {
    const { frank } = cast(desk);
    await frank.presses('request.deny', { comment: 'A long thought.' });
    expect(reads(frank)).toContain('A long thought.');
  });
});
