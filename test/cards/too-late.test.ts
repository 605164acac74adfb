import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { says } from '../../src/engine/execute/click.ts';
import { kinds } from '../../src/features/index.ts';
import { frank, monday, program, readerOf } from './given/sample.ts';
import { shownTexts } from './kit/walk.ts';

type Language = 'de' | 'en' | 'es';

/** What somebody reads whose card is older than what has happened. */
function told(language: Language, of: string, event: string, by = 'Nora Neu'): string {
  const { view } = says({ code: 'out-of-date', of, event, by, at: monday });
  return shownTexts(render(view, readerOf(frank, language), program).card).join(' ');
}

const events = [...kinds.values()].flatMap(({ prefix, transitions }) =>
  [...new Set(transitions.map(({ event }) => String(event)))].map((event) => [prefix, event]),
) as [string, string][];

/** What a request is and has. */
const ofRequests = {
  de: /Anforderung|Vorschlag|Zuweisung|Plan/,
  en: /request|proposal|assignment|plan/,
  es: /solicitud|propuesta|asignación|plan|(?:Ya \w+ada por)/,
};

describe('who comes too late', () => {
  it.each(events.filter(([of]) => of !== 'SME'))(
    'is told of the thing itself, not of a request: %s %s',
    (of, event) => {
      for (const language of ['de', 'en', 'es'] as const)
        expect(told(language, of, event)).not.toMatch(ofRequests[language]);
    },
  );

  it.each(events)('is not told that nobody has done it: %s %s', (of, event) => {
    for (const language of ['de', 'en', 'es'] as const)
      expect(told(language, of, event, '')).not.toMatch(/ {2}|^ |(?:by|por|hat) (?:am|at|a) /);
  });

  it('has words of a registration for what becomes of one', () => {
    expect(told('de', 'ACC', 'withdrawn')).toBe(
      'Nora Neu hat die Registrierung am 2. März 2026 um 10:00 MEZ bereits zurückgezogen. Es wurde nichts geändert.',
    );
    expect(told('en', 'ACC', 'refused')).toBe(
      'Nora Neu has already declined the permissions, at 10:00 CET on 2 March 2026. Nothing was changed.',
    );
    expect(told('es', 'ACC', 'lapsed', '')).toBe(
      'El registro terminó por sí solo a las 10:00 CET del 2 de marzo de 2026. No se ha cambiado nada.',
    );
  });
});
