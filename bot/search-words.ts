import { languages } from '../src/domain/people.ts';
import { type Program, workloadOf } from '../src/domain/program.ts';
import { type State, states } from '../src/domain/request.ts';
import { translator } from '../src/i18n/i18n.ts';
import type { Found } from '../src/store/search.ts';

/** More words than anybody types; each is looked for in every request. */
const mostWords = 10;

/** Without case and accents, in words and numbers: `Genehmigt, SME-1042` is `genehmigt sme 1042`. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a state is called, in every language: who asks need not speak as the client does. */
const stateWords = new Map<State, string>(
  states.map((state) => [
    state,
    languages.map((language) => translator(language)(`state.${state}`)).join(' '),
  ]),
);

/**
 * Whether a request fits what was typed: each word must occur in its id, customer, topic, partner,
 * workload or state. Nothing typed: every request fits.
 */
export function matcher(program: Program, typed: string): (request: Found) => boolean {
  const wanted = wordsIn(typed).slice(0, mostWords);
  return (request) => {
    if (wanted.length === 0) return true;
    const { id, tenantName, topic, partner, workload, state } = request;
    const { code, name } = workloadOf(program, workload) ?? { code: '', name: '' };
    const about = [id, tenantName, topic, partner, workload, code, name, stateWords.get(state)];
    const found = wordsIn(about.join(' ')).join(' ');
    return wanted.every((word) => found.includes(word));
  };
}
