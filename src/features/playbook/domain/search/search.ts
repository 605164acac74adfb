import { type Language, languages } from '../../../../domain/people/people.ts';
import type { Playbook, SectionOnPage } from '../playbook.ts';
import { asName, boost, indexesOf, type PlaybookIndex } from './index-of.ts';
import type { Term } from './terms.ts';

/** A section that answers, and how well: 0 to 1 of what was asked is in it. */
export interface Hit {
  readonly found: SectionOnPage;
  readonly score: number;
}

/** So much of a question counts; nobody asks with more. */
export const mostAsked = 200;

/** So much of what was asked must be in a section that answers it. */
const threshold = 0.5;

/** What a word counts that was misspelt by one letter. */
const ofMended = 0.9;

/** What a section counts that has all that was asked, and nothing else, as its keyword. */
const ofNamed = 2;

/** What a section counts of which the playbook has more than is held here. */
const ofNotHeld = 0.6;

/** A number says nothing unless the playbook has it: it is worked out instead. */
const isAsked = ({ frequency }: PlaybookIndex, { name }: Term): boolean =>
  !/^\d+$/.test(name) || frequency.has(name);

/**
 * The sections that answer, best first: in the reader's language, else in another one. Of two that
 * answer equally well the one for the reader's roles comes first, then the earlier one.
 */
export function searchPlaybook(
  playbook: Playbook,
  text: string,
  reader: { readonly language: Language; readonly roles?: readonly string[] },
): Hit[] {
  const asked = text.slice(0, mostAsked);
  for (const language of [reader.language, ...languages.filter((one) => one !== reader.language)]) {
    const hits = searchIn(indexesOf(playbook)[language], asked, reader.roles ?? []);
    if (hits.length > 0) return hits;
  }
  return [];
}

function searchIn(index: PlaybookIndex, text: string, roles: readonly string[]): Hit[] {
  const terms = index.read(text).filter((term) => isAsked(index, term));
  const judge = judgeOf(index, terms);
  const mended = new Set(wantedOf(terms.filter((term) => term.mended)));
  return index.search
    .search(wantedOf(terms).join(' '), {
      boost,
      boostTerm: (term) => (mended.has(term) ? ofMended : 1),
    })
    .flatMap(({ id, score, queryTerms }) => judge(id, score, queryTerms) ?? [])
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(isFor(b.found, roles)) - Number(isFor(a.found, roles)) ||
        a.id - b.id,
    )
    .map(({ found, covered }) => ({ found, score: Math.round(covered * 100) / 100 }));
}

/** Weighs what was found by how much of the question is there; undefined: too little. */
function judgeOf(index: PlaybookIndex, terms: readonly Term[]) {
  const weighed = terms.map((term) => ({ term, weight: weightOf(index, term) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const named = index.named.get(asName(terms));
  return (id: number, score: number, matched: readonly string[]) => {
    const found = index.sections[id];
    const has = new Set(matched);
    const there = weighed.reduce((sum, { term, weight }) => sum + weight * partOf(term, has), 0);
    const covered = there / total;
    if (!found || covered < threshold) return undefined;
    const rank = score * covered * heldAs(found) * (named?.has(id) ? ofNamed : 1);
    return { id, found, covered, rank };
  };
}

/** What is looked for. */
const wantedOf = (terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap(({ name, parts, whole }) => (whole ? [name] : [name, ...parts]))),
];

const heldAs = ({ section }: SectionOnPage): number => (section.held ? 1 : ofNotHeld);

const isFor = ({ section }: SectionOnPage, roles: readonly string[]): boolean =>
  section.audience.some((one) => roles.includes(one));

/** A rare word says more than one that is everywhere; one that is nowhere says that it is another subject. */
function weightOf({ frequency, sections }: PlaybookIndex, { name, parts }: Term): number {
  const often = Math.max(0, ...[name, ...parts].map((one) => frequency.get(one) ?? 0));
  return Math.log(1 + (sections.length - often + 0.5) / (often + 1.5));
}

/** How much of a word is there: half of a compound is half of it. */
function partOf({ name, parts, whole }: Term, has: ReadonlySet<string>): number {
  if (has.has(name)) return 1;
  if (whole) return 0;
  return parts.length === 0 ? 0 : parts.filter((one) => has.has(one)).length / parts.length;
}
