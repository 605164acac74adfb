import { type Document, isAlias, isCollection, isNode, isPair } from 'yaml';

/** More values than any program has; aliases of aliases mean thousands of millions of values in a few lines. */
const mostValues = 2_000_000;

/** Where the first alias is, if with all of them written out the file would be too long. */
export function expandedAliases(document: Document): number | undefined {
  const anchors = new Map<string, number>();
  let first: number | undefined;
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      first ??= node.range?.[0] ?? 0;
      return anchors.get(node.source) ?? 1;
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const size = isCollection(node)
      ? node.items.reduce((sum: number, one) => sum + sizeOf(one), 1)
      : 1;
    if (isNode(node) && 'anchor' in node && node.anchor) anchors.set(node.anchor, size);
    return size;
  };
  return sizeOf(document.contents) > mostValues ? first : undefined;
}
