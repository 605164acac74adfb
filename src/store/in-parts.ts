/** So many rows are asked for, or written, by one statement: it is short enough that a click in between does not wait. */
const atOnce = 100;

/** All of them, some at a time. */
export function* inParts<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce);
}
