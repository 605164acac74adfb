import { writeSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/domain/people/people.ts';
import { searchPlaybook } from '../../../src/features/playbook/domain/search/search.ts';
import { playbook } from '../../support/samples/playbook.ts';
import * as de from './questions/de.ts';
import * as en from './questions/en.ts';
import * as es from './questions/es.ts';
import { heldOut } from './questions/held-out.ts';

const written = { en, de, es };

const linesOf = (text: string): string[] => text.trim().split('\n');

const found = (question: string, language: Language): string[] =>
  searchPlaybook(playbook, question, { language }).map(({ found: { ref } }) => ref);

describe.each(['en', 'de', 'es'] as const)('questions in %s', (language) => {
  const { asked, unanswered } = written[language];
  const questions = linesOf(asked).map((line) => {
    const [section = '', question = ''] = line.split('|').map((part) => part.trim());
    const refs = found(question, language);
    return { first: refs[0] === section, three: refs.slice(0, 3).includes(section) };
  });
  const share = (of: readonly boolean[]) => of.filter(Boolean).length / of.length;

  it('find the right section first, or among three', () => {
    const first = share(questions.map((one) => one.first));
    const three = share(questions.map((one) => one.three));
    print(
      `${language}: ${questions.length} questions, first right ${percent(first)}, among three ${percent(three)}`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.97);
  });

  it('are said to have no answer where they have none', () => {
    const silent = linesOf(unanswered).map((question) => found(question, language).length === 0);
    print(
      `${language}: ${silent.length} questions without an answer, said so ${percent(share(silent))}`,
    );
    expect(silent.length).toBeGreaterThanOrEqual(20);
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
