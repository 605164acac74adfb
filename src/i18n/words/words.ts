import type { Words } from '../../domain/words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What is said whatever it is about: help, greeting, general refusals, e-mail, the directory. */
export const generalWords = { en, de, es } satisfies Words<keyof typeof en>;
