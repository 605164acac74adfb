import type { MessageKey } from '../../src/i18n/i18n.ts';
import type { CardContext } from './card-context.ts';
import { line } from './text.ts';

/** Characters of a button's title: measured, at 26 a card of 320 pixels cuts a German one off. */
export const mostInTitle = 25;

/**
 * A button's title with a name in it: the first of these sentences that fits, best first. Where none
 * does it is the last one, with as much of the name as there is room for.
 */
export function namingTitle(
  { t }: CardContext,
  keys: readonly [MessageKey, ...MessageKey[]],
  names: Readonly<Record<string, string>>,
): string {
  const titles = keys.map((key) => t(key, names));
  const fitting = titles.find(({ length }) => length <= mostInTitle);
  if (fitting !== undefined) return fitting;
  const over = (titles.at(-1) ?? '').length - mostInTitle;
  // The ellipsis takes a place as well.
  const cut = Object.entries(names).map(([id, name]) => [id, line(name, name.length - over - 1)]);
  return t(keys.at(-1) ?? keys[0], Object.fromEntries(cut));
}
