import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  eventsRecorded,
  headline,
  headlines,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('a partner whose request comes back with questions (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: mixed });
    await petraAsks(desk);
    await does(desk, desk.person('frank'), 'request.return', {
      questions: 'How many pilots?\nWhich licences?',
    });
  });
  afterEach(() => desk.stop());

  const revises = async () => {
    const { petra } = cast(desk);
    await petra.presses('request.revise');
    for (const typed of [{}, { seatCount: '450' }, { answers: 'Zwanzig Pilotnutzer, E5.' }])
      await petra.presses('form.next', typed);
    await does(desk, petra, 'form.submit');
  };

  it('reads the questions in a message of its own and above the form with what was asked before', async () => {
    const { petra } = cast(desk);
    expect(reads(petra)).toEqual([
      'Frank Fischer hat Fragen zu SME-1001; bitte beantworten Sie sie und übermitteln Sie erneut.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'How many pilots?\nWhich licences?',
      '2. März 2026, 10:00 MEZ',
      'Ihre Antworten auf die Fragen',
      'Erneut übermitteln',
      'Formular überarbeiten',
      'Öffnen',
    ]);
    await petra.presses('request.revise');
    const form = petra.chat().map((message) => reads(petra, message));
    expect(form.flat()).toEqual(
      expect.arrayContaining([
        'Anforderung SME-1001 überarbeiten',
        'Fragen von Frank Fischer',
        '400',
      ]),
    );
  });

  it('answers, changes what was wrong, and the FPM is asked again with a message of its own', async () => {
    const { petra, frank, anna } = cast(desk);
    const [old] = frank.chat();
    await revises();
    expect(headlines(petra).at(-1)).toBe(
      'Wir haben Ihre Anforderung SME-1001 erneut erhalten. Als Nächstes wird sie innerhalb eines Werktags gesichtet, dann entschieden.',
    );
    expect(frank.chat()).toHaveLength(2);
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
        'Zwanzig Pilotnutzer, E5.',
        'Seat count: 450',
        'Approve',
      ]),
    );
    expect(reads(frank, old)[0]).toMatch(/^SME-1001 · .* · Petra Partner submitted the request\.$/);
    expect(frank.buttons(old)).toEqual(['request.show']);
    expect(headlines(anna).at(-1)).toBe(
      'Haga la revisión inicial: Petra Partner (Contoso Consulting) solicita un SME.',
    );
  });

  it('answers in the one box of the message, and the request is submitted as it is', async () => {
    const { petra, frank } = cast(desk);
    await does(desk, petra, 'request.answer', { answers: ' ' });
    expect(reads(petra)).toContain('Bitte füllen Sie dieses Feld aus.');
    await does(desk, petra, 'request.answer', { answers: 'Zwanzig Pilotnutzer, E5.' });
    expect(headlines(petra).at(-1)).toContain('Ihre Anforderung SME-1001 erneut erhalten');
    expect(reads(frank)).toEqual(
      expect.arrayContaining(['Zwanzig Pilotnutzer, E5.', 'Seat count: 400', 'Approve']),
    );
  });

  it('cannot send it back with nothing answered and nothing changed', async () => {
    const { petra } = cast(desk);
    await petra.presses('request.revise');
    for (let step = 0; step < 3; step += 1) await petra.presses('form.next');
    const before = await eventsRecorded(desk);
    await does(desk, petra, 'form.submit');
    expect(headline(petra)).toMatch(/^Es ist nichts beantwortet und nichts geändert/);
    expect(await eventsRecorded(desk)).toBe(before);
    await petra.presses('form.back');
    await petra.presses('form.next', { answers: 'E5.' });
    await does(desk, petra, 'form.submit');
    expect(headlines(petra).at(-1)).toContain('Ihre Anforderung SME-1001 erneut erhalten');
  });

  it('is decided as any other afterwards', async () => {
    const { petra, frank } = cast(desk);
    await revises();
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
    );
    expect(frank.chat().flatMap(frank.buttons)).not.toContain('request.approve');
  });

  it('cannot be decided while the questions are open', async () => {
    const { frank } = cast(desk);
    const before = await eventsRecorded(desk);
    const answer = await frank.clicks('request.approve', { requestId: 'SME-1001', version: 2 });
    expect(answer.status).toBe(200);
    expect(headline(frank)).toBe(
      'This is not possible while the request is in the state "Returned". Nothing was changed.',
    );
    expect(await eventsRecorded(desk)).toBe(before);
  });

  it('may come from the assignment team as well, in which case the FPM only sees it change', async () => {
    const { petra, frank, anna } = cast(desk);
    await revises();
    await does(desk, anna, 'request.return', { questions: '¿Qué región?' });
    expect(headlines(petra).at(-1)).toBe(
      'Anna Adams hat Fragen zu SME-1001; bitte beantworten Sie sie und übermitteln Sie erneut.',
    );
    expect(frank.chat()).toHaveLength(2);
    expect(headlines(frank)[1]).toBe('Petra Partner is asked to answer questions from Anna Adams.');
  });
});

describe('a request that is returned', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ program: mixed });
  });
  afterEach(() => desk.stop());

  it('needs questions', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    const answer = await does(desk, frank, 'request.return', { questions: '   ' });
    expect(answer.status).toBe(200);
    expect(reads(frank)).toContain('Please fill this in.');
    expect(petra.chat()).toHaveLength(2);
  });
});
