import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/domain/people/people.ts';
import { sectionsOf } from '../../../src/features/playbook/domain/playbook.ts';
import { indexesOf } from '../../../src/features/playbook/domain/search/index-of.ts';
import { playbook } from '../../support/samples/playbook.ts';
import { samples } from '../notes/domain/summary/samples.ts';
import { fingerprintsOf, fingerprintsOfPages } from './pages/fingerprints.ts';

const sections = sectionsOf(playbook);

/** The sections that the playbook is to have, by page: playbook.md, section 5. */
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
  });

  it.each(languages)('says nothing itself of what it leaves to others, in %s', (language) => {
    const { read } = indexesOf(playbook)[language];
    const texts = sections.flatMap(({ section }) => [
      ...[section.title[language], ...section.keywords[language]],
      ...[section.answer[language], ...section.points[language]],
    ]);
    expect(texts.filter((text) => read(text).some(({ elsewhere }) => elsewhere))).toEqual([]);
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
