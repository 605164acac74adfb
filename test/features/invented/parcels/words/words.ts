import type { Words } from '../../../../../src/domain/words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What is said about parcels. */
export const parcelWords = { en, de, es } satisfies Words<keyof typeof en>;
