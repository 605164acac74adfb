/** A character of a text takes at most so many bytes in JSON: what is written otherwise is taken out of what people type. */
const mostOfOne = 3;
/** Two quotes or brackets, and a colon or a comma. */
const around = 3;
/** No number is longer, with the comma behind it. */
const longestOther = 25;

/**
 * Whether a card has at most so many bytes as JSON. Nearly every card has a third of them and less: that is seen
 * without writing it.
 */
export const fits = (card: unknown, most: number): boolean =>
  boundOf(card) <= most || Buffer.byteLength(JSON.stringify(card)) <= most;

/** At least as many bytes as it takes. */
function boundOf(value: unknown): number {
  if (typeof value === 'string') return value.length * mostOfOne + around;
  if (typeof value !== 'object' || value === null) return longestOther;
  let sum = around;
  if (Array.isArray(value)) for (const one of value) sum += boundOf(one);
  else
    for (const key of Object.keys(value)) sum += key.length + around + boundOf(value[key as never]);
  return sum;
}
