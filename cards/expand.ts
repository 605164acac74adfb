import { createRequire } from 'node:module';

/** A template and its data do not belong together: a bug, found by the tests of every card. */
export class CardFault extends Error {
  override readonly name = 'CardFault';
}

export type Card = Record<string, unknown>;

/** What the engine may be given: no null, no undefined, no Date (it crashes on them or shows rubbish). */
export type CardValue =
  | string
  | number
  | boolean
  | readonly CardValue[]
  | { readonly [key: string]: CardValue };

interface Engine {
  expand(context: { $root: unknown }): unknown;
  getLastTemplateExpansionWarnings(): string[];
}

// Loaded untyped: its declarations drag the TypeScript sources of `adaptivecards` into the compiler.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  Template: new (payload: unknown) => Engine;
};

/** Private-use character that stands for the `$` of a `${` which a person has typed. */
const typedDollar = '\uE000';
/** `$when` under a name that the engine does not know: it takes a missing flag for false, silently. */
const when = '$$when';

/** Parses a template once; each call then gives the card for some data, or throws a `CardFault`. */
export function template<Data>(name: string, layout: unknown): (data: Data) => Card {
  const engine = new Template(walk(layout, (key) => (key === '$when' ? when : key)));
  return (data) => {
    const expanded = run(name, engine, walk(data, String, hideTyped));
    const [warning] = engine.getLastTemplateExpansionWarnings();
    if (warning) throw new CardFault(`${name}: ${warning}`);
    return finish(name, expanded) as Card;
  };
}

function run(name: string, engine: Engine, data: unknown): unknown {
  try {
    return engine.expand({ $root: data });
  } catch (cause) {
    throw new CardFault(`${name}: ${String(cause)}`, { cause });
  }
}

const hideTyped = (text: string): string => text.replaceAll('${', `${typedDollar}{`);

/** Drops what its `$when` excludes, finds what was not bound, and shows what was typed as it was. */
function finish(name: string, node: unknown): unknown {
  if (typeof node === 'string') {
    if (node.includes('${')) throw new CardFault(`${name}: nothing to bind to in "${node}"`);
    return node.replaceAll(`${typedDollar}{`, '${');
  }
  if (Array.isArray(node)) return node.filter(isWanted(name)).map((item) => finish(name, item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== when && isWanted(name)(value))
      .map(([key, value]) => [key, finish(name, value)]),
  );
}

const isWanted =
  (name: string) =>
  (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null || !(when in node)) return true;
    if (typeof node[when] === 'boolean') return node[when];
    throw new CardFault(`${name}: $when is ${JSON.stringify(node[when])}, not true or false`);
  };

function walk(
  node: unknown,
  rename: (key: string) => string,
  change: (text: string) => string = String,
): unknown {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map((item) => walk(item, rename, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [rename(key), walk(value, rename, change)]),
  );
}
