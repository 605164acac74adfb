import { isNode, type Make, onlyValue, type Scope, textWith } from './binding.ts';
import { CardFault } from './card-fault.ts';

export type AdaptiveCard = Record<string, unknown>;

/**
 * Parses a layout once. Each call of the result makes the card for some data.
 *
 * A layout may use the part of Adaptive Cards Templating that these cards need: `${path}`,
 * `${$root.path}`, and `"$when": "${flag}"` and `"$data": "${list}"` on an entry of a list. Anything
 * else is a `CardFault`, and so is a value that is missing, null or of another type than its place
 * takes. Text in the data is never read as a binding.
 */
export function template<Data>(name: string, layout: unknown): (data: Data) => AdaptiveCard {
  const make = orFault(name, () => objectOf(layout as AdaptiveCard));
  return (data) => orFault(name, () => make({ entry: data, root: data }));
}

function orFault<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    throw new CardFault(`${name}: ${(cause as Error).message}`, { cause });
  }
}

function partOf(node: unknown): Make {
  if (typeof node === 'string') return textWith(node);
  if (Array.isArray(node)) return listOf(node);
  return isNode(node) ? objectOf(node) : () => node;
}

function objectOf(node: AdaptiveCard): Make<AdaptiveCard> {
  const parts = Object.entries(node).map(([key, value]) => {
    if (key.includes('$') && key !== '$schema') throw new Error(`"${key}" has no meaning here`);
    return { key, make: partOf(value) };
  });
  return (scope) => {
    const made: AdaptiveCard = {};
    for (const { key, make } of parts) made[key] = make(scope);
    return made;
  };
}

function listOf(items: readonly unknown[]): Make<unknown[]> {
  const parts = items.map((item) => {
    if (!isNode(item)) return { scopesOf: always, make: noList(partOf(item)) };
    const { $data, $when, ...rest } = item;
    return { scopesOf: filtered(repeated($data), $when), make: objectOf(rest) };
  });
  return (scope) => {
    const made: unknown[] = [];
    for (const { scopesOf, make } of parts)
      for (const inner of scopesOf(scope)) made.push(make(inner));
    return made;
  };
}

/** The official engine would put the entries of a list that is an entry itself in its place. */
function noList(make: Make): Make {
  return (scope) => {
    const made = make(scope);
    if (Array.isArray(made)) throw new Error('a list is directly within another list');
    return made;
  };
}

type Scopes = Make<readonly Scope[]>;

const always: Scopes = (scope) => [scope];

/** One scope for each entry of the list that `$data` names. */
function repeated($data: unknown): Scopes {
  if ($data === undefined) return always;
  const listIn = onlyValue($data);
  return (scope) => {
    const list = listIn(scope);
    if (!Array.isArray(list)) throw new Error(`${$data} is not a list`);
    return list.map((entry) => ({ entry, root: scope.root }));
  };
}

/** Only the scopes in which the flag that `$when` names is true. */
function filtered(scopesOf: Scopes, $when: unknown): Scopes {
  if ($when === undefined) return scopesOf;
  const flagIn = onlyValue($when);
  return (scope) =>
    scopesOf(scope).filter((inner) => {
      const flag = flagIn(inner);
      if (typeof flag !== 'boolean') throw new Error(`${$when} is not true or false`);
      return flag;
    });
}
