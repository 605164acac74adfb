type Node = Readonly<Record<string, unknown>>;

/**
 * A tree of JSON in which `change` has put something else in the place of some objects; undefined: this one stays, and
 * what is in it is asked about. Only the way to what has changed is copied: most of a card is text.
 */
export function withChanged(tree: unknown, change: (node: Node) => unknown): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  return Array.isArray(tree) ? inList(tree, change) : inNode(tree as Node, change);
}

function inNode(node: Node, change: (node: Node) => unknown): unknown {
  const changed = change(node);
  if (changed !== undefined) return changed;
  let copy: Record<string, unknown> | undefined;
  for (const key in node) {
    const made = withChanged(node[key], change);
    if (made === node[key]) continue;
    copy ??= { ...node };
    copy[key] = made;
  }
  return copy ?? node;
}

function inList(list: readonly unknown[], change: (node: Node) => unknown): unknown {
  let copy: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const made = withChanged(item, change);
    if (made === item) continue;
    copy ??= [...list];
    copy[index] = made;
  }
  return copy ?? list;
}
