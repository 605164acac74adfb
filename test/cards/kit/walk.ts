type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a card, the card first. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

/** Every string that a client could take for Markdown, a mention or a template. */
export const markdownOf = (card: unknown): string[] =>
  nodesOf(card)
    .filter(({ type }) => type !== 'TextRun')
    .flatMap((node) =>
      Object.entries(node).filter(
        ([key]) => !(key === 'value' && String(node.type).startsWith('Input.')),
      ),
    )
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : []));

export const shownTexts = (card: unknown): string[] =>
  nodesOf(card).flatMap(({ type, text }) =>
    (type === 'TextRun' || type === 'TextBlock') && typeof text === 'string' ? [text] : [],
  );

/** The card as a client draws it that does not know these types of elements. */
export function withFallbacks(value: unknown, unknown: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withFallbacks(one, unknown));
  if (!isNode(value)) return value;
  if (unknown.includes(String(value.type))) return withFallbacks(value.fallback, unknown);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withFallbacks(inner, unknown)]),
  );
}
