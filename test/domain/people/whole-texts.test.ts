import { describe, expect, it } from '@jest/globals';
import { replacer } from '../../../src/domain/people/erase.ts';
import { wholeTexts } from '../../../src/domain/people/whole-texts.ts';

const objectId = '00000000-0000-4000-8000-000000000101';
const texts = ['anna@contoso.example', 'Anna Berg', 'Anna', `tenant-a/${objectId}`, objectId];
/** Who is found in spellings other than their own. */
const spelled = ['Müller', 'İpek Işık', 'Anna Berg'];
const foundSpelled = (text: string): string | undefined =>
  text.match(wholeTexts(spelled) ?? /$^/)?.[0];
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
    'jo_anna@contoso.example',
    '1anna@contoso.example',
    'Anna\u0301',
    'info@team-anna.example',
    `tenant-b/${objectId}`,
    `${objectId}1`,
  ])('is somebody else’s in %s', (text) => {
    expect(found(text)).toBeUndefined();
  });
  it.each([
    ['Frau Mu\u0308ller hilft', 'Mu\u0308ller'],
    ['MÜLLER', 'MÜLLER'],
    ['an İpek Işık', 'İpek Işık'],
    ['an I\u0307pek Işık', 'I\u0307pek Işık'],
    ['an i\u0307pek işik', 'i\u0307pek işik'],
    ['an İPEK IŞIK', 'İPEK IŞIK'],
    ['an IPEK IŞIK', 'IPEK IŞIK'],
    ['Anna\u00a0Berg', 'Anna\u00a0Berg'],
    ['Anna\n  Berg', 'Anna\n  Berg'],
    ['Vertrag-Anna Berg.pdf', 'Anna Berg'],
    ['Vertrag_Anna Berg_2', 'Anna Berg'],
    ['Hr.Müller', 'Müller'],
    ['2Müller', 'Müller'],
  ])('is found as it may be written in %j', (text, what) => {
    expect(foundSpelled(text)).toBe(what);
  });
  it.each(['Obermüller', 'O’Müller', 'müller@fabrikam.example', 'anna.müller@fabrikam.example'])(
    'is part of another name or address in %s',
    (text) => expect(foundSpelled(text)).toBeUndefined(),
  );
  it('is replaced in whichever spelling it stands', () => {
    const replace = replacer(spelled.map((text, at) => ({ text, becomes: `#${at}` })));
    expect(replace('mu\u0308ller, İpek\u00a0Işık, i\u0307pek işik_Anna  Berg')).toBe(
      '#0, #1, #1_#2',
    );
  });
  it('is nobody’s where none is given', () => {
    expect(wholeTexts(['', ''])).toBeUndefined();
  });
});
