import { describe, expect, it } from '@jest/globals';
import type { Words } from '../../src/domain/words.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { words } from '../../src/i18n/i18n.ts';

const picnic = {
  en: { 'picnic.title': 'A picnic with {{who}}' },
  de: { 'picnic.title': 'Ein Picknick mit {{who}}' },
  es: { 'picnic.title': 'Un picnic con {{who}}' },
} satisfies Words;

describe('the words of a new feature', () => {
  const translator = createTranslator([...words, picnic]);

  it('are said beside all others', () => {
    expect(translator('de')('picnic.title', { who: 'Ana' })).toBe('Ein Picknick mit Ana');
    expect(translator('es')('action.back')).toBe('Atrás');
  });

  it('are the only ones that it can say', () => {
    // @ts-expect-error: a key that no feature has
    expect(() => translator('en')('picnic.place')).toThrow('nothing to say for picnic.place in en');
  });

  it('must not take a key that another feature has', () => {
    const backwards = {
      en: { 'action.back': 'Back again' },
      de: { 'action.back': 'Wieder zurück' },
      es: { 'action.back': 'Otra vez atrás' },
    };
    // @ts-expect-error: the compiler names the keys that are there twice
    expect(() => createTranslator([...words, backwards])).toThrow(
      'two features have words for action.back',
    );
    const late: Words[] = [picnic, picnic];
    expect(() => createTranslator(late)).toThrow('two features have words for picnic.title');
  });

  it('must be there in every language', () => {
    // @ts-expect-error: Spanish is missing
    const unfinished: Words<'picnic.title'> = { en: picnic.en, de: picnic.de };
    expect(() => createTranslator([unfinished])).toThrow();
    // @ts-expect-error: German lacks a sentence
    const lacking: Words<'picnic.title'> = { ...picnic, de: {} };
    expect(() => createTranslator([lacking])('de')('picnic.title')).toThrow('nothing to say');
  });
});
