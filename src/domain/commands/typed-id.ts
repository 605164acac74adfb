const numbered =
  /^(?:(?:request|anforderung|anfrage|solicitud)\s+)?(sme|[a-z]{3}(?=[\s\p{Pd}\u2212]))?[\s\p{Pd}\u2212]*(\d{1,12})(?:[\s\p{P}]+(?:bitte|please|por favor))?[\s\p{P}]*$/iu;

/** `sme 1042, bitte` is `SME-1042`, and `cus 7` is `CUS-7`; what does not look like an id stays as it is. */
export function asId(typed: string): string {
  const [, prefix = 'SME', digits] = numbered.exec(typed) ?? [];
  return digits ? `${prefix.toUpperCase()}-${Number(digits)}` : typed;
}

const beginning = /^(?:sme|[a-z]{3}[\p{Pd}\u2212])/iu;
const within = /(?<![\p{L}\p{N}])sme[\s\p{Pd}\u2212]*\d{1,12}(?!\p{N})/iu;

/** The id that a sentence consists of, or the request that it names; undefined where there is none. */
export function idIn(sentence: string): string | undefined {
  const alone = beginning.test(sentence) ? asId(sentence) : '';
  if (/^[A-Z]{3}-\d+$/.test(alone)) return alone;
  const [named] = within.exec(sentence) ?? [];
  return named && asId(named);
}
