import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { type Language, languages } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { PlaybookAnswerPage } from '../../../src/features/playbook/domain/pages.ts';
import {
  headingOf,
  playbookOf,
  type SectionOnPage,
  sectionAt,
  sectionsOf,
} from '../../../src/features/playbook/domain/playbook.ts';
import { workedFor } from '../../../src/features/playbook/domain/worked.ts';
import { formatFor } from '../../../src/i18n/format.ts';
import { playbook, withPlaybook } from '../../support/samples/playbook.ts';
import { petra, readerOf } from '../given/sample.ts';

const pageOf = (
  found: SectionOnPage,
  more: Partial<PlaybookAnswerPage> = {},
  program: Program = withPlaybook,
): PlaybookAnswerPage => ({
  ...{ kind: 'playbook-answer', found, isOld: true, see: [], others: [], open: null, rows: 0 },
  worked: workedFor(program, more.asked ?? ''),
  ...{ thanked: false, roles: [], canBegin: true, asked: '', on: null, beside: false },
  ...{ inGroup: false, refusal: null, typed: {} },
  ask: { fpm: 'frank@fasttrack.example', access: null, sentTo: null },
  ...more,
});

const at = (ref: string): SectionOnPage => {
  const found = sectionAt(playbook, ref);
  if (!found) throw new Error(`no section ${ref}`);
  return found;
};

const drawn = (page: PlaybookAnswerPage, language: Language, program: Program = withPlaybook) =>
  render(page, readerOf(petra, language, 'Europe/Berlin'), program).card;

/** Every text of the card, a line each. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, inlines } = node as { readonly type?: string; readonly inlines?: unknown };
  if (type === 'RichTextBlock')
    return [(inlines as { readonly text: string }[]).map(({ text }) => text).join('')];
  return Object.values(node).flatMap(textsIn);
}

const golden = new URL('../golden/playbook/', import.meta.url);

describe.each(languages)('each section of the playbook in %s', (language) => {
  const cards = sectionsOf(playbook).map((found) => ({
    found,
    card: drawn(pageOf(found), language),
  }));

  it('cites page, heading and date, fits into Teams, and has no Markdown', () => {
    for (const { found, card } of cards) {
      const { source, title } = found.page;
      const said = textsIn(card).join('\n');
      expect(said).toContain(`${title[language]} › ${headingOf(found.section, language)}`);
      expect(said).toContain(formatFor(language, 'UTC').day(source.asOf));
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
      expect(JSON.stringify(card)).not.toContain('"TextBlock"');
      expect(said).not.toMatch(/\*\*|__|\]\(|^#/m);
    }
  });

  it('reads as it is kept', () => {
    const now = `${cards
      .map(({ found, card }) => [`== ${found.ref}`, ...textsIn(card)].join('\n'))
      .join('\n\n')}\n`;
    const file = new URL(`${language}.txt`, golden);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, now);
    }
    expect(now).toBe(readFileSync(file, 'utf8'));
  });
});

describe('what the playbook shows from the program', () => {
  const said = (ref: string, program: Program, language: Language, asked = '') =>
    textsIn(drawn(pageOf(at(ref), { asked }, program), language, program)).join('\n');

  it('is of the program in force: a triage of two business days is said at once, in each language', () => {
    const { deadlines } = withPlaybook;
    const slower = { ...withPlaybook, deadlines: { ...deadlines, triage: { businessDays: 2 } } };
    expect(said('sme-resources/timelines', slower, 'en')).toContain('within 2 business days');
    expect(said('sme-resources/timelines', slower, 'de')).toContain('innerhalb von 2 Werktagen');
    expect(said('sme-resources/timelines', slower, 'es')).toContain('2 días laborales');
  });

  it('a changed row of the routing table is what the section says', () => {
    const routing = withPlaybook.routing.map((row) =>
      row.id === 'sc-mcas' ? { ...row, seats: '>7000' } : row,
    );
    const changed = { ...withPlaybook, routing };
    expect(said('sme-resources/security', changed, 'en', 'MCAS')).toContain(
      'MCAS: more than 7,000 seats',
    );
  });

  it('each row as a sentence: codes, seats, regions, languages, outcome', () => {
    expect(said('sme-resources/security', withPlaybook, 'en')).toContain(
      'AADP P1, P2: more than 150 seats, every region, any supported language: an SME',
    );
    expect(said('sme-resources/security', withPlaybook, 'de', 'AATP')).toContain(
      'AATP: weniger als 10.000 Arbeitsplätze, jede Region, Englisch: ein Leitfaden, kein SME',
    );
  });

  it('a hundred rows are paged by eight', () => {
    const [row] = withPlaybook.routing;
    if (!row) throw new Error('no row');
    const routing = Array.from({ length: 100 }, (_, at) => ({ ...row, id: `row-${at}` }));
    const program = { ...withPlaybook, routing };
    const first = drawn(pageOf(at('sme-resources/security'), {}, program), 'en', program);
    expect(textsIn(first).filter((text) => text.startsWith('AADP P1, P2:'))).toHaveLength(8);
    expect(JSON.stringify(first)).toContain('Next page');
    const last = drawn(pageOf(at('sme-resources/security'), { rows: 12 }, program), 'en', program);
    expect(textsIn(last).filter((text) => text.startsWith('AADP P1, P2:'))).toHaveLength(4);
  });

  it.each([
    ['150 seats AADP', 'AADP P1: 150 is not more than 150: exception.'],
    ['AADP for 1,000 users', 'AADP P1: with 1,000 seats an SME can come.'],
    [
      '10.000 MCAS',
      'MCAS: 10,000 is not more than 10,000 and 10,000 is not fewer than 10,000: exception.',
    ],
    ['9999 seats Cloud App Security', 'MCAS: with 9,999 seats there is a guide and no SME.'],
    ['AIP P1 20', 'AIP P1: with 20 seats there is a guide and no SME.'],
    ['MIG P1 6000', 'MIG P1: 6,000 seats are an exception, on a limited scale.'],
  ])('works out "%s"', (asked, sentence) => {
    expect(said('sme-resources/security', withPlaybook, 'en', asked)).toContain(sentence);
  });

  it.each([
    ['enablement 999 licences', 'With 999 licences: 100 active users.'],
    ['enablement 50 licences', 'With 50 licences: 5 active users.'],
    ['1 000 licences', 'With 1,000 licences: 100 active users.'],
    ['10 licences', 'With 10 licences: 1 active user.'],
  ])('works out the milestone: "%s"', (asked, sentence) => {
    expect(said('completion/overview', withPlaybook, 'en', asked)).toContain(sentence);
  });

  it('three queues, whom to write to without a confirmation, and nothing old that is new', () => {
    expect(said('completion/parking', withPlaybook, 'es')).toMatch(
      /FTCQ Inactive Americas[\s\S]*FTCQ Inactive APJ[\s\S]*FTCQ Inactive EMEA/,
    );
    const timelines = said('sme-resources/timelines', withPlaybook, 'en');
    expect(timelines).toMatch(/your FPM and to the assignment team's mailbox/);
    expect(timelines).toContain('ftsmeassign@fasttrack.example');
    const young = drawn(pageOf(at('sme-resources/scope'), { isOld: false }), 'en');
    expect(textsIn(young).join()).not.toContain('out of date');
  });

  it('nothing of a number where the section is not about one', () => {
    expect(said('sme-resources/scope', withPlaybook, 'en', 'scope 999 AADP')).not.toContain(
      '999 lic',
    );
    expect(playbookOf(withPlaybook)).toBe(playbook);
  });
});
