import { type Language, languages } from '../../../../src/domain/people/people.ts';
import type { Playbook } from '../../../../src/features/playbook/domain/playbook.ts';
import { searchPlaybook } from '../../../../src/features/playbook/domain/search/search.ts';
import { indexesOf } from '../../../../src/features/playbook/index/indexes.ts';
import { fresh } from './fresh.ts';
import { heldOut } from './held-out.ts';
import { newVoices } from './new-voices.ts';
import { ofManyVoices } from './of-many-voices.ts';
import { ofNewcomers } from './of-newcomers.ts';
import { ofOthers } from './of-others.ts';
import { ofStrangers } from './of-strangers.ts';
import * as de from './of-the-author/de.ts';
import * as en from './of-the-author/en.ts';
import * as es from './of-the-author/es.ts';
import { ofVisitors } from './of-visitors.ts';
import { unseen } from './unseen.ts';

interface Asked {
  /** One a line: the sections that are right, and the question. */
  readonly asked: string;
  /** What the playbook says nothing about, one a line. */
  readonly unanswered: string;
}

/** What was asked, by who wrote it. */
export const sets: Readonly<Record<string, Readonly<Record<Language, Asked>>>> = {
  'of the author': { en, de, es },
  'of others': ofOthers,
  'of newcomers': ofNewcomers,
  fresh,
  'held out': heldOut,
  unseen,
  'of many voices': ofManyVoices,
  'of new voices': newVoices,
  'of strangers': ofStrangers,
  'of visitors': ofVisitors,
};

const linesOf = (text: string): string[] => text.trim().split('\n');

const questionsOf = ({ asked }: Asked) =>
  linesOf(asked).map((line) => {
    const [right = '', question = ''] = line.split('|').map((part) => part.trim());
    return { right: right.split(' '), question };
  });

/** A playbook that has not learnt from these questions. */
export function without(playbook: Playbook, set: Readonly<Record<Language, Asked>>): Playbook {
  const plain = (text: string): string => text.trim().toLowerCase();
  const others = (language: Language) => {
    const { asked = {}, elsewhere = [] } = playbook.wordings?.[language] ?? {};
    const own = new Set([
      ...questionsOf(set[language]).map(({ question }) => plain(question)),
      ...linesOf(set[language].unanswered).map(plain),
    ]);
    const kept = (some: readonly string[]) => some.filter((one) => !own.has(plain(one)));
    return {
      asked: Object.fromEntries(Object.entries(asked).map(([ref, some]) => [ref, kept(some)])),
      elsewhere: kept(elsewhere),
    };
  };
  const wordings = Object.fromEntries(languages.map((one) => [one, others(one)]));
  return { ...playbook, wordings };
}

/** How many of the questions have the right section first, and among three; how many without one are said to have none. */
export async function counted(playbook: Playbook, language: Language, set: Asked) {
  const found = async (question: string): Promise<string[]> => {
    const hits = await searchPlaybook(indexesOf(playbook), question, { language });
    return hits.map(({ found: { ref } }) => ref);
  };
  const questions = await Promise.all(
    questionsOf(set).map(async ({ right, question }) => {
      const refs = (await found(question)).slice(0, 3);
      const three = refs.some((ref) => right.includes(ref));
      return { first: right.includes(refs[0] ?? ''), three };
    }),
  );
  const unanswered = await Promise.all(linesOf(set.unanswered).map(found));
  return {
    ...{ questions: questions.length, unanswered: unanswered.length },
    first: questions.filter(({ first }) => first).length,
    three: questions.filter(({ three }) => three).length,
    silent: unanswered.filter((refs) => refs.length === 0).length,
  };
}
