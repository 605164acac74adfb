import type { Language } from './people/people.ts';

/** The sentences of one feature in every language. */
export type Words<Key extends string = string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;
