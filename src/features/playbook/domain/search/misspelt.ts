import leven from 'leven';

/** In shorter words one letter makes another word. */
const shortest = 5;

/**
 * Finds the known word that differs by one slip, the first of several: a letter too many, too few or
 * another one, or two of them turned around; undefined: nothing is like it.
 * The first letter is taken to be right: nearly always it is, and few words are left to compare.
 */
export function misspeltIn(known: readonly string[]): (word: string) => string | undefined {
  const byFirst = Map.groupBy(
    known.filter((word) => word.length >= shortest && !/\d/.test(word)),
    ([first]) => first,
  );
  return (word) => {
    if (word.length < shortest || /\d/.test(word)) return undefined;
    const near = (byFirst.get(word[0]) ?? []).filter(
      (one) => Math.abs(one.length - word.length) <= 1,
    );
    // Two letters turned around leave no doubt what was meant.
    return near.find((one) => isTurned(word, one)) ?? near.find((one) => leven(word, one) === 1);
  };
}

/** Two neighbouring letters changed places. */
function isTurned(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  const turned = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at]}${typed.slice(at + 2)}`;
  return at >= 0 && turned === meant;
}
