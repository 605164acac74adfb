import { beginningOf, mostHeard } from '../../../../domain/forms/beginning.ts';
import { languages } from '../../../../domain/people/people.ts';
import { type Program, workloadOf } from '../../../../domain/program/program.ts';
import { type State, states } from '../../domain/states.ts';
import { requestWords } from '../../words/words.ts';
import type { Wanted } from './search.ts';

/** How much of it counts, where that is not all. */
export const onlyFirstOf = (typed: string): number | undefined =>
  typed.length > mostHeard ? mostHeard : undefined;

/** Without case and accents, in words and numbers: `Genehmigt, SME-1042` is `genehmigt sme 1042`. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function folded(texts: readonly string[]): string {
  return wordsIn(texts.join(' ')).join(' ');
}

/** What a state is called, in every language: who asks need not speak as the client does. */
const stateWords = new Map<State, string>(
  states.map((state) => [
    state,
    folded(languages.map((language) => requestWords[language][`state.${state}`])),
  ]),
);

/**
 * The beginning of what was typed: each word must occur in a request's id, customer, topic, partner, workload or
 * state, and a word that is a number may name one. Nothing typed: every request fits.
 */
export function wantedBy(program: Program, typed: string): Wanted {
  const wanted = wordsIn(beginningOf(typed));
  const workloads = new Map<string, string>();
  const workloadWords = (id: string): string => {
    const { code, name } = workloadOf(program, id) ?? { code: '', name: '' };
    const words = workloads.get(id) ?? folded([id, code, name]);
    workloads.set(id, words);
    return words;
  };
  return {
    numbers: wanted.filter((word) => /^[0-9]{1,15}$/.test(word)).map(Number),
    matches: ({ id, tenantName, topic, partner, workload, state }) => {
      if (wanted.length === 0) return true;
      const own = folded([id, tenantName, topic, partner]);
      const about = `${own} ${workloadWords(workload)} ${stateWords.get(state)}`;
      return wanted.every((word) => about.includes(word));
    },
  };
}
