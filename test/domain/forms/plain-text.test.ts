import { describe, expect, it } from '@jest/globals';
import { plainLine, plainText } from '../../../src/domain/forms/plain-text.ts';

describe('a text that somebody gave', () => {
  it.each([
    ...['', ' ', '\t\n', '\u0000', '\u200b', '\u3164', '\u2800', '\u00ad', '\ufeff', '\u2060'],
    ...['\u200d', '\u200c\u200d', '\ufe0f', '\ufe0f\ufe0f', '\u034f', '\u180e', '\u202e', '\ud800'],
    ...['\u{E0041}', '\u115f\u1160\uffa0', '\u00a0\u2003\u3000', '\u200b \u2800\n\u00ad'],
  ])('is empty where nobody sees anything in it: %j', (text) => expect(plainText(text)).toBe(''));

  it.each([
    ['Mu\u0308nchen', 'M\u00fcnchen'],
    ['  Con\u00adto\u200bso\u0000 ', 'Contoso'],
    ['gut\u202eesöb', 'gutesöb'],
    ['a\u0007b\u009fc', 'abc'],
    ['a\tb\u2800c', 'a b c'],
    ['erste\r\nzweite\rdritte\u2028vierte', 'erste\nzweite\ndritte\nvierte'],
    ['u\u200b\u0308', '\u00fc'],
  ])('%j is %j', (text, plain) => expect(plainText(text)).toBe(plain));

  it.each([
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d💻',
    '❤\ufe0f\u200d🔥',
    '1\ufe0f\u20e3',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'L’été à 50 %: „ja“ – ¿qué?',
    '東京\u3000大阪',
  ])('keeps what shapes its characters: %s', (text) => expect(plainText(text)).toBe(text));

  it.each(['a\u200d', '\u200da', 'a \u200d b', 'a\u200d\n'])(
    'has no joiner of nothing: %j',
    (text) => expect(plainText(text)).not.toMatch(/\u200d/),
  );

  it('stays as it is when it is taken again', () => {
    for (const text of ['a\u200d\u200db', 'x\u2800\u200d', 'u\u200d\u0308', '\ufe0f\u200da'])
      expect(plainText(plainText(text))).toBe(plainText(text));
  });

  it('is one line where a field has one', () => {
    expect(plainLine(' Contoso\r\n  GmbH\u200b\n')).toBe('Contoso GmbH');
  });

  it('costs little, however long and strange', () => {
    const begin = performance.now();
    for (const one of ['\u200d', '\ufe0f', '\u{E0041}', '\u{1F3F4}', '\n', 'u\u0308', '\ud800'])
      plainLine(one.repeat(240_000));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
