import { writeSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Language, languages } from '../../../src/domain/people/people.ts';
import { playbook } from '../../support/samples/playbook.ts';
import { counted, sets, without } from './questions/sets.ts';

type Counted = Awaited<ReturnType<typeof counted>>;

/** Of a set, or of several together. */
const shares = ({ questions, first, three, unanswered, silent }: Counted) => ({
  first: first / questions,
  three: three / questions,
  silent: silent / unanswered,
});

const together = (all: readonly Counted[]): Counted =>
  all.reduce((sum, one) => ({
    questions: sum.questions + one.questions,
    first: sum.first + one.first,
    three: sum.three + one.three,
    unanswered: sum.unanswered + one.unanswered,
    silent: sum.silent + one.silent,
  }));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Past the runner, which shows what tests print only where they fail. */
const tell = (who: string, one: Counted): void => {
  const { first, three, silent } = shares(one);
  writeSync(
    2,
    `  playbook ${who}: of ${one.questions} questions ${percent(first)} first right, ${percent(three)} among three; of ${one.unanswered} without an answer ${percent(silent)} said so\n`,
  );
};

// Each set is asked of a playbook that has learnt from all the others.
const rows: { who: string; language: Language; one: Counted }[] = [];
for (const [who, set] of Object.entries(sets)) {
  const strange = without(playbook, set);
  for (const language of languages) {
    const one = await counted(strange, language, set[language]);
    tell(`${who}, ${language}`, one);
    rows.push({ who, language, one });
  }
}

describe('questions that the playbook has not learnt from', () => {
  it.each(languages)('find the right section in %s as often as is wanted', (language) => {
    const all = together(rows.filter((row) => row.language === language).map(({ one }) => one));
    tell(`all, ${language}`, all);
    const { first, three, silent } = shares(all);
    expect(all.questions).toBeGreaterThan(400);
    expect(all.unanswered).toBeGreaterThan(200);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(three).toBeGreaterThanOrEqual(0.98);
    expect(silent).toBeGreaterThanOrEqual(0.93);
  });

  // Sets are small: of ten questions without an answer one is 10 %. Those of visitors are near to what is answered.
  it.each(rows)('find it nearly as often, no matter who asks: $who, $language', ({ one }) => {
    const { first, three, silent } = shares(one);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(three).toBeGreaterThanOrEqual(0.92);
    expect(silent).toBeGreaterThanOrEqual(0.83);
  });
});

it.each(languages)(
  'questions that stand in no wording find the right section in %s',
  async (language) => {
    const all = together(
      await Promise.all(
        ['of strangers', 'of visitors'].map((who) =>
          counted(playbook, language, (sets[who] as (typeof sets)[string])[language]),
        ),
      ),
    );
    tell(`strangers and visitors, ${language}`, all);
    const { first, three, silent } = shares(all);
    expect(all.questions).toBe(120);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.97);
    expect(silent).toBeGreaterThanOrEqual(0.9);
  },
);

it.each(languages)('what was learnt is known in %s', async (language) => {
  const all = together(
    await Promise.all(Object.values(sets).map((set) => counted(playbook, language, set[language]))),
  );
  tell(`all, learnt, ${language}`, all);
  const { first, three, silent } = shares(all);
  expect(first).toBeGreaterThanOrEqual(0.98);
  expect(three).toBeGreaterThanOrEqual(0.99);
  expect(silent).toBeGreaterThanOrEqual(0.97);
});
