import { describe, expect, it } from '@jest/globals';
import { wholeTexts } from '../../../src/domain/people/whole-texts.ts';

const objectId = '00000000-0000-4000-8000-000000000101';
const texts = ['anna@contoso.example', 'Anna Berg', 'Anna', `tenant-a/${objectId}`, objectId];
const found = (text: string): string | undefined => text.match(wholeTexts(texts) ?? /$^/)?.[0];

describe('a name, an address or an id', () => {
  it.each([
    ['Bitte an anna@contoso.example.', 'anna@contoso.example'],
    ['Bitte an <ANNA@contoso.example>', 'ANNA@contoso.example'],
    ["'anna@contoso.example'", 'anna@contoso.example'],
    ['mailto:anna@contoso.example?subject=x', 'anna@contoso.example'],
    ['SME-1:2:news:anna@contoso.example', 'anna@contoso.example'],
    ['Danke, Anna Berg!', 'Anna Berg'],
    ['Annas Frage; Anna: nein', 'Anna'],
    ['@Anna Berg-Vertrag', 'Anna Berg'],
    [`greeting:tenant-a/${objectId}`, `tenant-a/${objectId}`],
    [`a:${objectId}`, objectId],
  ])('is found in %s', (text, what) => {
    expect(found(text)).toBe(what);
  });
  it.each([
    'johanna@contoso.example',
    "o'anna@contoso.example",
    'jo-anna@contoso.example',
    'jo.anna@contoso.example',
    'anna@contoso.example.org',
    'anna@contoso.example-corp.org',
    'anna@contoso.examples',
    'anna@fabrikam.example',
    'anna.schmidt@fabrikam.example',
    'Johanna Berg',
    'Annabel',
    `tenant-b/${objectId}`,
    `${objectId}1`,
  ])('is somebody else’s in %s', (text) => {
    expect(found(text)).toBeUndefined();
  });
  it('is nobody’s where none is given', () => {
    expect(wholeTexts(['', ''])).toBeUndefined();
  });
});
