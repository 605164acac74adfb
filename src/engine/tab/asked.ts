import type { ListInfo } from '../../domain/tab/contract.ts';
import { dayMs, type Instant } from '../../domain/time/instant.ts';
import { startOfUtcDate } from '../../domain/time/utc-date.ts';
import type { Sayable, TabQuery } from '../tab-part.ts';

type Filter = ListInfo<Sayable>['filters'][number];

const week = 7 * dayMs;

/** A sentence of the general words or a feature's own. */
export const said = (key: string): Sayable => ({ key });

/** A filter with its label, and a label for each of its values; null: what is looked for is typed. */
export const filter = (
  id: string,
  label: string,
  choices: readonly { readonly value: string; readonly label: Sayable }[] | null,
): Filter => ({ id, label: said(label), choices });

/** Each value has a label of its own: `<prefix>.<value>`. */
export const labelled = (prefix: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: said(`${prefix}.${value}`) }));

/** A day is typed. */
export const dayFilter = (id: string, label: string): Filter => ({
  ...filter(id, label, null),
  isDay: true,
});

/** From one instant until just before the other. */
export type Times = readonly [number, number];

/** From the beginning of one day to the end of another, in UTC; null: neither is a day, and so nothing is narrowed. */
export function daysBetween(from: string | undefined, to: string | undefined): Times | null {
  const [first, last] = [from, to].map((day) => startOfUtcDate(day ?? '')) as [number, number];
  if (Number.isNaN(first) && Number.isNaN(last)) return null;
  return [
    Number.isNaN(first) ? Number.NEGATIVE_INFINITY : first,
    Number.isNaN(last) ? Number.POSITIVE_INFINITY : last + dayMs,
  ];
}

export const isWithin = ([from, to]: Times, at: Instant | null): boolean =>
  at !== null && at >= from && at < to;

/** What of its dates a list can be asked for. */
export const dueFilter: Filter = filter(
  'due',
  'filter.due',
  labelled('filter.due', ['late', 'week']),
);

export const sorts = (...values: readonly ('newest' | 'oldest' | 'due' | 'name')[]) =>
  labelled('sort', values);

/** Whether the dates matter: then those without one are left out. */
export const isDated = ({ sort, filters }: TabQuery): boolean =>
  sort === 'due' || filters.due !== undefined;

/** What is due by then is meant. */
export const dueUntil = ({ filters: { due } }: TabQuery, now: Instant): Instant =>
  due === 'late' ? now : due === 'week' ? now + week : Number.POSITIVE_INFINITY;

/** Whether every word that was typed is in one of the texts. */
export function hasWords(texts: readonly string[], typed: string): boolean {
  const all = texts.join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Whether the value is one of those that are asked for, or nothing is. */
export const isChosen = (asked: string | undefined, value: string | null): boolean =>
  asked === undefined || (value !== null && asked.split(',').includes(value));
