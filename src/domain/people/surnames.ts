import { wholeTexts } from './whole-texts.ts';

/** How somebody is called by their surname, in the three languages. */
const titles = [
  ...['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Frau', 'Herr', 'Herrn', 'Fr.', 'Hr.'],
  ...['señor', 'señora', 'Sr.', 'Sra.', 'Sr', 'Sra'],
];

/** Shorter ones are parts of any language. */
const shortest = 3;

const longEnough = (text: string): boolean => text.length >= shortest;

/** The words of a name in the order in which it is said: “Berg, Anna (Contoso)” is Anna Berg. */
function wordsOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  const [surname = '', first, ...more] = bare.split(/\s*,\s*/u);
  const said = first && more.length === 0 ? `${first} ${surname}` : bare;
  return said.split(/\s+/u);
}

/** “van” of “van den Berg”: it tells nobody by itself. */
const isParticle = (word: string): boolean => /^\p{Ll}/u.test(word);

/** The parts of a name that alone in a text may mean that person: each name, without “van den”. */
export function namePartsOf(name: string): string[] {
  const words = wordsOf(name);
  const named = words.filter((word) => !isParticle(word));
  return (named.length > 0 ? named : words).filter(longEnough);
}

/** The surname, with and without its particles, as a name or in capitals. */
export function surnamesOf(name: string): string[] {
  const [, ...rest] = wordsOf(name);
  const whole = rest.slice(Math.max(rest.findIndex(isParticle), 0)).join(' ');
  const found = [rest.at(-1) ?? '', rest.some(isParticle) ? whole : ''].filter(longEnough);
  const capital = found.map((one) => one.replace(/^\p{Ll}/u, upper));
  const asIs = found.filter((one) => !isParticle(one) || /\s/u.test(one));
  return [...new Set([...asIs, ...capital, ...capital.map(upper)])];
}

const upper = (text: string): string => text.toUpperCase();

/** “Frau Berg” is Anna Berg where Anna Berg is meant; who has two surnames is called by either. */
export function formally(name: string): string[] {
  const [, ...rest] = wordsOf(name);
  const called = new Set([...rest.filter((word) => !isParticle(word)), rest.join(' ')]);
  return titles.flatMap((title) => [...called].filter(longEnough).map((one) => `${title} ${one}`));
}

/**
 * The surnames of somebody of these names that mean nobody and nothing else where these others are
 * known: one name, of a person or of a company, that has the surname in it makes it doubtful. What
 * begins with a small letter there is no name: the role `partner` is not Petra Partner.
 */
export function unmistakable(names: readonly string[], others: readonly string[]): string[] {
  return [...new Set(names.flatMap(surnamesOf))].filter((surname) => {
    const pattern = wholeTexts([surname], 'giu');
    const isCalledSo = (found: string) => !isParticle(found) || isParticle(surname);
    return !others.some((other) => other.match(pattern ?? '')?.some(isCalledSo));
  });
}

/** As others type a part of a name: in the genitive, without its accents, in letters of a keyboard. */
export function waysToType(part: string): string[] {
  const letters = part.replace(/[äöüß]/gu, (one) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[one] ?? 'ss');
  const plain = part.normalize('NFD').replace(/\p{M}/gu, '');
  return [part, letters, plain].flatMap((one) => [one, `${one}s`]);
}
