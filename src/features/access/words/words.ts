import type { Words } from '../../../domain/words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What is said about access. */
export const accessWords = { en, de, es } satisfies Words<keyof typeof en>;
