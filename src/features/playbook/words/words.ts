import type { Words } from '../../../domain/words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What is said around the playbook's answers. */
export const playbookWords = { en, de, es } satisfies Words<keyof typeof en>;
