import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { cast, does, headlines, petraAsks, reads } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe('a person who wants another language', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.stop());

  it.each([
    ['sprache en', 'From now on I write to you in English.'],
    ['idioma de', 'Ab jetzt schreibe ich Ihnen auf Deutsch.'],
    ['LANGUAGE ES', 'A partir de ahora le escribo en español.'],
  ])('gets it by typing %s', async (words, answer) => {
    const { petra } = cast(desk);
    await petra.says(words);
    await desk.settled();
    expect(reads(petra)).toEqual([answer]);
  });

  it('hears everything in it from then on, after a restart too, and others are not concerned', async () => {
    const { petra, frank } = cast(desk);
    await petraAsks(desk);
    await petra.says('sprache es');
    await desk.settled();
    await desk.restarts();
    await does(desk, frank, 'request.approve');
    expect(headlines(petra).at(-1)).toBe(
      'Frank Fischer ha aprobado SME-1001; el equipo de asignación busca un SME.',
    );
    expect(headlines(petra)[0]).toBe(
      'Frank Fischer ha aprobado; el equipo de asignación busca un SME.',
    );
    expect(headlines(frank)[0]).toBe(
      'You have approved; the assignment team is looking for an SME.',
    );
  });

  it('is told which there are', async () => {
    const { petra } = cast(desk);
    await petra.says('sprache fr');
    await desk.settled();
    expect(reads(petra)).toEqual([
      'Ich spreche „fr“ nicht. Bitte schreiben Sie: sprache en, sprache de oder sprache es.',
    ]);
  });

  it('whom the program does not know is spoken to as their Teams is set', async () => {
    const stranger = desk.teams.person({
      name: 'Silvia Sola',
      mail: 'silvia@elsewhere.example',
      aadObjectId: '00000000-0000-4000-8000-000000000999',
      tenantId: '00000000-0000-4000-8000-00000000e001',
      locale: 'es-MX',
    });
    await stranger.says('hola');
    await desk.settled();
    expect(reads(stranger)).toEqual(
      expect.arrayContaining([
        'Lo que puede hacer aquí',
        'Todavía no le conozco como contacto de un socio. Si trabaja para un socio, puede solicitar acceso aquí. Quién ayuda: su FPM, o ftsmeassign@fasttrack.example.',
      ]),
    );
  });
});
