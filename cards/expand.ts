// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { createRequire } from 'node:module';

/** A template and its data do not belong together: a bug, found by the tests of every card. */
export class CardFault extends Error {
  override readonly name = 'CardFault';
}

export type Card = Record<string, unknown>;

interface Engine {
  expand(context: { $root: unknown }): unknown;
}

// Loaded untyped: its declarations drag the TypeScript sources of `adaptivecards` into the compiler.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  Template: new (payload: unknown) => Engine;
};

/** Private-use character that stands for the `$` of a `${` which a person has typed. */
const typedDollar = '\uE000';
/** The flag of a `$when` once more, under a name that the engine does not know. */
const flag = '$$when';

/** Parses a template once; each call then gives the card for some data, or throws a `CardFault`. */
export function template<Data>(name: string, layout: unknown): (data: Data) => Card {
  const engine = new Template(strict(layout));
  return (data) => finish(name, run(name, engine, hideTyped(data))) as Card;
}

/**
 * The engine takes a missing flag for false and warns of every flag that is false, so its warnings
 * tell nothing. Here only `false` drops an element, and what remains has to bear the flag `true`.
 */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, strict(value)]);
  if (!('$when' in node)) return Object.fromEntries(entries);
  const path = /^\$\{([\w.$]+)\}$/.exec(String(node.$when))?.[1];
  if (!path) throw new CardFault(`$when is ${node.$when}, not one flag`);
  return {
    ...Object.fromEntries(entries),
    $when: `\${not(equals(${path}, false))}`,
    [flag]: `\${${path}}`,
  };
}

function run(name: string, engine: Engine, data: unknown): unknown {
  try {
    return engine.expand({ $root: data });
  } catch (cause) {
    throw new CardFault(`${name}: ${String(cause)}`, { cause });
  }
}

function hideTyped(node: unknown): unknown {
  if (typeof node === 'string') return node.replaceAll('${', `${typedDollar}{`);
  if (Array.isArray(node)) return node.map(hideTyped);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, hideTyped(value)]));
}

/** Finds what was not bound, and shows what a person typed as it was. */
function finish(name: string, node: unknown): unknown {
  if (typeof node === 'string') {
    if (node.includes('${')) throw new CardFault(`${name}: nothing to bind to in "${node}"`);
    return node.replaceAll(`${typedDollar}{`, '${');
  }
  if (Array.isArray(node)) return node.map((item) => finish(name, item));
  if (typeof node !== 'object' || node === null) return node;
  const { [flag]: shown = true, ...rest } = node as Card;
  if (shown !== true) throw new CardFault(`${name}: $when is ${shown}, not true or false`);
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, finish(name, value)]));
}
