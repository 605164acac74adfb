import { describe, expect, it } from '@jest/globals';
import { erased, erasingOf } from '../../../src/domain/people/erase.ts';
import {
  formally,
  namePartsOf,
  surnamesOf,
  unmistakable,
} from '../../../src/domain/people/surnames.ts';
import { partsLeftIn } from '../../../src/domain/people/texts-in.ts';

describe('a surname', () => {
  it.each([
    ['Anna Berg', ['Berg', 'BERG']],
    ['Berg, Anna', ['Berg', 'BERG']],
    ['Anna Berg (Contoso)', ['Berg', 'BERG']],
    ['anna berg', ['Berg', 'BERG']],
    ['Anna van den Berg', ['Berg', 'van den Berg', 'Van den Berg', 'BERG', 'VAN DEN BERG']],
    ['Ana García López', ['López', 'LÓPEZ']],
    ['İpek Işık', ['Işık', 'IŞIK']],
    ['Anna', []],
    ['Anna Li', []],
  ])('of %s is %j', (name, surnames) => {
    expect(surnamesOf(name)).toEqual(surnames);
  });
  it('stands after a title, also the first of two', () => {
    expect(formally('Ana García López')).toEqual(
      expect.arrayContaining(['Sra. García', 'Sra. López', 'Sra. García López']),
    );
    expect(formally('Berg, Anna')).toContain('Frau Berg');
  });
  it('may be somebody’s or something else’s who is called so', () => {
    expect(unmistakable(['Anna Berg'], ['Berger AG', 'anna.berg@contoso.example'])).toHaveLength(2);
    expect(unmistakable(['Anna Berg'], ['BERG & Co.'])).toEqual([]);
  });
  it('is told where it stands in another form, and no particle is', () => {
    const left = (name: string, text: string) =>
      partsLeftIn([{ comment: text }], new Map([['comment', 'words']]), namePartsOf(name));
    expect(left('Anna von der Müller', 'der Müller, Muellers, Anna von')).toEqual([
      'Anna',
      'Muellers',
      'Müller',
    ]);
    expect(left('Ana García', 'Garcia')).toEqual(['Garcia']);
    expect(left('Anna Berg', 'Bergen, Oberberg, berg, Annabel')).toEqual([]);
  });
  it('is erased from sentences alone, those of a list of own questions as well', () => {
    const who = { id: 'tenant/1', mails: [], own: [], names: ['Anna Berg'] } as const;
    const erasing = { ...erasingOf(who, 'ab'), alone: [{ text: 'Berg', becomes: '#ab' }] };
    const event = {
      ...{ kind: 'x', actor: null, as: null, version: 1, at: 0, streamId: 'SME-1' },
      ...{ comment: 'Berg am berg', fullName: 'Max Berg', tenantName: 'Berg AG' },
      details: { version: 'Berg 2', mails: ['Berg'] },
    };
    const personal = new Map([
      ['comment', 'words'],
      ['fullName', 'words'],
      ['details', 'all'],
    ] as const);
    expect(erased(event as never, erasing, personal)).toMatchObject({
      ...{ comment: '#ab am berg', fullName: 'Max Berg', tenantName: 'Berg AG' },
      details: { version: '#ab 2', mails: ['#ab'] },
    });
  });
});
