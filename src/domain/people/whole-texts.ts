import { isGuid } from '../guid.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A text as a pattern that finds it as well decomposed, with any blanks, hyphens and apostrophes. */
function spelled(text: string): string {
  return Array.from(text.normalize('NFC').trim().matchAll(/\s+|./gsu), ([one]) => {
    if (/\s/u.test(one)) return String.raw`\s+`;
    if (/[-\u2010\u2011]/u.test(one)) return String.raw`[-\u2010\u2011]`;
    if (/['’ʼ]/u.test(one)) return "['’ʼ]";
    // Lower case of İ or ı, and upper case of i, can be any of the four.
    if (/[iıİ]/iu.test(one)) return String.raw`(?:[iıI]\u0307?|İ)`;
    const apart = one.normalize('NFD');
    return apart === one ? escaped(one) : `(?:${escaped(one)}|${escaped(apart)})`;
  }).join('');
}

/** Within a longer one, what was found is somebody else's: `anna@` in `johanna@`. */
function bounded(text: string): string {
  const before = String.raw`(?<![\p{L}\p{N}._%+-]|[\p{L}\p{N}]['’])`;
  // A domain goes on after a dot or a hyphen; a sentence ends with the dot.
  if (text.includes('@')) return String.raw`${before}${spelled(text)}(?![.-]?[\p{L}\p{N}])`;
  // An object id is one person's in one tenant, and another's after the name of another.
  const ownId = isGuid(text) ? `${before}(?<!/)` : undefined;
  const start = ownId ?? (text.includes('/') ? before : beforeName);
  // A name may be the beginning of an address; an accent that follows makes it another name.
  return String.raw`${start}${spelled(text)}(?![\p{L}\p{M}\p{N}]|[\p{L}\p{N}._%+-]*@)`;
}

/** A name may follow a digit or a sign, as in the name of a file; the domain of a mail is not it. */
const beforeName = String.raw`(?<!\p{L}\p{M}*|\p{L}['’]|[\p{L}\p{N}]@[\p{L}\p{N}.-]{1,64})`;

/**
 * Matches names, addresses and ids where they are whole, the longest first, whichever case they
 * are written in; undefined where none is given.
 */
export function wholeTexts(texts: readonly string[], flags = 'iu'): RegExp | undefined {
  const sorted = [...new Set(texts)].filter(Boolean).sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? undefined : new RegExp(sorted.map(bounded).join('|'), flags);
}
