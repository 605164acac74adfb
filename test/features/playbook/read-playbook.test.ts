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

describe('how people ask', () => {
  const read = (wordings: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'sme-desk-test-'));
    const files = { 'notes.yaml': notes, 'wordings.en.yaml': wordings };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return readPlaybook(
      Object.keys(files).map((name) => join(folder, name)),
      '2026-03-02',
    );
  };

  it('is read by language, also of a section that is not there yet', () => {
    const asked = 'asked: { notes/kinds: [which notes], notes/new: [what is new] }';
    const { wordings } = read(`language: en\n${asked}\nelsewhere: [weather]\n`);
    expect(wordings?.en?.asked['notes/kinds']).toEqual(['which notes']);
    expect(wordings?.en?.asked['notes/new']).toEqual(['what is new']);
    expect(wordings?.en?.elsewhere).toEqual(['weather']);
  });

  it('is refused in a language that is not spoken here', () => {
    expect(() => read('language: fr\nasked: {}\n')).toThrow(/line 1: language: wanted/);
  });
});
