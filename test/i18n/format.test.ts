import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../src/i18n/format.ts';

const monday = Date.UTC(2026, 2, 2, 9);
const july = Date.UTC(2026, 6, 1, 12, 5);

describe('a date and time', () => {
  it.each([
    ['de', 'Europe/Berlin', monday, '2. März 2026, 10:00 MEZ'],
    ['de', 'Europe/Berlin', july, '1. Juli 2026, 14:05 MESZ'],
    ['en', 'Europe/Berlin', monday, '2 March 2026, 10:00 CET'],
    ['en', 'America/New_York', monday, '2 March 2026, 04:00 EST'],
    ['es', 'Europe/Madrid', monday, '2 de marzo de 2026, 10:00 CET'],
    ['es', 'America/Bogota', monday, '2 de marzo de 2026, 04:00 GMT-5'],
    ['en', 'Nowhere/Land', monday, '2 March 2026, 09:00 UTC'],
    ['en', '+01:37', monday, '2 March 2026, 09:00 UTC'],
    ['en', '+05:30', monday, '2 March 2026, 14:30 GMT+5:30'],
    ['de', '-03:00', monday, '2. März 2026, 06:00 GMT-3'],
    ['en', '', monday, '2 March 2026, 09:00 UTC'],
  ] as const)('in %s and %s names its zone', (language, zone, at, text) => {
    expect(formatFor(language, zone).dateTime(at)).toBe(text);
  });
});

it('numbers, languages and lists are written as the reader does', () => {
  const german = formatFor('de', 'Europe/Berlin');
  expect(german.number(12345)).toBe('12.345');
  expect(german.language('pt-BR')).toBe('Portugiesisch (Brasilien)');
  expect(german.language('no tag')).toBe('no tag');
  expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  const english = formatFor('en', 'UTC');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b, c');
  expect(english.all(['a', 'b', 'c'])).toBe('a, b and c');
  expect(english.oneOf(['a', 'b'])).toBe('a or b');
  expect(formatFor('es', 'UTC').all(['a', 'b', 'c'])).toBe('a, b y c');
  expect(german.time(july)).toBe('14:05 MESZ');
});

it('a day that is near is written with its weekday, and how far away it is', () => {
  const [en, de, es] = (['en', 'de', 'es'] as const).map((one) => formatFor(one, 'Europe/Berlin'));
  const later = monday + 2 * 86_400_000;
  expect([en, de, es].map((format) => format?.weekday(later))).toEqual([
    'Wednesday 4 Mar',
    'Mittwoch, 4. März',
    'miércoles, 4 mar',
  ]);
  expect([en, de, es].map((format) => format?.away(later, monday))).toEqual([
    'in 2 days',
    'übermorgen',
    'pasado mañana',
  ]);
  expect(en?.isMidnight(Date.parse('2026-03-02T23:00:00Z'))).toBe(true);
  expect(en?.isMidnight(Date.parse('2026-03-03T00:00:00Z'))).toBe(false);
});
