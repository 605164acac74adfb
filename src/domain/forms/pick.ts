/** One entry of a list, as people call it: by its name, or by its value, an address or an id. */
export interface Entry {
  readonly value: string;
  readonly name: string;
}

/** The value of the entry that goes back to typing, where a list is too long for a card. */
export const searchMark = '?';

/** Without case, accents and whatever is between words. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\s,;()<>"]+/gu, ' ')
    .trim();

/**
 * The entries that somebody may mean who typed this: those of which it is the value or the whole
 * name, else those that have each of its words.
 */
export function meantIn<E extends Entry>(entries: readonly E[], typed: string): readonly E[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const known = entries.map((entry) => ({
    entry,
    value: folded(entry.value),
    name: folded(entry.name),
  }));
  const whole = known.filter(({ value }) => value === wanted);
  const named = whole.length > 0 ? whole : known.filter(({ name }) => name === wanted);
  return named.length > 0 ? named.map(({ entry }) => entry) : havingIn(entries, typed);
}

/** The entries that have each word of what somebody has typed so far, in their order. */
export function havingIn<E extends Entry>(entries: readonly E[], typed: string): readonly E[] {
  const words = folded(typed).split(' ');
  return entries.filter(({ value, name }) => {
    const own = `${folded(name)} ${folded(value)}`;
    return words.every((word) => own.includes(word));
  });
}

/** The value that is meant where it can only be one; else what was typed, to be judged as it is. */
export function picked(entries: readonly Entry[], typed: string): string {
  const [only, ...others] = meantIn(entries, typed);
  return only && others.length === 0 ? only.value : typed;
}
