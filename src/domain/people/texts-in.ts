import { type Identity, isSentence, type PersonalValues } from './erase.ts';
import { isPersonId } from './people.ts';
import { waysToType } from './surnames.ts';
import { wholeTexts } from './whole-texts.ts';

/** The sentences of an event that somebody typed. */
function sentencesIn(value: unknown, personal: PersonalValues, name = ''): string[] {
  if (typeof value === 'string') return isSentence(name, personal) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isWhole = Array.isArray(value) || personal.get(name) === 'all';
  return Object.entries(value).flatMap(([key, one]) =>
    sentencesIn(one, personal, isWhole ? name : key),
  );
}

/** Where a part of a name occurs by itself in what was typed, written as a name is. */
export function partsLeftIn(
  events: readonly unknown[],
  personal: PersonalValues,
  parts: readonly string[],
): string[] {
  const pattern = wholeTexts(parts.flatMap(waysToType), 'gu');
  if (!pattern) return [];
  const sentences = events.flatMap((event) => sentencesIn(event, personal));
  return [...new Set(sentences.flatMap((text) => text.match(pattern) ?? []))].sort();
}

/** What everybody and everything else in an event is called: people, customers, companies. */
export function otherNamesIn(
  value: unknown,
  personal: PersonalValues,
  who: Identity,
  key = '',
): string[] {
  if (typeof value === 'string')
    return isSentence(key, personal) || who.names.includes(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const { id, name } = value as { id?: unknown; name?: unknown };
  if (id === who.id) return [];
  if (typeof id === 'string' && isPersonId(id)) return typeof name === 'string' ? [name] : [];
  const isWhole = Array.isArray(value) || personal.get(key) === 'all';
  return Object.entries(value).flatMap(([inner, one]) =>
    otherNamesIn(one, personal, who, isWhole ? key : inner),
  );
}
