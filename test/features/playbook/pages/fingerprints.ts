import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

/** So many words in a row are nobody's own. */
const inARow = 10;

const stored = new URL('fingerprints.txt', import.meta.url);

/** Each run of ten words, as a short hash: the pages themselves are no part of the product. */
export function fingerprintsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - inARow + 1))
    .map((_, at) => hashOf(words.slice(at, at + inARow).join(' ')));
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 6);

export const fingerprintsOfPages = (): ReadonlySet<string> =>
  new Set(readFileSync(stored, 'utf8').match(/\S{6}/g));

// `node test/features/playbook/pages/fingerprints.ts <the pages' files>` writes them anew.
if (import.meta.main) {
  const found = argv.slice(2).flatMap((file) => fingerprintsOf(readFileSync(file, 'utf8')));
  const lines =
    [...new Set(found)]
      .toSorted()
      .join('')
      .match(/.{1,120}/g) ?? [];
  writeFileSync(stored, `${lines.join('\n')}\n`);
}
