type Node = Readonly<Record<string, unknown>>;

/**
 * A tree of JSON in which `change` has put something else in the place of some objects; undefined: this one stays, and
 * what is in it is asked about. Only the way to what has changed is copied: most of a card is text.
 */
export function withChanged(tree: unknown, change: (node: Node) => unknown): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (!Array.isArray(tree)) {
    const changed = change(tree as Node);
    if (changed !== undefined) return changed;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(tree)) {
    const child = (tree as Node)[key];
    if (typeof child !== 'object') continue;
    const made = withChanged(child, change);
    if (made === child) continue;
    copy ??= (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
    copy[key] = made;
  }
  return copy ?? tree;
}
