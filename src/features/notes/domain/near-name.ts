/** The name that somebody may have meant who typed another one; null: none is near. */
export function nearName(names: readonly string[], typed: string): string | null {
  const wanted = folded(typed);
  const ranked = names
    .map((name) => ({ name, slips: slipsFrom(folded(name), wanted) }))
    .toSorted((one, other) => one.slips - other.slips);
  const [best] = ranked;
  // A slip in three letters; more is another name.
  return best && best.slips <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : null;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** How many letters are wrong; a name may have more words than were typed. */
function slipsFrom(name: string, typed: string): number {
  const words = name.split(/\s+/);
  const starts = words.map((_, at) => words.slice(0, at + 1).join(' '));
  return Math.min(...[...starts, ...words].map((part) => editDistance(part, typed)));
}

/** How many letters have to be put in, left out or changed. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
