// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import fc from 'fast-check';

/** What a layout binds: its names, each with the values that all its places take. */
interface Shape {
  readonly values: Map<string, Kind>;
  readonly groups: Map<string, Shape>;
  readonly lists: Map<string, Shape>;
}
const newShape = (): Shape => ({ values: new Map(), groups: new Map(), lists: new Map() });

const hostile = [
  '${a}',
  '${$root.t.x}',
  '${1+1}',
  '`${x}`',
  '\\${x}',
  '"',
  '\\',
  '\n',
  '{{DATE(x)}}',
];
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile), fc.constant(''));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const choices = fc.array(fc.record({ title: text, value: text }), { maxLength: 3 });

/** A flag is the narrowest kind: a name that is used as one is never anything else. */
type Kind = 'any' | 'inText' | 'flag';
const kinds: readonly Kind[] = ['any', 'inText', 'flag'];
const arbitraries: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  any: fc.oneof(text, number, fc.boolean(), choices),
  inText: fc.oneof(text, number),
  flag: fc.boolean(),
};

/** Data of any shape that a layout takes: all flags, lists of up to three entries, any text. */
export function randomDataFor(layout: unknown): fc.Arbitrary<unknown> {
  const root = newShape();
  collect(layout, 'any', root, root);
  return dataOf(root);
}

function dataOf({ values, groups, lists }: Shape): fc.Arbitrary<unknown> {
  const fields = [
    ...[...values].map(([name, kind]) => [name, arbitraries[kind]] as const),
    ...[...groups].map(([name, inner]) => [name, dataOf(inner)] as const),
    ...[...lists].map(
      ([name, inner]) => [name, fc.array(dataOf(inner), { maxLength: 3 })] as const,
    ),
  ];
  return fc.record(Object.fromEntries(fields), { noNullPrototype: true });
}

/** `kind` is what a text may be bound to that is one binding and no more. */
function collect(node: unknown, kind: Kind, scope: Shape, root: Shape): void {
  if (typeof node === 'string')
    for (const [binding, path = ''] of node.matchAll(/\$\{(.*?)\}/g))
      put(path, binding === node ? kind : 'inText', scope, root);
  if (Array.isArray(node)) for (const item of node) collect(item, 'inText', scope, root);
  else if (typeof node === 'object' && node !== null) collectObject(node, scope, root);
}

function collectObject(node: object, scope: Shape, root: Shape): void {
  const { $data, $when, ...rest } = node as Readonly<Record<string, unknown>>;
  const inner = $data ? within(scope.lists, nameIn($data)) : scope;
  if ($when) put(nameIn($when), 'flag', inner, root);
  for (const child of Object.values(rest)) collect(child, 'any', inner, root);
}

function put(path: string, kind: Kind, scope: Shape, root: Shape): void {
  const names = path.replace(/^\$root\./, '').split('.');
  const last = names.pop() ?? '';
  const from = path.startsWith('$root.') ? root : scope;
  const { values } = names.reduce((shape, name) => within(shape.groups, name), from);
  const rank = Math.max(kinds.indexOf(kind), kinds.indexOf(values.get(last) ?? 'any'));
  values.set(last, kinds[rank] ?? kind);
}

function within(shapes: Map<string, Shape>, name: string): Shape {
  const shape = shapes.get(name) ?? newShape();
  shapes.set(name, shape);
  return shape;
}

const nameIn = (binding: unknown): string => /^\$\{(\w+)\}$/.exec(String(binding))?.[1] ?? '';
