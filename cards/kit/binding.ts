/** Where a path is looked up: in the entry of the innermost list, or in all the data. */
export interface Scope {
  readonly entry: unknown;
  readonly root: unknown;
}

/** Makes one part of a card from the data. */
export type Make<Made = unknown> = (scope: Scope) => Made;

export const isNode = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** A text with its bindings. One binding that is the whole text keeps the type of its value. */
export function textWith(text: string): Make {
  const parts = text.split(/\$\{(.*?)\}/).map((part, at) => (at % 2 ? valueAt(part) : plain(part)));
  const [before, only, after] = parts;
  if (parts.length === 1) return () => text;
  if (parts.length === 3 && before === '' && after === '' && only) return only as Make;
  return (scope) =>
    parts.map((part) => (typeof part === 'string' ? part : inText(part(scope)))).join('');
}

/** Refuses half a binding, and a backslash before one: the official engine reads it as an escape. */
function plain(text: string): string {
  if (/\$\{|\\$/.test(text)) throw new Error(`"${text}" is not the text between two bindings`);
  return text;
}

function inText(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`a ${typeof value} cannot be a part of a text`);
}

/** The value that `$when` or `$data` names: one binding, and nothing around it. */
export function onlyValue(binding: unknown): Make {
  const path = /^\$\{(.*)\}$/.exec(String(binding))?.[1];
  if (path === undefined) throw new Error(`${binding} is not one binding`);
  return valueAt(path);
}

function valueAt(path: string): Make {
  const [, root, names = ''] = /^(\$root\.)?(\w+(?:\.\w+)*)$/.exec(path) ?? [];
  if (!names) throw new Error(`"${path}" is not the name of one value`);
  const keys = names.split('.');
  return (scope) => {
    let value = root ? scope.root : scope.entry;
    for (const key of keys)
      value = isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined || value === null) throw new Error(`nothing to bind to in "${path}"`);
    return value;
  };
}
