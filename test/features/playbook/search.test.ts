import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/domain/people/people.ts';
import { searchPlaybook } from '../../../src/features/playbook/domain/search/search.ts';
import { indexesOf } from '../../../src/features/playbook/index/indexes.ts';
import { playbook } from '../../support/samples/playbook.ts';

const asked = (question: string, language: Language, roles: readonly string[] = []) =>
  searchPlaybook(indexesOf(playbook), question, { language, roles });
const first = async (question: string, language: Language, roles: readonly string[] = []) =>
  (await asked(question, language, roles))[0]?.found.ref;

const typed: readonly (readonly [string, Language, RegExp])[] = [
  ['Wie lange dauert es, bis ein Experte zugewiesen ist?', 'de', /^sme-resources\/timelines$/],
  ['¿Cuántos puestos necesito para MCAS?', 'es', /^sme-resources\/security$/],
  ['can i ask the SME directly after the engagement', 'en', /^sme-resources\/duties-partner$/],
  ['Ich habe keine Bestätigung bekommen', 'de', /^sme-resources\/timelines$/],
  ['wann wird eine Anforderung abgelehnt', 'de', /^sme-resources\/denials$/],
  ['my company is not in the list', 'en', /^sme-resources\/form$/],
  ['benutzername ohne postfach', 'de', /^sme-resources\/access$/],
  ['what is CSMAU', 'en', /^overview\/motions$/],
  ['fases', 'es', /^overview\/phases$/],
  ['enablement 999 licences', 'en', /^completion\/overview$/],
  ['enablement 50 licences', 'en', /^completion\/overview$/],
  ['how many users with 999 licences', 'en', /^completion\/overview$/],
  ['FTCQ', 'en', /^completion\/parking$/],
  ['4058', 'en', /^completion\/task-4058$/],
  ['zusammenfassung führungsebene', 'de', /^notes\/executive$/],
  ['entitlement note', 'en', /^notes\/entitlement$/],
  ['wer ist PSM', 'de', /^sme-resources\/(duties-fpm|what-is)$/],
  ['exprt for Temas', 'en', /^sme-resources\/(what-is|roles)$/],
  ['150 seats AADP', 'en', /^sme-resources\/security$/],
];

describe('the search in the playbook', () => {
  it.each(typed)('answers "%s" (%s)', async (question, language, section) => {
    expect(await first(question, language)).toMatch(section);
  });

  it('says nothing where the playbook does', async () => {
    expect(await asked('wetter morgen in berlin', 'de')).toEqual([]);
    expect(await asked('wetter morgen in berlin', 'en')).toEqual([]);
  });

  it('finds a German heading for a Spanish reader, and shows the section all the same', async () => {
    expect(await first('Zeitachsen', 'es')).toBe('sme-resources/timelines');
    expect(await first('Ablehnungen', 'en')).toBe('sme-resources/denials');
  });

  it('takes German compounds apart', async () => {
    expect(await first('Berechtigungsstatusnotizen', 'de')).toBe('notes/entitlement');
    expect(await first('Notizvorlage', 'de')).toBe('notes/template');
    expect(await first('Partnerpflichten', 'de')).toBe('sme-resources/duties-partner');
  });

  it.each([
    ['denail of a request', 'sme-resources/denials'],
    ['entitlment note', 'notes/entitlement'],
    ['proactve assignment', 'sme-resources/proactive'],
  ])('puts one slip right: "%s"', async (question, section) => {
    expect(await first(question, 'en')).toBe(section);
  });

  it('knows each thing by all its names, in every language', async () => {
    for (const [one, other] of [
      ['was ist ein SME', 'was ist ein Fachmann'],
      ['Aufgaben PSM', 'Aufgaben FPM'],
      ['MDATP Lizenzen', 'WDATP Arbeitsplätze'],
      ['E-Mail an ATU', 'E-Mail an das Account Team'],
    ] as const)
      expect(await first(one, 'de')).toBe(await first(other, 'de'));
    expect(await first('puestos para Defender ATP', 'es')).toBe('sme-resources/security');
  });

  it('puts what is for the reader first where two sections answer equally well', async () => {
    const pages = playbook.pages.filter(({ id }) => id === 'notes');
    const [page] = pages;
    const [section] = page?.sections ?? [];
    if (!page || !section) throw new Error('no section');
    const twins = {
      ...{ synonyms: [] },
      pages: [
        {
          ...page,
          sections: [
            { ...section, id: 'a', audience: ['partner' as const] },
            { ...section, id: 'b', audience: ['fm' as const] },
          ],
        },
      ],
    };
    const best = async (roles: readonly string[]) => {
      const reader = { language: 'en', roles } as const;
      const [hit] = await searchPlaybook(indexesOf(twins), 'kinds of notes', reader);
      return hit?.found.section.id;
    };
    expect(await best(['fm'])).toBe('b');
    expect(await best([])).toBe('a');
  });

  it.each([
    ['how many seats are needed for Power BI', 'en'],
    ['Was verdient ein FPM?', 'de'],
    ['viáticos del SME', 'es'],
  ] as const)('leaves "%s" to others, whatever else of it is known', async (question, language) => {
    expect(await asked(question, language)).toEqual([]);
  });

  it('takes Azure in the name of a workload for that workload', async () => {
    expect(await first('seats for Azure AD Premium', 'en')).toBe('sme-resources/security');
    expect(await asked('seats in Azure', 'en')).toEqual([]);
  });

  it('finds a section although some of its question is said in words of its own', async () => {
    expect(await first('could the SME kindly coach our lighthouse keepers', 'en')).toBe(
      'sme-resources/scope',
    );
    expect(await first('what time is it in Tokyo', 'en')).toBeUndefined();
  });

  it.each([
    ['Teams is sluggish today', 'en'],
    ['Outlook startet nicht', 'de'],
    ['Teams no arranca', 'es'],
  ] as const)('takes a product beside one word for its use: "%s"', async (question, language) => {
    expect(await asked(question, language)).toEqual([]);
  });

  it('finds what is about a product as well', async () => {
    expect(await first('code for OneDrive', 'en')).toBe('notes/template');
    expect(await first('expert for Teams', 'en')).toBe('sme-resources/what-is');
  });

  it('leaves German compounds to others by what they begin or end with', async () => {
    for (const question of ['Urlaubsantrag für den FPM', 'Partnervertrag mit dem SME'])
      expect(await asked(question, 'de')).toEqual([]);
  });

  it('takes a name of the playbook for its subject, whatever stands beside it', async () => {
    expect(await first('why was Get Modern momentous', 'en')).toBe('overview/get-modern');
    expect(await first('momentous quokkas', 'en')).toBeUndefined();
  });

  it('takes a stop word for no other word of its stem', async () => {
    expect(await first('¿dónde está el formulario?', 'es')).toMatch(/^(sme|completion)/);
  });

  it('asks who decides, and not what is decided about', async () => {
    expect(await first('who approves my request', 'en')).toBe('sme-resources/duties-fpm');
    expect(await first('why was my request not approved', 'en')).toBe('sme-resources/denials');
  });

  it('counts the first 200 characters only', async () => {
    const far = `${'wetter '.repeat(40)}timelines`;
    expect(await asked(far, 'en')).toEqual([]);
    expect(await first(`CSMAU ${' '.repeat(5_000)}`, 'en')).toBe('overview/motions');
  });

  it('keeps nothing of what was searched', async () => {
    const before = await asked('what is CSMAU', 'en');
    for (let time = 0; time < 200; time++) await asked(`unheard${time} of word${time}`, 'en');
    expect(await asked('what is CSMAU', 'en')).toEqual(before);
  });
});
