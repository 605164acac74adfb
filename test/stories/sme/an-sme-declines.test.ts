import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { cast, does, headlines, isAssigned, mixed, reads } from '../../support/stories/story.ts';

jest.setTimeout(30_000);

describe.each(engines)('an SME who cannot take an assignment (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: mixed });
    await isAssigned(desk);
  });
  afterEach(() => desk.stop());

  it('says why, and another one accepts', async () => {
    const { petra, frank, anna, sam, sofia } = cast(desk);
    await does(desk, sam, 'assignment.decline', { comment: 'Urlaub bis April.' });
    expect(reads(petra).slice(0, 2)).toEqual([
      'SME-1001: Das Assignment Team sucht einen anderen SME.',
      'Bäckerei Brandl GmbH: Conditional Access für Außendienst',
    ]);
    for (const card of petra.chat()) expect(reads(petra, card)).not.toContain('Urlaub bis April.');
    expect(headlines(anna).at(-1)).toBe('Asigne otro SME: Sam Smith ha rechazado la asignación.');
    expect(reads(anna)).toContain('Urlaub bis April.');
    const offered = reads(anna).filter((text) => / de \d+ asignacion/.test(text));
    expect(offered.map((title) => title.split(' – ')[0])).toEqual([
      'Sofia Sanz',
      'Stefan Schulz',
      'Sam Smith',
    ]);
    expect(offered.at(-1)).toBe('Sam Smith – ya ha rechazado la asignación – 0 de 3 asignaciones');
    expect(reads(sam)).toEqual([
      'Sie haben die Zuweisung zu SME-1001 abgelehnt; das Assignment Team kümmert sich darum.',
    ]);

    await does(desk, anna, 'request.assign', { sme: 'sofia@fasttrack.example' });
    expect(headlines(sofia)).toEqual(['Acepte o rechace esta asignación.']);
    await does(desk, sofia, 'assignment.accept');
    expect(headlines(petra).at(-1)).toBe(
      'Sofia Sanz hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
    );
    expect(headlines(frank).at(-1)).toBe(
      'Sofia Sanz has accepted: please agree the plan with each other, partner, FPM and SME.',
    );
    expect(anna.chat().flatMap(anna.buttons)).not.toContain('request.assign');
  });

  it('must say why', async () => {
    const { petra, sam } = cast(desk);
    const messages = petra.chat().length;
    const answer = await does(desk, sam, 'assignment.decline');
    expect(answer.status).toBe(200);
    expect(reads(sam)).toContain('Bitte nennen Sie den Grund im Kommentar.');
    expect(petra.chat()).toHaveLength(messages);
  });

  it('may be asked again, by a new message', async () => {
    const { anna, sam } = cast(desk);
    await does(desk, sam, 'assignment.decline', { comment: 'Zu viel zu tun.' });
    await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
    expect(headlines(sam).at(-1)).toBe(
      'Bitte nehmen Sie diese Zuweisung an oder lehnen Sie sie ab.',
    );
    expect(sam.chat()).toHaveLength(2);
    expect(sam.buttons(sam.chat()[0])).toEqual(['request.show']);
    await does(desk, sam, 'assignment.accept');
    expect(headlines(sam).at(-1)).toBe(
      'Danke für die Annahme: Bitte vereinbaren Sie den Plan mit Petra Partner und Frank Fischer.',
    );
  });
});
