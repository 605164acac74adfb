// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { createRequire } from 'node:module';
import { CardFault } from './card-fault.ts';
import { flagsOf } from './flags.ts';

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
/** Parses a template once; each call then gives the card for some data, or throws a `CardFault`. */
export function template<Data>(name: string, layout: unknown): (data: Data) => Card {
  const engine = new Template(layout);
  const check = flagsOf(name, layout);
  return (data) => {
    check(data);
    return finish(name, JSON.stringify(run(name, engine, hideTyped(data))));
  };
}

function run(name: string, engine: Engine, data: unknown): unknown {
  try {
    return engine.expand({ $root: data });
  } catch (cause) {
    throw new CardFault(`${name}: ${String(cause)}`, { cause });
  }
}

/** What a person typed is taken for no binding; as text, which is a fraction of a walk's cost. */
function hideTyped(data: unknown): unknown {
  const text = JSON.stringify(data);
  return text.includes('${') ? JSON.parse(text.replaceAll('${', `${typedDollar}{`)) : data;
}

/** Finds what was not bound, and shows what a person typed as it was. */
function finish(name: string, text: string): Card {
  const at = text.indexOf('${');
  if (at >= 0) throw new CardFault(`${name}: nothing to bind to in "${text.slice(at, at + 80)}"`);
  return JSON.parse(text.replaceAll(`${typedDollar}{`, '${'));
}
