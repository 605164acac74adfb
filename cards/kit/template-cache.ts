/** A text or a number of the data: what no template decides anything by. */
type Value = string | number;
type Fill = (values: readonly Value[]) => unknown;

export interface Shaped<Made> {
  readonly made: Made;
  /** Bytes that it takes as JSON, at the most. */
  readonly atMost: number;
}

/** Private-use characters around the place of a value; a person's own never get between them. */
const place = /\uE000(\d+)\uE000/;
const placeOf = (index: number): string => `\uE000${index}\uE000`;

/** Shapes of one template that are kept: each role and state has a few, each length of a list its own. */
const mostKept = 200;

/**
 * `expand`, but once for all data of one shape: the same names, flags and lengths of lists. With the
 * others' values these give the same card but for the texts and numbers, which are put in afterwards.
 * What is the same in all of them is shared, and frozen.
 */
export function cacheByShape<Data, Made>(
  expand: (data: Data) => Made,
  check: (data: Data) => void,
): (data: Data) => Shaped<Made> {
  const known = new Map<string, ReturnType<typeof learnt>>();
  const learn = (shape: string, data: Data) => {
    check(data);
    const fresh = learnt(expand(withPlaces(data) as Data));
    if (known.size >= mostKept) known.clear();
    known.set(shape, fresh);
    return fresh;
  };
  return (data) => {
    const values: Value[] = [];
    const shape = shapeOf(data, values);
    const { fill, atMost } = known.get(shape) ?? learn(shape, data);
    return { made: fill(values) as Made, atMost: atMost(values) };
  };
}

/** No character takes more in JSON, escaped or in UTF-8. */
const mostBytes = 6;
const longestNumber = 25;

/** How to make others of the same shape, of one that has places for the values. */
function learnt(made: unknown) {
  const text = JSON.stringify(made);
  const fixed = Buffer.byteLength(text);
  const uses: number[] = [];
  for (const [, index] of text.matchAll(new RegExp(place, 'g')))
    uses[Number(index)] = (uses[Number(index)] ?? 0) + 1;
  const atMost = (values: readonly Value[]): number => {
    let bytes = fixed;
    for (const [index, value] of values.entries())
      bytes +=
        (uses[index] ?? 0) * mostBytes * (typeof value === 'string' ? value.length : longestNumber);
    return bytes;
  };
  return { fill: fillOf(made) ?? (() => made), atMost };
}

const isValue = (node: unknown): node is Value =>
  typeof node === 'string' || typeof node === 'number';

/** All but the values, which are taken down in their order. */
function shapeOf(node: unknown, values: Value[]): string {
  if (isValue(node)) {
    values.push(node);
    return '.';
  }
  if (typeof node !== 'object' || node === null) return `${node} `;
  let shape = '';
  if (Array.isArray(node)) {
    for (const item of node) shape += shapeOf(item, values);
    return `[${shape}]`;
  }
  for (const [key, value] of Object.entries(node)) shape += `${key}:${shapeOf(value, values)}`;
  return `{${shape}}`;
}

/** The data with a place for each value. */
function withPlaces(data: unknown): unknown {
  let next = 0;
  const placed = (node: unknown): unknown => {
    if (isValue(node)) return placeOf(next++);
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(placed);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, placed(value)]));
  };
  return placed(data);
}

/** Makes the node with its values; null where it has no place for any. */
function fillOf(node: unknown): Fill | null {
  if (typeof node === 'string') return textOf(node.split(place));
  if (typeof node !== 'object' || node === null) return null;
  const fills = Object.entries(node).flatMap(([key, child]) => {
    const fill = fillOf(child);
    return fill ? [{ key, fill }] : [];
  });
  if (fills.length === 0) {
    Object.freeze(node);
    return null;
  }
  return (values) => {
    const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
    for (const { key, fill } of fills) copy[key] = fill(values);
    return copy;
  };
}

/** Every second part is the number of a value. A value that stands alone stays what it is. */
function textOf(parts: readonly string[]): Fill | null {
  if (parts.length === 1) return null;
  const [before, only, behind] = parts;
  if (parts.length === 3 && before === '' && behind === '') return (values) => values[Number(only)];
  return (values) =>
    parts.map((part, index) => (index % 2 === 0 ? part : values[Number(part)])).join('');
}
