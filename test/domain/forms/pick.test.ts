import { describe, expect, it } from '@jest/globals';
import { meantIn, picked } from '../../../src/domain/forms/pick.ts';

const entries = [
  { value: 'eva.maier@one.example', name: 'Eva Maier' },
  { value: 'eva.maier@two.example', name: 'Eva Maier' },
  { value: 'eva@three.example', name: 'Eva Maier-Groß' },
  { value: 'joerg@one.example', name: 'Jörg Strauß' },
];

const meant = (typed: string) => meantIn(entries, typed).map(({ value }) => value);

describe('an entry of a list that is typed', () => {
  it.each([
    ['EVA.MAIER@two.example', ['eva.maier@two.example']],
    ['Eva Maier (eva.maier@one.example)', ['eva.maier@one.example']],
    ['jorg strauss', ['joerg@one.example']],
    ['Strauß, Jörg', ['joerg@one.example']],
    ['jörg', ['joerg@one.example']],
    ['eva  maier', ['eva.maier@one.example', 'eva.maier@two.example']],
    ['groß', ['eva@three.example']],
    ['nobody', []],
    [' ', []],
  ])('as %j means %j', (typed, values) => {
    expect(meant(typed)).toEqual(values);
  });

  it('is the one that is meant, and what was typed where it may be several or none', () => {
    expect(picked(entries, 'Strauß')).toBe('joerg@one.example');
    expect(picked(entries, 'Eva Maier')).toBe('Eva Maier');
    expect(picked(entries, 'nobody')).toBe('nobody');
  });
});
