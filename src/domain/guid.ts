import { z } from 'zod';

/** A GUID as Microsoft Entra writes its ids: 36 characters, in either case. */
export const isGuid = (text: string): boolean => z.regexes.guid.test(text);

/**
 * The GUID that somebody copied, in lower case: portals, scripts and mails write it in braces or
 * quotes, without hyphens, or with hyphens of their own. Anything else is no GUID afterwards either.
 */
export function copiedGuid(text: string): string {
  const bare = text
    .replace(/^[{("'`“”„‘’«»]+|[})"'`“”„‘’«»]+$/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .toLowerCase();
  return bare.replace(
    /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/,
    '$1-$2-$3-$4-$5',
  );
}
