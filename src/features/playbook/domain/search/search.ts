import { type Language, languages } from '../../../../domain/people/people.ts';
import type { Playbook, SectionOnPage } from '../playbook.ts';
import { asName, boost, indexesOf, type PlaybookIndex, rarity } from './index-of.ts';
import type { Term } from './terms.ts';

/** A section that answers, and how well: 0 to 1 of what was asked is in it. */
export interface Hit {
  readonly found: SectionOnPage;
  readonly score: number;
}

/** So much of a question counts; nobody asks with more. */
export const mostAsked = 200;

/** So much of what was asked must be in a section that answers it. */
const threshold = 0.3;

/** In another language than the reader's words are alike by chance. */
const thresholdAbroad = 0.6;

/** A word that is nowhere may be one more way of saying it: it counts less than one that is known and rare. */
const ofUnknown = 0.5;

/** Beside a name of the playbook's own it hardly says that it is another subject. */
const ofUnknownBesideOwn = 0.25;

/** A product tells no section from another, but a question about nothing else is about using it. */
const ofProduct = 0.25;

/** Beside a word that is nowhere one known word says little: “what time is it in Tokyo”. */
const mostLonely = 1;

/** What a word counts that was misspelt by one letter. */
const ofMended = 0.9;

/** What a section counts that has all that was asked, and nothing else, as its keyword. */
const ofNamed = 3;

/** What a section counts more whose title or keyword is just what was asked; quickly less the more either says beside. */
const ofSaying = 12;

/** So much of a title or keyword is in what was asked, and the other way round, or most of what was asked is in the section. */
const leastAlike = 0.3;
const most = 0.7;

/** What a section counts of which the playbook has more than is held here. */
const ofNotHeld = 0.6;

/** A number says nothing unless it is one that the playbook names, such as a task's: it is worked out instead. */
export const isSought = ({ frequency }: PlaybookIndex, { name }: Term): boolean =>
  !/^\d+$/.test(name) || (name.length >= shortestName && frequency.has(name));

/** Shorter ones are amounts, or belong to the name of a product. */
const shortestName = 4;

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
    const least = language === reader.language ? threshold : thresholdAbroad;
    const hits = searchIn(indexesOf(playbook)[language], asked, reader.roles ?? []).filter(
      ({ score }) => score >= least,
    );
    if (hits.length > 0) return hits;
  }
  return [];
}

function searchIn(index: PlaybookIndex, text: string, roles: readonly string[]): Hit[] {
  const terms = index.read(text).filter((term) => isSought(index, term));
  if (terms.some(({ elsewhere }) => elsewhere)) return [];
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
  const isOurs = terms.some(({ own }) => own);
  const ofNew = isOurs ? ofUnknownBesideOwn : ofUnknown;
  const weighed = terms.map((term) => ({ term, weight: weightOf(index, term, ofNew) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const telling = terms.filter(({ product }) => !product);
  // A word of somebody's own beside one of our names does not change what is asked about.
  const known = isOurs ? telling.filter((term) => !isUnknown(index, term)) : telling;
  const named = index.named.get(asName(known));
  const asked = [...new Set(telling.map(({ name }) => name))];
  const alikeTo = (id: number): number => {
    const alike = (index.sayings[id] ?? []).map((saying) => {
      const both = asked.reduce((sum, name) => sum + (saying.terms.get(name) ?? 0), 0);
      return (2 * both) / (total + saying.weight);
    });
    return Math.max(0, ...alike);
  };
  const hasUnknown = !isOurs && terms.some((term) => isUnknown(index, term));
  const isChance = (id: number, has: ReadonlySet<string>): boolean =>
    hasUnknown &&
    !named?.has(id) &&
    terms.reduce((sum, term) => sum + wordsOf(term, has), 0) <= mostLonely;
  return (id: number, score: number, matched: readonly string[]) => {
    const found = index.sections[id];
    const has = new Set(matched);
    const there = weighed.reduce((sum, { term, weight }) => sum + weight * partOf(term, has), 0);
    const covered = there / total;
    const alike = alikeTo(id);
    const isUnlike = alike < leastAlike && covered < most;
    if (!found || covered < threshold || isUnlike || isChance(id, has)) return undefined;
    const said = (1 + ofSaying * alike ** 2) * (named?.has(id) ? ofNamed : 1);
    const rank = score * covered * heldAs(found) * said;
    return { id, found, covered, rank };
  };
}

/** What is looked for. */
const wantedOf = (terms: readonly Term[]): string[] => [
  ...new Set(
    terms
      .filter(({ product }) => !product)
      .flatMap(({ name, parts, whole }) => (whole ? [name] : [name, ...parts])),
  ),
];

const heldAs = ({ section }: SectionOnPage): number => (section.held ? 1 : ofNotHeld);

const isFor = ({ section }: SectionOnPage, roles: readonly string[]): boolean =>
  section.audience.some((one) => roles.includes(one));

/** A rare word says more than one that is everywhere; one that is nowhere says that it is another subject. */
function weightOf(index: PlaybookIndex, { name, parts, product }: Term, ofNew: number): number {
  const often = Math.max(0, ...[name, ...parts].map((one) => index.frequency.get(one) ?? 0));
  const rare = rarity(index.sections.length, often);
  if (product) return rare * ofProduct;
  return often === 0 ? rare * ofNew : rare;
}

const isUnknown = ({ frequency }: PlaybookIndex, { name, parts, product }: Term): boolean =>
  product || ![name, ...parts].some((one) => frequency.has(one));

/** How many words of a term are there: a compound, and a name of several words, are more than one; what was mended may be another word. */
function wordsOf({ name, parts, whole, mended, product }: Term, has: ReadonlySet<string>): number {
  if (mended || product) return 0;
  if (has.has(name)) return Math.max(1, parts.length);
  return whole ? 0 : parts.filter((one) => has.has(one)).length;
}

/** How much of a word is there: half of a compound is half of it. */
function partOf({ name, parts, whole, product }: Term, has: ReadonlySet<string>): number {
  if (product) return 0;
  if (has.has(name)) return 1;
  if (whole) return 0;
  return parts.length === 0 ? 0 : parts.filter((one) => has.has(one)).length / parts.length;
}
