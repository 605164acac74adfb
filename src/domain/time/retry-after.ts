/** Whatever asks to wait longer is asked again after this: a mistyped header must not stop a day's work. */
const longest = 3_600_000;

/** `Sun, 06 Nov 1994 08:49:37 GMT` and the two older forms of RFC 9110, section 5.6.7. */
const httpDate = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/;

/**
 * What a `Retry-After` asks to wait from `now` on, in milliseconds, an hour at most: seconds or an
 * HTTP date. Null where there is none, or none that makes sense.
 */
export function retryAfterOf(header: string | null | undefined, now: number): number | null {
  const asked = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(asked)) return Math.min(Number(asked) * 1000, longest);
  const date = httpDate.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), longest);
}
