import { jsonIn } from '../../domain/json.ts';
import { type Identity, objectIdOf } from '../../domain/people/erase.ts';
import { wholeTexts } from '../../domain/people/whole-texts.ts';

/** What names the person alone: their id, and addresses that nobody shares. */
export const ownKeysOf = ({ id, own }: Identity): readonly string[] => (id ? [id, ...own] : own);

/** All that tells in a text who is meant. */
export const textsOf = (who: Identity): readonly string[] => [
  ...ownKeysOf(who),
  ...(who.id ? [objectIdOf(who.id)] : []),
  ...who.names,
];

/** Whether one of these is a key of the person, or made of one: `SME-1042:3:news:tenant/person`. */
export function madeOfKeys(who: Identity): (columns: readonly string[]) => boolean {
  const keys = new Set(ownKeysOf(who));
  return (columns) =>
    columns.flatMap(stringsIn).some((text) => text.split(':').some((part) => keys.has(part)));
}

/** Whether a text, or JSON, names the person. */
export function names(texts: readonly string[]): (column: string | null) => boolean {
  const whole = wholeTexts(texts);
  return (column) => column !== null && stringsIn(column).some((text) => whole?.test(text));
}

/** With other texts in it; JSON stays JSON. */
export function withTexts(column: string, replace: (text: string) => string): string {
  const value = severalIn(column);
  return value === undefined ? replace(column) : JSON.stringify(mapped(value, replace));
}

function stringsIn(column: string): string[] {
  const value = severalIn(column);
  if (value === undefined) return [column];
  const found: string[] = [];
  mapped(value, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]));
}

/** Undefined where it is no JSON of several values: a plain text. */
export function severalIn(column: string): unknown {
  return /^[[{]/.test(column) ? jsonIn(column) : undefined;
}
