import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPlaybook } from '../../../src/features/playbook/read-playbook.ts';

const notes = readFileSync('program/playbook/4-notes.yaml', 'utf8');

/** The error of a page in which something was changed. */
function refusal(from: string | RegExp, to: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sme-desk-test-')), 'notes.yaml');
  const changed = notes.replace(from, to);
  if (changed === notes) throw new Error('nothing was changed');
  writeFileSync(file, changed);
  try {
    readPlaybook([file], '2026-03-02');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a page of the playbook is refused with file, line and what was wanted', () => {
  it.each([
    [
      'a text is missing in one language',
      ', es: Notas en FTOP',
      '',
      /line 3: title\.es: wanted a text/,
    ],
    [
      'it has Markdown',
      'Kinds of notes,',
      '"**Kinds**",',
      /line 7: .*title\.en: wanted plain text, without Markdown/,
    ],
    [
      'it has a link',
      'Kinds of notes,',
      '"see https://x.example",',
      /title\.en: wanted plain text/,
    ],
    [
      'its date is in the future',
      '2019-10-03',
      '2026-03-03',
      /line 4: source\.asOf: wanted a date that is not in the future/,
    ],
    ['its date is none', '2019-10-03', '2019-13-03', /source\.asOf: wanted a date/],
    [
      'it leads to a section that is not there',
      '[notes/general, notes/entitlement]',
      '[notes/nothing]',
      /there is no section notes\/nothing/,
    ],
    [
      'it shows something live that is not there',
      '    see: [notes/kinds]',
      '    live: [weather]\n    see: [notes/kinds]',
      /sections\.4\.live\.0: wanted/,
    ],
    [
      'two sections have one id',
      '- id: general',
      '- id: kinds',
      /another section has the id kinds/,
    ],
    [
      'an address is not https',
      'url: null',
      "url: 'http://x.example'",
      /source\.url: wanted an address with https/,
    ],
    [
      'an answer is too long',
      'Named by the playbook;',
      'N'.repeat(401),
      /wanted at most 400 characters/,
    ],
    [
      'a language has more points than another',
      ', SMEs for adoption use these notes as before.',
      '',
      /as many points in each language/,
    ],
  ])('%s', (_, from, to, wanted) => {
    expect(refusal(from, to)).toMatch(/^The playbook file .*notes\.yaml is not right:/);
    expect(refusal(from, to)).toMatch(wanted);
  });
});

/** The playbook of one page and this file. */
function read(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sme-desk-test-'));
  const files = { 'notes.yaml': notes, [name]: content };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return readPlaybook(
    Object.keys(files).map((file) => join(folder, file)),
    '2026-03-02',
  );
}

describe('how people ask', () => {
  const wordings = (text: string) => read('wordings.en.yaml', text).wordings?.en;

  it('is read by language, also of a section that is not there yet', () => {
    const asked = 'asked: { notes/kinds: [which notes], notes/new: [what is new] }';
    const said = wordings(`language: en\n${asked}\nelsewhere: [weather]\n`);
    expect(said?.asked['notes/kinds']).toEqual(['which notes']);
    expect(said?.asked['notes/new']).toEqual(['what is new']);
    expect(said?.elsewhere).toEqual(['weather']);
  });

  const lines = `language: en
asked:
  notes/kinds: |
    which notes: are there?
    'kinds' of notes

  notes/new: |
    what - is new
elsewhere: |
  weather
`;

  it('is read from a text with one wording in each line', () => {
    expect(wordings(lines)).toEqual({
      asked: {
        'notes/kinds': ['which notes: are there?', "'kinds' of notes"],
        'notes/new': ['what - is new'],
      },
      elsewhere: ['weather'],
    });
  });

  it.each([
    ["'kinds' of", '**kinds** of', /line 5: asked\.notes\/kinds\.1: wanted plain text/],
    ['  weather', '  weather\n\n  news', /line 11: elsewhere\.1: wanted a text/],
  ])('is refused with the line of its text that is wrong: %s', (from, to, told) => {
    expect(() => wordings(lines.replace(from, to))).toThrow(told);
  });

  it('is refused in a language that is not spoken here', () => {
    expect(() => wordings('language: fr\nasked: {}\n')).toThrow(/line 1: language: wanted/);
  });
});

describe('what means the same', () => {
  it.each([
    ['lists', 'synonyms: [[SME, expert], [note, notes]]\nelsewhere: [Azure, Xbox]\n'],
    ['lines', 'synonyms: |\n  SME, expert\n  note, notes\nelsewhere: |\n  Azure,  Xbox\n'],
  ])('is read from %s', (_, text) => {
    const { synonyms, elsewhere } = read('synonyms.yaml', text);
    expect({ synonyms, elsewhere }).toEqual({
      synonyms: [
        ['SME', 'expert'],
        ['note', 'notes'],
      ],
      elsewhere: ['Azure', 'Xbox'],
    });
  });

  it('is refused where a word means nothing but itself, or is none', () => {
    const alone = 'synonyms: |\n  SME, expert\n  note\n';
    expect(() => read('synonyms.yaml', alone)).toThrow(/line 3: synonyms\.1: wanted two or more/);
    const none = 'synonyms: |\n  SME, expert,\n';
    expect(() => read('synonyms.yaml', none)).toThrow(/line 2: synonyms\.0\.2: wanted a text/);
  });
});
