import { writeSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/domain/people/people.ts';
import { searchPlaybook } from '../../../src/features/playbook/domain/search/search.ts';
import { playbook } from '../../support/samples/playbook.ts';
import * as de from './questions/de.ts';
import * as en from './questions/en.ts';
import * as es from './questions/es.ts';
import { heldOut } from './questions/held-out.ts';
import { ofOthers } from './questions/of-others.ts';

/** By who asked, and how many of them there are to be. */
const sets = {
  'of the author': { written: { en, de, es }, least: { answered: 40, unanswered: 20 } },
  'of others': { written: ofOthers, least: { answered: 22, unanswered: 10 } },
} as const;

const asked = Object.entries(sets).flatMap(([who, { written, least }]) =>
  (['en', 'de', 'es'] as const).map((language) => ({
    ...{ who, language, least, ...written[language] },
  })),
);

const linesOf = (text: string): string[] => text.trim().split('\n');

const found = (question: string, language: Language): string[] =>
  searchPlaybook(playbook, question, { language }).map(({ found: { ref } }) => ref);

describe.each(asked)('questions $who in $language', (set) => {
  const { who, language, least } = set;
  const questions = linesOf(set.asked).map((line) => {
    const [sections = '', question = ''] = line.split('|').map((part) => part.trim());
    const right = sections.split(' ');
    const refs = found(question, language);
    return {
      first: right.includes(refs[0] ?? ''),
      three: refs.slice(0, 3).some((ref) => right.includes(ref)),
    };
  });
  const share = (of: readonly boolean[]) => of.filter(Boolean).length / of.length;

  it('find the right section first, or among three', () => {
    const first = share(questions.map((one) => one.first));
    const three = share(questions.map((one) => one.three));
    print(
      `${who}, ${language}: ${questions.length} questions, first right ${percent(first)}, among three ${percent(three)}`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(least.answered);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.97);
  });

  it('are said to have no answer where they have none', () => {
    const silent = linesOf(set.unanswered).map(
      (question) => found(question, language).length === 0,
    );
    print(
      `${who}, ${language}: ${silent.length} questions without an answer, said so ${percent(share(silent))}`,
    );
    expect(silent.length).toBeGreaterThanOrEqual(least.unanswered);
    expect(share(silent)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('questions that nothing was adjusted to', () => {
  it('are answered less often: printed, and not to get worse', () => {
    const refs = heldOut.map(([language, question]) => found(question, language));
    const right = (most: number) =>
      heldOut.filter(([, , section], at) => refs[at]?.slice(0, most).includes(section)).length;
    print(
      `held out: ${heldOut.length} questions, first right ${right(1)}, among three ${right(3)}`,
    );
    expect(right(1)).toBeGreaterThanOrEqual(12);
    expect(right(3)).toBeGreaterThanOrEqual(16);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Past the runner, which shows what tests print only where they fail. */
const print = (line: string): void => void writeSync(2, `  playbook ${line}\n`);
