import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import {
  cast,
  does,
  headlines,
  isAssigned,
  mixed,
  petraAsks,
  reads,
} from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('a partner whose request is approved (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: mixed });
  });
  afterEach(() => desk.stop());

  it('reads on the form, which has become the status card, and in a confirmation that it has arrived', async () => {
    const { petra } = cast(desk);
    await petraAsks(desk);
    expect(headlines(petra)).toEqual([
      'Wartet auf die Sichtung und auf die Entscheidung durch Frank Fischer.',
      'Wir haben Ihre Anforderung SME-1001 erhalten. Als Nächstes wird sie innerhalb eines Werktags gesichtet und innerhalb von 5 Tagen entschieden.',
    ]);
    expect(reads(petra, petra.chat()[0])).toEqual(
      expect.arrayContaining([
        'SME-1001 · Übermittelt · 2. März 2026, 10:00 MEZ',
        'Conditional Access für Außendienst',
        'Zurückziehen …',
      ]),
    );
  });

  it('lets the FPM see all that is needed to decide, and the assignment team triage', async () => {
    const { frank, anna } = cast(desk);
    await petraAsks(desk);
    expect(headlines(frank)).toEqual([
      'Please decide: Petra Partner (Contoso Consulting) is asking for an SME.',
    ]);
    expect(reads(frank)).toEqual(
      expect.arrayContaining([
        'Der Kunde führt bedingten Zugriff ein und wir haben das noch nie gemacht.',
        'Tenant ID: 8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
        'Seat count: 400',
        'Requested workload: Azure AD Premium P1 (AADP)',
        'Languages: German, English',
        'Partner e-mail address: petra@contoso.example',
      ]),
    );
    expect(headlines(anna)).toEqual([
      'Haga la revisión inicial: Petra Partner (Contoso Consulting) solicita un SME.',
    ]);
  });

  it('hears who approved and with which words; the team is asked to assign, those who fit first', async () => {
    const { petra, frank, anna } = cast(desk);
    await petraAsks(desk);
    await does(desk, frank, 'request.approve', { comment: 'Good case for shadowing.' });
    expect(reads(petra).slice(0, 4)).toEqual([
      'Frank Fischer hat SME-1001 genehmigt; das Assignment Team sucht einen SME.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
      'Good case for shadowing.',
      '2. März 2026, 10:00 MEZ',
    ]);
    expect(headlines(anna).at(-1)).toBe('Asigne un SME: Frank Fischer ha aprobado la solicitud.');
    const smes = reads(anna).filter((text) => text.includes('asignaciones'));
    expect(smes).toEqual([
      '✓ Sam Smith – 0 de 3 asignaciones – rol, carga de trabajo, alemán e inglés, región',
      'Sofia Sanz – 0 de 2 asignaciones – rol, carga de trabajo, inglés, región – falta: alemán',
      'Stefan Schulz – 0 de 2 asignaciones – rol, alemán e inglés, región – falta: carga de trabajo',
    ]);
  });

  it('hears who was assigned, then that the SME has accepted; so does the FPM', async () => {
    const { petra, frank, sam } = cast(desk);
    await isAssigned(desk);
    expect(headlines(petra).at(-1)).toBe('Sam Smith wurde zugewiesen und um Annahme gebeten.');
    expect(headlines(sam)).toEqual(['Bitte nehmen Sie diese Zuweisung an oder lehnen Sie sie ab.']);
    await does(desk, sam, 'assignment.accept', { comment: 'Ich rufe morgen an.' });
    expect(reads(petra)).toEqual(
      expect.arrayContaining([
        'Sam Smith hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
        'Ich rufe morgen an.',
      ]),
    );
    expect(headlines(frank).at(-1)).toBe(
      'Sam Smith has accepted: please agree the plan with each other, partner, FPM and SME.',
    );
  });
});
