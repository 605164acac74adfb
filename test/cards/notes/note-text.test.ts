import { describe, expect, it } from '@jest/globals';
import { cardContextFor } from '../../../cards/kit/card-context.ts';
import { noteText } from '../../../cards/note/note-text.ts';
import type { Language } from '../../../src/domain/people/people.ts';
import { fatima } from '../../features/customers/domain/given.ts';
import { program, published } from '../../features/notes/domain/given.ts';

const limits = { text: 40, said: 40, events: 1, repeats: 1, overlong: 0, lean: true };
const textIn = (language: Language, changes: Readonly<Record<string, string>> = {}) =>
  noteText(
    cardContextFor({ ...fatima, language, timeZone: null, locale: null }, program, limits),
    published({ nextActionOwnerName: 'Petra Partner', ...changes }).note,
  );

describe('a note as text', () => {
  it('in English is this, to the character', () => {
    expect(textIn('en')).toBe(`[2026-05-04] Relations - with customer, account team
Network approval was given; the partner deploys the new line.
Next action: check bandwidth after the change. Date: 2026-05-29. Owner: Petra Partner.`);
  });

  it('in German is this, to the character', () => {
    expect(textIn('de')).toBe(`[04.05.2026] Beziehungen - mit Kunde, Account Team
Network approval was given; the partner deploys the new line.
Nächste Aktion: check bandwidth after the change. Datum: 29.05.2026. Eigentümer: Petra Partner.`);
  });

  it('in Spanish is this, to the character', () => {
    expect(textIn('es')).toBe(`[04/05/2026] Relaciones - con cliente, equipo de cuentas
Network approval was given; the partner deploys the new line.
Próxima acción: check bandwidth after the change. Fecha: 29/05/2026. Propietario: Petra Partner.`);
  });

  it.each<[Language, string]>([
    ['en', 'Next action: none.'],
    ['de', 'Nächste Aktion: keine.'],
    ['es', 'Próxima acción: ninguna.'],
  ])('without a next action in %s ends so', (language, last) => {
    const text = textIn(language, {
      ...{ noNextAction: 'true', text: 'They call us when they move.', with: 'none' },
    });
    expect(text.split('\n').slice(1)).toEqual(['They call us when they move.', last]);
    expect(text.split('\n')[0]).not.toContain(' - ');
  });

  it('is whole, with its lines and what looks like markup', () => {
    const text = `- one [EXO] **two**\n\n${'x'.repeat(2900)} $& {{what}}`;
    expect(textIn('en', { text, nextAction: 'Call.' })).toContain(
      `team\n${text}\nNext action: Call.`,
    );
  });
});
