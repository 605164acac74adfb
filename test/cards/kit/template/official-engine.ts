import { createRequire } from 'node:module';

// Loaded untyped: its declarations drag the TypeScript sources of `adaptivecards` into the compiler.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  Template: new (layout: unknown) => { expand(context: { $root: unknown }): unknown };
};

/** The official engine of Adaptive Cards Templating, as the designer runs it; it parses a layout once. */
export function officialTemplate(layout: unknown): (data: unknown) => unknown {
  const engine = new Template(layout);
  return (data) => engine.expand({ $root: data });
}
