import { meantIn, searchMark } from '../../../src/domain/forms/pick.ts';
import { nameOf } from '../../../src/domain/program/program.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';

/** One entry of a list of choices. */
export interface CardChoice {
  readonly title: string;
  readonly value: string;
}

/** Most entries that a card holds; each takes up to 200 bytes of its 28 KB. */
const mostListed = 40;

/** A choice as a card asks for it: from these entries, or typed because they are too many. */
export interface NarrowedChoices {
  /** Null: to be typed. */
  readonly choices: readonly CardChoice[] | null;
  /** What to do where nothing was chosen yet; empty: nothing was typed. */
  readonly note: string;
}

/**
 * A list of any length: a short one as it is; of a long one those that have what was typed, until
 * one is chosen. `ranked`: its first entries are offered before anything is typed.
 */
export function narrowed(
  { t, format }: CardContext,
  all: readonly CardChoice[],
  typed: string,
  ranked = false,
): NarrowedChoices {
  // Before the list is cut: a namesake may be among those who are not shown.
  const titled = toldApart(all);
  if (titled.length <= mostListed) return { choices: titled, note: '' };
  const again = { title: t('choice.search'), value: searchMark };
  if (typed === '' && ranked) return { choices: [...titled.slice(0, mostListed), again], note: '' };
  if (typed === '' || typed === searchMark) return { choices: null, note: '' };
  const entries = titled.map((choice, at) => ({
    ...{ value: choice.value, name: all[at]?.title ?? choice.title, choice },
  }));
  const meant = meantIn(entries, typed).map(({ choice }) => choice);
  if (meant.length === 0) return { choices: null, note: t('choice.nothing-fits') };
  if (meant.length > mostListed)
    return { choices: null, note: t('choice.many-fit', { count: format.number(meant.length) }) };
  const one = meant.length === 1;
  return { choices: [...meant, again], note: one ? '' : t('choice.some-fit') };
}

/** Entries of one title by their values too: two people of one name by their addresses. */
export function toldApart(choices: readonly CardChoice[]): readonly CardChoice[] {
  const keys = choices.map(({ title }) => keyOf(title));
  if (new Set(keys).size === keys.length) return choices;
  const titles = new Map<string, number>();
  for (const key of keys) titles.set(key, (titles.get(key) ?? 0) + 1);
  return choices.map((choice, at) =>
    (titles.get(keys[at] ?? '') ?? 0) > 1
      ? { ...choice, title: `${choice.title} (${choice.value})` }
      : choice,
  );
}

const keyOf = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

/** The names of people beside each other, with the address where two of them have one name. */
export function namesOf({ program }: CardContext, mails: readonly string[]) {
  const named = mails.map((mail) => ({ title: line(nameOf(program, mail)), value: mail }));
  const apart = new Map(toldApart(named).map(({ title, value }) => [value, title]));
  return (mail: string): string => apart.get(mail) ?? line(nameOf(program, mail));
}
