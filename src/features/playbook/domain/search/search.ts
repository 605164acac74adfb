import { type Language, languages } from '../../../../domain/people/people.ts';
import type { SectionOnPage } from '../playbook.ts';
import type { PlaybookIndex } from './index-of.ts';

/** A section that answers, and how surely: 0 to 1. */
export interface Hit {
  readonly found: SectionOnPage;
  readonly score: number;
}

/** So much of a question counts; nobody asks with more. */
export const mostAsked = 200;

/** Less sure than that is a guess. */
const leastSure = 0.18;

/** Words of another language are alike by chance. */
const leastSureAbroad = 0.4;

/**
 * So likely it may be that the playbook says nothing: who asks would rather read an answer too many. The
 * more of the words nobody knows, the less is taken.
 */
const mostNone = 0.45;
const lessUnknown = 0.15;

/** What is less likely than that is no other result. */
const leastLikely = 0.01;

/** The index of a language, once it is there. */
export type IndexIn = (language: Language) => Promise<PlaybookIndex>;

/**
 * The sections that answer, best first: in the reader's language, else in another one that knows as much
 * of the words. Of two that answer equally well the one for the reader's roles comes first, then the earlier one.
 */
export async function searchPlaybook(
  indexIn: IndexIn,
  text: string,
  reader: { readonly language: Language; readonly roles?: readonly string[] },
): Promise<Hit[]> {
  const asked = text.slice(0, mostAsked);
  const own = await indexIn(reader.language);
  const hits = searchIn(own, asked, reader.roles ?? []);
  if (hits.length > 0) return hits;
  const others = languages.filter((one) => one !== reader.language);
  const abroad = await Promise.all(others.map((one) => indexIn(one)));
  const knows = (index: PlaybookIndex): number => knownOf(index, asked, 'written');
  const sure = ([best]: readonly Hit[]): number => best?.score ?? 0;
  return abroad
    .filter((index) => knows(index) >= knows(own))
    .map((index) => searchIn(index, asked, reader.roles ?? []))
    .filter((found) => sure(found) >= leastSureAbroad)
    .reduce((a, b) => (sure(b) > sure(a) ? b : a), []);
}

/** How much of what was asked a language knows; as it is written: without slips put right. */
function knownOf({ read, told }: PlaybookIndex, text: string, from?: 'written'): number {
  const terms = read(text, from);
  const known = terms.filter(({ name, parts }) => [name, ...parts].some((one) => told.has(one)));
  return known.length / (terms.length || 1);
}

function searchIn(index: PlaybookIndex, text: string, roles: readonly string[]): Hit[] {
  const { sections, judge, traits, read } = index;
  const known = knownOf(index, text);
  if (known === 0) return [];
  const shares = judge(traits(text, read(text)));
  const none = shares[sections.length] ?? 0;
  const hits = sections
    .map((found, at) => ({ found, at, score: Math.round((shares[at] ?? 0) * 100) / 100 }))
    .filter(({ score }) => score >= leastLikely)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isFor(b.found, roles)) - Number(isFor(a.found, roles)) ||
        a.at - b.at,
    );
  const best = hits[0]?.score ?? 0;
  return best < leastSure || none > mostNone - lessUnknown * (1 - known)
    ? []
    : hits.map(({ found, score }) => ({ found, score }));
}

const isFor = ({ section }: SectionOnPage, roles: readonly string[]): boolean =>
  section.audience.some((one) => roles.includes(one));
