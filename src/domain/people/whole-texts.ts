import { isGuid } from '../guid.ts';

/** Within a longer one, what was found is somebody else's: `anna@` in `johanna@`. */
function bounded(text: string): string {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = String.raw`(?<![\p{L}\p{N}._%+-]|[\p{L}\p{N}]['’])`;
  // A domain goes on after a dot or a hyphen; a sentence ends with the dot.
  if (text.includes('@')) return String.raw`${before}${literal}(?![.-]?[\p{L}\p{N}])`;
  // An object id is one person's in one tenant, and another's after the name of another.
  const start = isGuid(text) ? `${before}(?<!/)` : before;
  // A name may be the beginning of an address.
  return String.raw`${start}${literal}(?![\p{L}\p{N}]|[\p{L}\p{N}._%+-]*@)`;
}

/**
 * Matches names, addresses and ids where they are whole, the longest first, whichever case they
 * are written in; undefined where none is given.
 */
export function wholeTexts(texts: readonly string[], flags = 'iu'): RegExp | undefined {
  const sorted = [...new Set(texts)].filter(Boolean).sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? undefined : new RegExp(sorted.map(bounded).join('|'), flags);
}
