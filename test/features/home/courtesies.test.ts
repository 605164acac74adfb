import { describe, expect, it } from '@jest/globals';
import { courtesyIn } from '../../../src/features/home/words/courtesies.ts';

describe('what people say at the end of a talk', () => {
  it.each([
    ['thanks', ['Thanks!', 'thank you so much', 'OK, thanks 👍', 'Thanks for the quick help']],
    [
      'thanks',
      ['Danke', 'Vielen Dank!', 'danke schön', 'ok danke', 'Danke für die Hilfe, SME Desk'],
    ],
    ['thanks', ['¡Gracias!', 'muchas gracias', 'Vale, gracias', 'Gracias por la ayuda']],
    ['thanks', ['Super, danke und schönes Wochenende!', '<at>SME Desk</at> danke']],
    ['noted', ['ok', 'OK.', 'Okay', 'got it', 'Great!', '👍', '🙏🏽', '❤️']],
    ['noted', ['Alles klar', 'Passt', 'Sehr gut', 'verstanden', 'Prima!']],
    ['noted', ['vale', 'De acuerdo', 'perfecto', 'Muy bien.']],
    ['goodbye', ['bye', 'Good bye!', 'see you tomorrow', 'OK, have a nice day']],
    ['goodbye', ['Tschüss', 'Auf Wiedersehen', 'bis morgen', 'Schönen Feierabend']],
    ['goodbye', ['Adiós', 'hasta mañana', 'Buenas noches', 'Hasta luego y buen fin de semana']],
  ] as const)('is %s: %j', (courtesy, texts) => {
    expect(texts.map((text) => [text, courtesyIn(text)])).toEqual(
      texts.map((text) => [text, courtesy]),
    );
  });

  it('is known at once, however it repeats', () => {
    const began = performance.now();
    for (const word of ['bye ', 'danke sehr gut ', 'thanks for '])
      expect(courtesyIn(`${word.repeat(40)}x`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it.each([
    ...['Thanks, how long does a triage take?', 'danke wie lange dauert das', 'ok 1042', 'okapi'],
    ...[
      'good experts',
      'Dankmar',
      'bis wann',
      'und',
      'and',
      'adios amigos de Contoso',
      '',
      '…',
      '42',
    ],
    ...[
      '🦊',
      '🤔',
      'Gracias, ¿y ahora?',
      'thanks for what?',
      'bien mal',
      'Gut gemeint ist nicht gut gemacht',
    ],
  ])('is not %j', (text) => {
    expect(courtesyIn(text)).toBeUndefined();
  });
});
