import { createRequire } from 'node:module';
import { CardFault } from './card-fault.ts';
import { cacheByShape, type Shaped } from './template-cache.ts';
import { checkFlags } from './template-flags.ts';

export type Card = Record<string, unknown>;

interface Engine {
  expand(context: { $root: unknown }): unknown;
}

// Loaded untyped: its declarations drag the TypeScript sources of `adaptivecards` into the compiler.
const { GlobalSettings, Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  GlobalSettings: { getUndefinedFieldValueSubstitutionString: (path: string) => undefined };
  Template: new (payload: unknown) => Engine;
};

/** Of the card that is being made, the first name for which the data hold nothing. */
let unbound: string | null = null;

// A card is made without a break, so that the name is always of this one.
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  unbound ??= path;
};

/**
 * Parses a template once; each call then gives the card for some data, or throws a `CardFault`. A
 * binding is a name or a path, nothing that is worked out; what a person typed is never taken for one.
 */
export function template<Data>(name: string, layout: unknown): (data: Data) => Shaped<Card> {
  for (const [binding, path] of JSON.stringify(layout).matchAll(/\$\{(.*?)\}/g))
    if (!/^(\$root\.)?\w+(\.\w+)*$/.test(path ?? ''))
      throw new CardFault(`${name}: ${binding} is not the name of one value`);
  const engine = new Template(layout);
  return cacheByShape(
    (data: Data) => {
      unbound = null;
      const card = run(name, engine, data);
      if (unbound !== null) throw new CardFault(`${name}: nothing to bind to in "${unbound}"`);
      return card as Card;
    },
    checkFlags(name, layout),
  );
}

function run(name: string, engine: Engine, data: unknown): unknown {
  try {
    return engine.expand({ $root: data });
  } catch (cause) {
    throw new CardFault(`${name}: ${String(cause)}`, { cause });
  }
}
