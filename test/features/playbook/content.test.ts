import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/domain/people/people.ts';
import { sectionAt, sectionsOf } from '../../../src/features/playbook/domain/playbook.ts';
import { playbook } from '../../support/samples/playbook.ts';
import { samples } from '../notes/domain/summary/samples.ts';
import { fingerprintsOf, fingerprintsOfPages } from './pages/fingerprints.ts';

const sections = sectionsOf(playbook);

/** The sections that the playbook is to have, by page. */
const wanted = {
  overview: 'benefit motions phases adoption get-modern guidance',
  'sme-resources':
    'what-is roles security scope submitting access form timelines proactive denials onboarding duties-partner duties-fpm duties-sme',
  completion:
    'overview goals prepare account-mail talk follow-up task-4058 parking several-services inputs-outputs next',
  notes: 'kinds general executive template entitlement',
};

describe('what is written in the playbook', () => {
  it('has every section of the five pages', () => {
    const refs = sections.map(({ ref }) => ref);
    for (const [page, ids] of Object.entries(wanted))
      for (const id of ids.split(' ')) expect(refs).toContain(`${page}/${id}`);
  });

  it('names what the playbook has and is not held here, and links to it where it can', () => {
    const named = sections.filter(({ section }) => !section.held).map(({ ref }) => ref);
    expect(named).toEqual(
      expect.arrayContaining([
        'overview/phase-assess',
        'overview/get-modern-approach',
        'completion/faq',
      ]),
    );
    const links = sections.flatMap(({ section }) => section.link ?? []);
    expect(links).toContain('https://aka.ms/frpsmerequest');
    expect(links).toContain('https://aka.ms/FRPAccountTeamEmailTemplate');
  });

  it('is written anew: no ten words in a row are those of the pages', () => {
    const pages = fingerprintsOfPages();
    expect(pages.size).toBeGreaterThan(3_000);
    // The sample of a summary stands in a page, word for word, and so is recognised.
    const sample = fingerprintsOf(samples.de.fields.relations ?? '');
    expect(sample.length).toBeGreaterThan(10);
    expect(sample.filter((one) => !pages.has(one))).toEqual([]);
    for (const { ref, section } of sections)
      for (const language of languages)
        for (const text of [section.answer[language], ...section.points[language]])
          expect([ref, text, fingerprintsOf(text).filter((one) => pages.has(one))]).toEqual([
            ...[ref, text, []],
          ]);
    const said = languages.flatMap((one) => Object.values(playbook.wordings?.[one]?.asked ?? {}));
    expect(
      said.flat().filter((text) => fingerprintsOf(text).some((one) => pages.has(one))),
    ).toEqual([]);
  });

  it.each(languages)('knows many ways of asking for each section in %s', (language) => {
    const { asked = {}, elsewhere = [] } = playbook.wordings?.[language] ?? {};
    for (const { ref } of sections) expect([ref, asked[ref]?.length ?? 0]).not.toEqual([ref, 0]);
    expect(Object.keys(asked).filter((one) => !sectionAt(playbook, one))).toEqual([]);
    expect(Object.values(asked).flat().length).toBeGreaterThan(1_200);
    expect(elsewhere.length).toBeGreaterThan(300);
  });

  it.each(languages)('has no wording in %s that is both answered and not', (language) => {
    const { asked = {}, elsewhere = [] } = playbook.wordings?.[language] ?? {};
    const answered = new Set(Object.values(asked).flat());
    expect(elsewhere.filter((one) => answered.has(one))).toEqual([]);
  });

  it('names the five phases in order', () => {
    const phases = sections.find(({ ref }) => ref === 'overview/phases')?.section.points;
    expect(phases?.en).toEqual([
      '1. Initiate',
      '2. Assess',
      '3. Remediate',
      '4. Enable',
      '5. Migrate',
    ]);
    expect(phases?.es).toHaveLength(5);
  });
});
